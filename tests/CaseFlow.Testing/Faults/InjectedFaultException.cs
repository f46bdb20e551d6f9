namespace CaseFlow.Testing.Faults;

/// <summary>A failure that the test made, as a broken connection or a full disk would.</summary>
/// <param name="kind">Which one.</param>
public sealed class InjectedFaultException(FaultKind kind) : IOException($"Expected the store to work, but the test made it fail: {kind}.")
{
    /// <summary>Which one.</summary>
    public FaultKind Kind { get; } = kind;
}
