using System.Collections.Immutable;
using System.Globalization;
using CaseFlow.Dmn.Model;

namespace CaseFlow.Dmn.Analysis;

/// <summary>Collects what is found about one table.</summary>
internal sealed class TableReport(DrgElement owner, Expression.Table table)
{
    private const int MostOfACode = 100;
    private readonly List<TableFinding> findings = [];
    private readonly Dictionary<string, int> counts = new(StringComparer.Ordinal);

    internal string Owner { get; } = owner.Id.Length > 0 ? owner.Id : owner.Name;

    /// <summary>What was found; of what there was too much of, how much is left out.</summary>
    internal ImmutableArray<TableFinding> Finish()
    {
        foreach (var (code, count) in counts.Where(count => count.Value > MostOfACode).OrderBy(count => count.Key, StringComparer.Ordinal).ToList())
        {
            Limit(code, $"only {MostOfACode} of {count} findings of the code {code} are shown", "shown", $"{MostOfACode}/{count}");
        }

        return [.. findings.OrderBy(finding => finding.IsHint).ThenByDescending(finding => finding.Finding.Severity)];
    }

    /// <summary>Counts a finding that is not composed, as there are enough of its code.</summary>
    /// <returns>False where it has to be composed and added.</returns>
    internal bool IsCounted(string code)
    {
        var isEnough = counts.GetValueOrDefault(code) >= MostOfACode;
        counts[code] = counts.GetValueOrDefault(code) + (isEnough ? 1 : 0);
        return isEnough;
    }

    /// <summary>Adds a finding about rules, counted from 0. Box and example take part in its text as <c>box</c> and <c>example</c>.</summary>
    internal void Add(DmnSeverity severity, bool isHint, string code, string message, TableFinding details, params ReadOnlySpan<(string Name, string Value)> arguments)
    {
        counts[code] = counts.GetValueOrDefault(code) + 1;
        if (counts[code] > MostOfACode)
        {
            return;
        }

        var data = ImmutableSortedDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        data["element"] = Owner;
        data["rules"] = string.Join(", ", details.Rules);
        data["columns"] = string.Join(", ", details.Columns.Select(column => HeadingOf(column - 1)));
        data["box"] = Line(details.Box.Where(side => side.Text != "-").Select(Headed), ": ");
        data["example"] = Line(details.Example.Select(Headed), " = ");
        foreach (var (name, value) in arguments)
        {
            data[name] = value;
        }

        var line = details.Rules.IsEmpty ? table.Line : table.Rules[details.Rules[0] - 1].Line;
        findings.Add(details with { Finding = new(code, Owner, line, message, data.ToImmutable()) { Severity = severity }, IsHint = isHint });
    }

    /// <summary>Says that something was broken off.</summary>
    internal void Limit(string part, string why, string reason, string count = "") => Add(
        DmnSeverity.Warning, false, DmnCodes.TableLimit,
        $"Expected to analyse table '{Owner}' as a whole, but {why}.",
        new TableFinding(Nothing), ("part", part), ("reason", reason), ("count", count));

    /// <summary>How people call a column, which is counted from 0.</summary>
    internal string HeadingOf(int column) => table.Inputs[column] is var input && string.IsNullOrEmpty(input.Label) ? input.Expression.Text : table.Inputs[column].Label!;

    // People know a column by its heading, and not by the expression behind it.
    private TableExample Headed(TableExample part) =>
        table.Inputs.FirstOrDefault(input => input.Expression.Text == part.Input) is { Label: { Length: > 0 } label } ? part with { Input = label } : part;

    /// <summary>A finding without anything, to be filled.</summary>
    internal static DmnFinding Nothing { get; } = new("", null, 0, "", ImmutableSortedDictionary<string, string>.Empty);

    /// <summary>Rules in a text, counted from 1.</summary>
    internal static string List(IEnumerable<int> rules) => string.Join(", ", rules.Select(rule => rule.ToString(CultureInfo.InvariantCulture)));

    internal static string Line(IEnumerable<TableExample> parts, string between) =>
        string.Join("; ", parts.Select(part => part.Input + between + part.Text)) is { Length: > 0 } line ? line : "-";
}
