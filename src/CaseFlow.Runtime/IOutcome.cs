namespace CaseFlow.Runtime;

/// <summary>What became of a use case, whatever it gives.</summary>
public interface IOutcome
{
    /// <summary>Why nothing was done; null when done.</summary>
    Refusal? Refusal { get; }

    /// <summary>The result; null when refused.</summary>
    object? Result { get; }
}
