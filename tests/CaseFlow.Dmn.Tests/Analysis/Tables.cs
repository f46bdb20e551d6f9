using System.Collections.Immutable;
using CaseFlow.Dmn.Analysis;
using CaseFlow.Dmn.Model;
using CaseFlow.Feel;

namespace CaseFlow.Dmn.Tests.Analysis;

/// <summary>Short words for tables in tests.</summary>
internal static class Tables
{
    /// <summary>A table of rules, each a line such as <c>&lt; 5 | "a" : "result"</c>; inputs such as <c>x number [0..9]</c>.</summary>
    internal static DmnDocument Document(HitPolicy policy, string inputs, string rules, string? @default = null, string? priorities = null)
    {
        var columns = inputs.Split('|', StringSplitOptions.TrimEntries).Select(text => text.Split(' ', 3)).Select(parts => new TableInput(
            new Expression.Literal(parts[0]) { TypeRef = parts.Length > 1 && parts[1] != "?" ? parts[1] : null },
            parts.Length > 2 ? new UnaryTests(parts[2]) : null));
        var rows = rules.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select((line, at) =>
        {
            var end = line.LastIndexOf(" : ", StringComparison.Ordinal);
            return new TableRule(
                [.. line[..end].Split('|', StringSplitOptions.TrimEntries).Select(cell => new UnaryTests(cell))],
                [new Expression.Literal(line[(end + 3)..].Trim())],
                at + 10);
        });
        var output = new TableOutput("out", null, priorities is null ? null : new UnaryTests(priorities), @default is null ? null : new Expression.Literal(@default));
        return Document(new Expression.Table(policy, [.. columns], [output], [.. rows]));
    }

    internal static DmnDocument Document(Expression.Table table, params DrgElement[] others) =>
        new("d", "urn:d", [], [], [new Decision("D", "D", table), .. others]);

    internal static TableAnalysis Analyse(HitPolicy policy, string inputs, string rules, string? @default = null, string? priorities = null) =>
        TableAnalyser.Analyse(Document(policy, inputs, rules, @default, priorities)).Should().ContainSingle().Subject;

    internal static IEnumerable<TableFinding> Of(this TableAnalysis analysis, string code) => analysis.Findings.Where(finding => finding.Finding.Code == code);

    internal static string Text(this IEnumerable<TableExample> parts) => string.Join(" | ", parts.Select(part => part.Text));

    internal static bool Passes(string tests, FeelValue value)
    {
        var parsed = FeelUnaryTests.Parse(tests);
        parsed.Tests.Should().NotBeNull(because: tests);
        return parsed.Tests!.Evaluate(value, ImmutableDictionary<string, FeelValue>.Empty, default(DateTimeOffset)).Value is FeelValue.Boolean { Value: true };
    }

    internal static FeelValue Value(string text) =>
        FeelExpression.Parse(text).Expression!.Evaluate(ImmutableDictionary<string, FeelValue>.Empty, default(DateTimeOffset)).Value;
}
