using System.Collections.Immutable;
using CaseFlow.Bpmn.Model;

namespace CaseFlow.Engine.Migrating;

/// <summary>Something about a migration that people must know.</summary>
/// <param name="Code">Stable dotted code, one of <see cref="EngineCodes"/>.</param>
/// <param name="Severity">What it means.</param>
/// <param name="Element">The element of the version the instances run on; null where it concerns the whole.</param>
/// <param name="Message">English text: what was expected, why it is not so, what to do.</param>
/// <param name="Arguments">The text's data by name.</param>
public sealed record MigrationFinding(
    string Code,
    MigrationSeverity Severity,
    ElementId? Element,
    string Message,
    ImmutableSortedDictionary<string, string> Arguments);
