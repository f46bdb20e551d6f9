namespace CaseFlow.Dmn.Model;

/// <summary>An entry of a boxed context (DMN 1.5 §10.5.2).</summary>
/// <param name="Variable">Its name and type.</param>
/// <param name="Value">Its value, which may read the entries before it.</param>
/// <param name="Line">The line in the file, from 1; 0 when unknown.</param>
public sealed record ContextEntry(InformationItem Variable, Expression Value, int Line = 0)
{
    /// <summary>Its id; null for none.</summary>
    public string? Id { get; init; }
}
