namespace CaseFlow.Dmn.Model;

/// <summary>A name with a type (<c>InformationItem</c>, DMN 1.5 §7.3.4): a variable, a parameter, or a column of a relation.</summary>
/// <param name="Name">The name; empty when the file gives none.</param>
/// <param name="TypeRef">Its type as <see cref="Expression.TypeRef"/> describes; null for any.</param>
/// <param name="Line">The line in the file, from 1; 0 when unknown.</param>
public sealed record InformationItem(string Name, string? TypeRef = null, int Line = 0)
{
    /// <summary>Its id; null for none.</summary>
    public string? Id { get; init; }
}
