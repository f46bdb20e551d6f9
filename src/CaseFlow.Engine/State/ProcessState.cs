namespace CaseFlow.Engine.State;

/// <summary>Everything an instance is between two commands; changes only through events.</summary>
public sealed record ProcessState
{
    /// <summary>The state before the start.</summary>
    public static ProcessState Initial { get; } = new();
}
