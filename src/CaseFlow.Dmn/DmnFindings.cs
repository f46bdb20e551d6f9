using System.Collections.Immutable;

namespace CaseFlow.Dmn;

/// <summary>Collects findings, at most 1,000 of each severity, so that many small ones do not hide a large one.</summary>
internal sealed class DmnFindings
{
    private const int Limit = 1_000;
    private readonly List<DmnFinding> findings = [];
    private readonly int[] counts = new int[3];

    internal bool Any => findings.Count > 0;

    internal ImmutableArray<DmnFinding> InFileOrder => [.. findings.OrderBy(finding => finding.Line)];

    /// <summary>Whether one more of the severity would be kept.</summary>
    internal bool Takes(DmnSeverity severity) => counts[(int)severity] < Limit;

    internal void Add(string code, string? element, int line, string message, params ReadOnlySpan<(string Name, string Value)> arguments) =>
        Add(DmnSeverity.Blocking, code, element, line, message, arguments);

    internal void Add(DmnSeverity severity, string code, string? element, int line, string message, params ReadOnlySpan<(string Name, string Value)> arguments)
    {
        if (!Takes(severity))
        {
            return;
        }

        counts[(int)severity]++;
        var data = ImmutableSortedDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        foreach (var (name, value) in arguments)
        {
            data[name] = value;
        }

        if (element is not null)
        {
            data["element"] = element;
        }

        findings.Add(new(code, element, line, message, data.ToImmutable()) { Severity = severity });
    }
}
