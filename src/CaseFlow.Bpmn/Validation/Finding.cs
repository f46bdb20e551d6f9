using System.Collections.Immutable;
using CaseFlow.Bpmn.Model;

namespace CaseFlow.Bpmn.Validation;

/// <summary>One thing a check has to say about a file.</summary>
/// <param name="Code">Stable dotted code, such as <c>bpmn.flow.unresolved-target</c>.</param>
/// <param name="Severity">How bad it is.</param>
/// <param name="Element">The element concerned; null for the file as a whole.</param>
/// <param name="Line">The line in the file, from 1; 0 when unknown.</param>
/// <param name="Message">English text: what was expected, what was found, what to do.</param>
/// <param name="Arguments">The text's data by name, for texts in other languages.</param>
public sealed record Finding(
    string Code,
    Severity Severity,
    ElementId? Element,
    int Line,
    string Message,
    ImmutableSortedDictionary<string, string> Arguments);
