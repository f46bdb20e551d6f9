using System.Collections.Immutable;
using CaseFlow.Dmn.Analysis;
using CaseFlow.Dmn.Model;
using CaseFlow.Feel;

namespace CaseFlow.Dmn.Tests.Analysis;

/// <summary>What the analysis says of random tables is what trying every input says.</summary>
public class RandomTableTests
{
    /// <summary>Inputs with cells to choose from, and values of which each stands for all that the cells do not tell apart.</summary>
    private static readonly ImmutableArray<(string Type, string[] Cells, string[] Values)> Inputs =
    [
        ("number", ["-", "1", "< 2", ">= 2", "[1..3]", "(1..3)", "not(2)", "1, 3", "> 3", "[2..1]", "? < 3 and ? > 1", "not(< 1)"], ["0", "1", "1.5", "2", "2.5", "3", "4"]),
        ("integer", ["-", "1", "< 2", ">= 2", "[1..3]", "(1..3)", "not(2)", "1, 3", "> 3", "1.5"], ["0", "1", "2", "3", "4"]),
        ("number [0..4]", ["-", "0", "<= 2", "(2..4)", "4", "> 4", "[-5..1]", "not(0)"], ["0", "0.5", "1", "1.5", "2", "3", "4"]),
        ("string", ["-", "\"a\"", "\"b\", \"c\"", "not(\"a\")", "not(\"b\", \"c\")"], ["\"a\"", "\"b\"", "\"c\"", "\"d\""]),
        ("string \"a\",\"b\",\"c\"", ["-", "\"a\"", "\"b\", \"c\"", "not(\"a\")", "\"d\""], ["\"a\"", "\"b\"", "\"c\""]),
        ("string", ["-", "< \"b\"", ">= \"b\"", "\"b\"", "[\"a\"..\"c\"]"], ["\"0\"", "\"a\"", "\"aa\"", "\"b\"", "\"bb\"", "\"c\"", "\"d\""]),
        ("boolean", ["-", "true", "false", "not(true)"], ["true", "false"]),
        ("date", ["-", "< @\"2026-01-02\"", "[@\"2026-01-02\"..@\"2026-01-03\"]", "> @\"2026-01-03\"", "@\"2026-01-04\""], ["@\"2026-01-01\"", "@\"2026-01-02\"", "@\"2026-01-03\"", "@\"2026-01-04\"", "@\"2026-01-05\""]),
    ];

    public static TheoryData<int> Seeds => [.. Enumerable.Range(1, 12)];

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Overlaps_gaps_and_rules_that_never_decide_are_those_that_trying_every_input_finds(int seed)
    {
        var random = new Random(seed);
        for (var round = 0; round < 40; round++)
        {
            Compare(random);
        }
    }

    private static void Compare(Random random)
    {
        var inputs = Enumerable.Range(0, random.Next(1, 4)).Select(_ => Inputs[random.Next(Inputs.Length)]).ToArray();
        var policy = new[] { HitPolicy.Unique, HitPolicy.First, HitPolicy.Priority }[random.Next(3)];
        string[][] cells = [.. Enumerable.Range(0, random.Next(0, 8)).Select(_ => inputs.Select(input => input.Cells[random.Next(input.Cells.Length)]).ToArray())];
        int[] results = [.. cells.Select(_ => random.Next(1, 4))];
        var analysis = Tables.Analyse(
            policy,
            string.Join(" | ", inputs.Select((input, at) => $"x{at} {input.Type}")),
            string.Join('\n', cells.Select((row, at) => $"{string.Join(" | ", row)} : {results[at]}")),
            priorities: policy == HitPolicy.Priority ? "3, 2, 1" : null);
        var why = $"{policy}\n{string.Join('\n', cells.Select((row, at) => $"{string.Join(" | ", row)} : {results[at]}"))}";

        var tried = Combinations(inputs).Select(values => (Values: values, Rules: Matching(cells, values))).ToList();
        Overlaps(policy, analysis).Should().BeEquivalentTo(Overlaps(policy, tried, results), why);
        foreach (var (values, rules) in tried)
        {
            analysis.Of(DmnCodes.TableGap).Count(gap => Holds(gap.Box, values)).Should().Be(rules.Count == 0 ? 1 : 0, $"{why}\n{string.Join(" | ", values.Select(FeelText.Show))}");
        }

        Rules(analysis, DmnCodes.TableUnreachable).Should().BeEquivalentTo(Numbers(cells).Where(rule => !tried.Exists(input => input.Rules.Contains(rule))), why);
        Rules(analysis, DmnCodes.TableMasked).Should().BeEquivalentTo(
            Numbers(cells).Where(rule => tried.Exists(input => input.Rules.Contains(rule)) && !tried.Exists(input => Decides(policy, input.Rules, results).Contains(rule))), why);
        foreach (var finding in analysis.Findings.Where(finding => !finding.Example.IsEmpty))
        {
            finding.Example.Zip(finding.Box).Should().OnlyContain(pair => Tables.Passes(pair.Second.Text, Tables.Value(pair.First.Text)), why);
        }
    }

    private static IEnumerable<(int, int)> Overlaps(HitPolicy policy, TableAnalysis analysis) =>
        analysis.Of(DmnCodes.TableOverlap).Select(overlap => (overlap.Rules[0], overlap.Rules[1]));

    private static IEnumerable<(int, int)> Overlaps(HitPolicy policy, List<(FeelValue[] Values, List<int> Rules)> tried, int[] results) => tried
        .SelectMany(input => input.Rules.SelectMany(one => input.Rules.Where(other => other > one).Select(other => (one, other))))
        .Where(pair => policy == HitPolicy.Unique || results[pair.one - 1] != results[pair.other - 1])
        .Distinct();

    private static IEnumerable<int> Decides(HitPolicy policy, List<int> rules, int[] results) => policy switch
    {
        HitPolicy.First => rules.Take(1),
        HitPolicy.Priority => rules.Where(rule => rules.TrueForAll(other => results[other - 1] <= results[rule - 1])),
        _ => rules,
    };

    private static IEnumerable<int> Numbers(string[][] cells) => Enumerable.Range(1, cells.Length);

    private static IEnumerable<int> Rules(TableAnalysis analysis, string code) => analysis.Of(code).SelectMany(finding => finding.Rules);

    private static List<int> Matching(string[][] cells, FeelValue[] values) =>
        [.. Numbers(cells).Where(rule => cells[rule - 1].Zip(values).All(pair => Tables.Passes(pair.First, pair.Second)))];

    private static bool Holds(ImmutableArray<TableExample> box, FeelValue[] values) => box.Zip(values).All(pair => Tables.Passes(pair.First.Text, pair.Second));

    private static IEnumerable<FeelValue[]> Combinations((string Type, string[] Cells, string[] Values)[] inputs)
    {
        IEnumerable<FeelValue[]> all = [[]];
        foreach (var input in inputs)
        {
            var values = input.Values.Select(Tables.Value).ToArray();
            all = all.SelectMany(begun => values.Select(value => begun.Append(value).ToArray())).ToList();
        }

        return all;
    }
}
