namespace CaseFlow.Testing.Faults;

/// <summary>How large one run of faults is.</summary>
public sealed record FaultRunOptions
{
    /// <summary>How many work at once.</summary>
    public int Clerks { get; init; } = 3;

    /// <summary>How many demands are handed in while there are faults.</summary>
    public int Demands { get; init; } = 3;

    /// <summary>How many things each clerk does while there are faults.</summary>
    public int Actions { get; init; } = 12;

    /// <summary>How many of a hundred uses of the store go wrong.</summary>
    public int FaultsInHundred { get; init; } = 30;
}
