using System.Collections.Immutable;

namespace CaseFlow.Dmn;

/// <summary>Collects findings, at most 1,000.</summary>
internal sealed class DmnFindings
{
    private const int Limit = 1_000;
    private readonly List<DmnFinding> findings = [];

    internal bool Any => findings.Count > 0;

    internal ImmutableArray<DmnFinding> InFileOrder => [.. findings.OrderBy(finding => finding.Line)];

    internal void Add(string code, string? element, int line, string message, params (string Name, string Value)[] arguments)
    {
        if (findings.Count < Limit)
        {
            var data = arguments.ToImmutableSortedDictionary(argument => argument.Name, argument => argument.Value, StringComparer.Ordinal);
            findings.Add(new(code, element, line, message, element is null ? data : data.SetItem("element", element)));
        }
    }
}
