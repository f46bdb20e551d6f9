using System.Collections.Immutable;
using CaseFlow.Bpmn.Model;

namespace CaseFlow.Engine.Migrating;

/// <summary>Collects findings about a migration, each once.</summary>
internal sealed class MigrationFindings
{
    private readonly List<MigrationFinding> all = [];
    private readonly HashSet<(MigrationSeverity Severity, string Code, ElementId? Element, string Message)> seen = [];

    internal bool Refuses => all.Exists(finding => finding.Severity == MigrationSeverity.Refusal);

    internal ImmutableArray<MigrationFinding> ToImmutable() => [.. all.OrderByDescending(finding => finding.Severity)];

    internal void Refuse(string code, ElementId? element, string message, params ReadOnlySpan<(string Name, string Value)> arguments) =>
        Add(MigrationSeverity.Refusal, code, element, message, arguments);

    internal void Add(
        MigrationSeverity severity, string code, ElementId? element, string message, params ReadOnlySpan<(string Name, string Value)> arguments)
    {
        if (!seen.Add((severity, code, element, message)))
        {
            return;
        }

        var data = ImmutableSortedDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        if (element is { } named)
        {
            data["element"] = named.Value;
        }

        foreach (var (name, value) in arguments)
        {
            data[name] = value;
        }

        all.Add(new MigrationFinding(code, severity, element, message, data.ToImmutable()));
    }
}
