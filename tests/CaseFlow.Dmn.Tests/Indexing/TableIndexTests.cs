using System.Collections.Immutable;
using System.Globalization;
using CaseFlow.Dmn.Evaluation;
using CaseFlow.Dmn.Model;
using CaseFlow.Feel;

namespace CaseFlow.Dmn.Tests.Indexing;

public sealed class TableIndexTests
{
    private const int Columns = 5;

    public static TheoryData<int> Seeds => [.. Enumerable.Range(1, 60)];

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Rules_that_are_looked_up_are_those_that_match_one_by_one(int seed)
    {
        var random = new Random(seed);
        var policy = random.Next(4) switch { 0 => HitPolicy.First, 1 => HitPolicy.Collect, 2 => HitPolicy.Unique, _ => HitPolicy.RuleOrder };
        var rules = Enumerable.Range(0, random.Next(1, 200)).Select(rule => new TableRule(
            [.. Enumerable.Range(0, Columns).Select(column => new UnaryTests(Cell(random, column)))], [new Expression.Literal($"{rule + 1}")])).ToImmutableArray();
        var (indexed, scanned) = (Model(policy, rules, true), Model(policy, rules, false));
        for (var asked = 0; asked < 40; asked++)
        {
            var values = Enumerable.Range(0, Columns).ToDictionary(column => $"x{column}", column => Value(random, column));
            var (one, other) = (indexed.Evaluate("D", values, Dmn.Now), scanned.Evaluate("D", values, Dmn.Now));
            FeelText.Show(one.Value).Should().Be(FeelText.Show(other.Value), "the values are {0}", string.Join(", ", values.Values.Select(FeelText.Show)));
            one.Evidence[0].Rules.Should().Equal(other.Evidence[0].Rules);
        }
    }

    [Fact]
    public void A_table_with_thousands_of_rules_finds_each_of_them()
    {
        var rules = Enumerable.Range(0, 4_000).Select(rule => new TableRule(
            [new UnaryTests($"[{rule * 10}..{(rule * 10) + 9}]"), new UnaryTests($"\"k{rule % 700}\"")], [new Expression.Literal($"{rule}")])).ToImmutableArray();
        var model = Model(HitPolicy.Unique, rules, true, 2);
        for (var rule = 0; rule < 4_000; rule += 37)
        {
            var values = new Dictionary<string, FeelValue> { ["x0"] = FeelValue.Of((rule * 10L) + 9), ["x1"] = FeelValue.Of($"k{rule % 700}") };
            model.Evaluate("D", values, Dmn.Now).Value.Should().Be(FeelValue.Of(rule));
        }
    }

    [Theory]
    [InlineData("5", "number", 1)]
    [InlineData("-5.25, 7", "number", 2)]
    [InlineData("<= 3", "number", 1)]
    [InlineData("[1..2), (3 .. 4]", "number", 2)]
    [InlineData("\"a\", \"b,c\"", "text", 2)]
    [InlineData("not(\"a\")", "text", 2)]
    [InlineData("5 + 1", "number", 1)]
    [InlineData("? > 5", "number", 1)]
    [InlineData("!= 5", "number", 2)]
    [InlineData("(5)", "number", 1)]
    [InlineData("[1, 2]", "number", 2)]
    [InlineData("5, null", "number", 1)]
    [InlineData("> \"a\"", "text", 1)]
    [InlineData("true", "boolean", 1)]
    [InlineData("> date(\"2026-01-31\")", "date", 1)]
    [InlineData("@\"2026-01-31\"", "date", 1)]
    public void Cells_of_constants_are_recognised(string text, string kind, int intervals)
    {
        var cell = Dmn.Cell(text)!;
        cell.Kind.ToString().Should().BeEquivalentTo(kind);
        cell.Intervals.Length.Should().Be(intervals);
    }

    [Theory]
    [InlineData("-")]
    [InlineData("a")]
    [InlineData("5, a")]
    [InlineData("5, \"b\"")]
    [InlineData("null")]
    [InlineData("[1..a]")]
    [InlineData("? > a")]
    [InlineData("contains(?, \"b\")")]
    [InlineData("date(\"no date\")")]
    [InlineData("@\"12:00:00\"")]
    public void Every_other_cell_is_left_to_FEEL(string text) => Dmn.Cell(text).Should().BeNull();

    private static DecisionModel Model(HitPolicy policy, ImmutableArray<TableRule> rules, bool usesIndex, int columns = Columns)
    {
        var table = new Expression.Table(
            policy, [.. Enumerable.Range(0, columns).Select(column => new TableInput(new Expression.Literal($"x{column}")))], [new TableOutput("o")], rules);
        var model = DecisionModel.Compile(new DmnDocument("d", "urn:d", [], [], [new Decision("D", "D", table)])).Model!;
        model.UseIndex(usesIndex);
        return model;
    }

    private static string Cell(Random random, int column)
    {
        var one = Constant(random, column);
        return random.Next(12) switch
        {
            0 or 1 => "-",
            2 => $"not({one})",
            3 => $"{one}, {Constant(random, column)}",
            4 => "? = " + one,
            5 => "null",
            6 when IsOrdered(column) => $"< {one}",
            7 when IsOrdered(column) => $">= {one}",
            8 or 9 when IsOrdered(column) => $"[{one}..{Constant(random, column)})",
            10 when IsOrdered(column) => $"({one}..{Constant(random, column)}], {Constant(random, column)}",
            11 => "x0",
            _ => one,
        };
    }

    private static bool IsOrdered(int column) => column is 0 or 2 or 4;

    private static string Constant(Random random, int column) => column switch
    {
        0 => random.Next(-5, 20).ToString(CultureInfo.InvariantCulture),
        1 => $"\"t{random.Next(6)}\"",
        2 => $"date(\"2026-02-{random.Next(1, 28):00}\")",
        3 => random.Next(2) == 0 ? "true" : "false",
        _ => $"{random.Next(10)}.{random.Next(10)}",
    };

    private static FeelValue Value(Random random, int column) =>
        FeelExpression.Parse(random.Next(15) switch { 0 => "null", 1 => Constant(random, random.Next(Columns)), _ => Constant(random, column) }).Expression!
            .Evaluate(new Dictionary<string, FeelValue>(), Dmn.Now).Value;
}
