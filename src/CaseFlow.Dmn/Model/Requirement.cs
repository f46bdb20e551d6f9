namespace CaseFlow.Dmn.Model;

/// <summary>That one element of the graph needs another (information, knowledge and authority requirements, DMN 1.5 §6.3.13 to §6.3.15).</summary>
/// <param name="Kind">What is asked for.</param>
/// <param name="Target">The element needed.</param>
/// <param name="Line">The line in the file, from 1; 0 when unknown.</param>
public sealed record Requirement(RequirementKind Kind, DmnReference Target, int Line = 0)
{
    /// <summary>Its id; null for none.</summary>
    public string? Id { get; init; }
}
