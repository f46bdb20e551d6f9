namespace CaseFlow.Dmn.Model;

/// <summary>An output column of a decision table (DMN 1.5 §8.3.2).</summary>
/// <param name="Name">The name of its entry in the result of a table with several outputs; empty when the file gives none.</param>
/// <param name="TypeRef">Its type as <see cref="Model.Expression.TypeRef"/> describes; null for any.</param>
/// <param name="Values">Tests that every result passes, in order of priority; null for any value.</param>
/// <param name="Default">The result where no rule matches; null for none.</param>
/// <param name="Line">The line in the file, from 1; 0 when unknown.</param>
public sealed record TableOutput(string Name, string? TypeRef = null, UnaryTests? Values = null, Expression.Literal? Default = null, int Line = 0)
{
    /// <summary>Its id; null for none.</summary>
    public string? Id { get; init; }

    /// <summary>The heading; null when the file gives none.</summary>
    public string? Label { get; init; }
}
