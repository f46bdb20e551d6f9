namespace CaseFlow.Dmn.Model;

/// <summary>An input column of a decision table (DMN 1.5 §8.3.2).</summary>
/// <param name="Expression">What is tested, with its type; empty text where the file gives none.</param>
/// <param name="Values">Tests that every value passes; null for any value.</param>
/// <param name="Line">The line in the file, from 1; 0 when unknown.</param>
public sealed record TableInput(Expression.Literal Expression, UnaryTests? Values = null, int Line = 0)
{
    /// <summary>Its id; null for none.</summary>
    public string? Id { get; init; }

    /// <summary>The heading; null when the file gives none.</summary>
    public string? Label { get; init; }
}
