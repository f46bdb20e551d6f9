namespace CaseFlow.Runtime;

/// <summary>What became of a use case: done, or refused without any change.</summary>
/// <typeparam name="T">What a done use case gives.</typeparam>
/// <param name="Value">The result; null when refused.</param>
/// <param name="Refusal">Why nothing was done; null when done.</param>
public sealed record Outcome<T>(T? Value, Refusal? Refusal) : IOutcome
    where T : class
{
    object? IOutcome.Result => Value;

    /// <summary>Whether it was done.</summary>
    public bool IsDone => Refusal is null;
}
