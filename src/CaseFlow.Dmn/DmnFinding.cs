using System.Collections.Immutable;

namespace CaseFlow.Dmn;

/// <summary>One thing a check has to say about a DMN file.</summary>
/// <param name="Code">Stable dotted code, one of <see cref="DmnCodes"/>.</param>
/// <param name="Element">The id of the element concerned, or of the innermost one around it that has an id; null for the file as a whole.</param>
/// <param name="Line">The line in the file, from 1; 0 when unknown.</param>
/// <param name="Message">English text: what was expected, what was found, what to do.</param>
/// <param name="Arguments">The text's data by name, for texts in other languages.</param>
public sealed record DmnFinding(string Code, string? Element, int Line, string Message, ImmutableSortedDictionary<string, string> Arguments)
{
    /// <summary>What it means for the file.</summary>
    public DmnSeverity Severity { get; init; } = DmnSeverity.Blocking;
}
