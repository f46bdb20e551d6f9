using CaseFlow.Dmn.Analysis;
using CaseFlow.Dmn.Model;

namespace CaseFlow.Dmn.Tests.Analysis;

public class TableAnalyserTests
{
    [Fact]
    public void Rules_of_a_unique_table_that_match_the_same_input_are_an_error()
    {
        var analysis = Tables.Analyse(HitPolicy.Unique, "x number | y boolean", """
            <= 5 | -    : 1
            >= 5 | true : 2
            > 5  | false : 3
            """);

        var overlap = analysis.Findings.Should().ContainSingle().Subject;
        overlap.Finding.Code.Should().Be(DmnCodes.TableOverlap);
        overlap.Finding.Severity.Should().Be(DmnSeverity.Error);
        overlap.Finding.Line.Should().Be(10);
        overlap.Finding.Element.Should().Be("D");
        overlap.Rules.Should().Equal(1, 2);
        overlap.Box.Text().Should().Be("5 | true");
        overlap.Example.Text().Should().Be("5 | true");
        overlap.Finding.Arguments["example"].Should().Be("x = 5; y = true");
        overlap.Finding.Message.Should().StartWith("Expected ").And.Contain(", but ");
    }

    [Fact]
    public void An_overlap_that_depends_on_what_another_decision_gives_is_a_warning()
    {
        var document = Tables.Document(HitPolicy.Unique, "x number | grade ?", """
            < 5 | -  : 1
            -   | "a" : 2
            """);
        var analysis = TableAnalyser.Analyse(document with { Elements = document.Elements.Add(new Decision("E", "grade", new Expression.Literal("\"a\""))) })[0];

        analysis.Of(DmnCodes.TableOverlap).Should().ContainSingle().Which.Finding.Severity.Should().Be(DmnSeverity.Warning);
    }

    [Theory]
    [InlineData("number", "< 5", "> 5", "5", "5")]
    [InlineData("number", "<= 5", ">= 6", "(5..6)", "5.5")]
    [InlineData("integer", "<= 5", ">= 8", "(5..8)", "6")]
    [InlineData("number [0..9]", "< 5", "[6..8]", "[5..6), (8..9]", "5")]
    [InlineData("string", "\"a\"", "\"b\"", "not(\"a\", \"b\")", "\"other\"")]
    [InlineData("string \"a\",\"b\",\"c\"", "\"a\"", "\"b\"", "\"c\"", "\"c\"")]
    [InlineData("boolean", "true", "not(false, true)", "false", "false")]
    [InlineData("date", "<= @\"2026-01-31\"", ">= @\"2026-02-02\"", "(date(\"2026-01-31\")..date(\"2026-02-02\"))", "date(\"2026-02-01\")")]
    [InlineData("time", "< @\"08:00:00\"", "> @\"08:00:00\"", "time(\"08:00:00\")", "time(\"08:00:00\")")]
    [InlineData("dayTimeDuration", "< @\"P1D\"", "> @\"P1D\"", "duration(\"P1D\")", "duration(\"P1D\")")]
    [InlineData("yearMonthDuration", "< @\"P1Y\"", "> @\"P1Y\"", "duration(\"P1Y\")", "duration(\"P1Y\")")]
    [InlineData("?", "< 5", "> 5", "5", "5")]
    [InlineData("number", "null", "not(null, 5)", "5", "5")]
    public void Inputs_that_no_rule_covers_are_told_with_an_example(string type, string first, string second, string gap, string example)
    {
        var analysis = Tables.Analyse(HitPolicy.Unique, $"x {type}", $"{first} : 1\n{second} : 2");

        var found = analysis.Of(DmnCodes.TableGap).Should().ContainSingle().Subject;
        found.Box.Text().Should().Be(gap);
        found.Example.Text().Should().Be(example);
        found.Finding.Severity.Should().Be(DmnSeverity.Warning);
        found.IsHint.Should().BeFalse();
    }

    [Theory]
    [InlineData("integer", "<= 5", ">= 6")]
    [InlineData("date", "<= @\"2026-01-31\"", ">= @\"2026-02-01\"")]
    [InlineData("boolean", "true", "false")]
    [InlineData("string", "\"a\"", "not(\"a\")")]
    [InlineData("string", "< \"a\"", ">= \"a\"")]
    [InlineData("number", "< 5", "? >= 5")]
    [InlineData("number", "< 5", "limit")]
    [InlineData("number", "-", "5")]
    [InlineData("yearMonthDuration", "<= @\"P1Y\"", ">= @\"P1Y1M\"")]
    [InlineData("?", "null", "not(null)")]
    public void Where_rules_cover_or_may_cover_everything_there_is_no_gap(string type, string first, string second) =>
        Tables.Analyse(HitPolicy.First, $"x {type}", $"{first} : 1\n{second} : 2").Of(DmnCodes.TableGap).Should().BeEmpty();

    [Fact]
    public void Gaps_that_differ_in_one_input_are_one()
    {
        var analysis = Tables.Analyse(HitPolicy.Unique, "x number | y number", """
            < 0  | - : 1
            >= 0 | < 10 : 2
            """);

        analysis.Of(DmnCodes.TableGap).Should().ContainSingle().Which.Box.Text().Should().Be(">= 0 | >= 10");
    }

    [Fact]
    public void With_a_default_uncovered_inputs_are_told_as_a_hint()
    {
        var analysis = Tables.Analyse(HitPolicy.Unique, "x number", "< 5 : 1", "0");

        analysis.Of(DmnCodes.TableGap).Should().BeEmpty();
        analysis.Of(DmnCodes.TableDefault).Should().ContainSingle().Which.IsHint.Should().BeTrue();
    }

    [Theory]
    [InlineData(HitPolicy.Collect)]
    [InlineData(HitPolicy.RuleOrder)]
    [InlineData(HitPolicy.OutputOrder)]
    public void Rules_that_are_collected_may_match_the_same_and_leave_gaps(HitPolicy policy)
    {
        var analysis = Tables.Analyse(policy, "x number", "< 5 : 1\n< 6 : 2");

        analysis.Of(DmnCodes.TableOverlap).Should().BeEmpty();
        analysis.Of(DmnCodes.TableGap).Should().ContainSingle().Which.IsHint.Should().BeTrue();
    }

    [Theory]
    [InlineData("1", "2", true)]
    [InlineData("1", "1", false)]
    [InlineData("1", "3 - 2", false)]
    [InlineData("1", "y", false)]
    public void Under_any_only_different_results_are_wrong(string first, string second, bool isWrong) =>
        Tables.Analyse(HitPolicy.Any, "x number", $"<= 5 : {first}\n>= 5 : {second}").Of(DmnCodes.TableOverlap).Any().Should().Be(isWrong);

    [Fact]
    public void A_rule_behind_others_that_take_all_its_inputs_never_decides()
    {
        var analysis = Tables.Analyse(HitPolicy.First, "x number | y number", """
            < 5  | -    : 1
            >= 5 | < 3  : 2
            [0..9] | <= 2 : 3
            -    | -    : 4
            """);

        var masked = analysis.Of(DmnCodes.TableMasked).Should().ContainSingle().Subject;
        masked.Rules.Should().Equal(3);
        masked.Finding.Arguments["by"].Should().Be("1, 2");
        analysis.Of(DmnCodes.TableOverlap).Should().OnlyContain(overlap => overlap.IsHint);
    }

    [Fact]
    public void A_rule_whose_result_stands_behind_those_of_all_others_that_match_never_decides()
    {
        var analysis = Tables.Analyse(HitPolicy.Priority, "x number", """
            [2..3] : "low"
            < 5    : "high"
            >= 3   : "middle"
            """, priorities: "\"high\", \"middle\", \"low\"");

        analysis.Of(DmnCodes.TableMasked).Should().ContainSingle().Which.Rules.Should().Equal(1);
    }

    [Fact]
    public void Cells_that_name_what_is_not_allowed_are_told()
    {
        var analysis = Tables.Analyse(HitPolicy.Unique, "x number [0..9] | s string \"a\",\"b\"", """
            > 9 | -   : 1
            5   | "c", "a" : 2
            > 7 | -   : 3
            """);

        analysis.Of(DmnCodes.TableOutside).Select(finding => (finding.Rules[0], finding.Columns[0])).Should().Equal((1, 1), (2, 2));
        analysis.Of(DmnCodes.TableUnreachable).Should().ContainSingle().Which.Rules.Should().Equal(1);
    }

    [Theory]
    [InlineData("number [0..9]", "not(0)")]
    [InlineData("number [0..9]", "> 5")]
    [InlineData("string \"a\",\"b\",\"c\"", "not(\"a\", \"c\")")]
    [InlineData("string", "not(\"a\", \"c\")")]
    [InlineData("integer", "not(1, 2)")]
    public void Cells_that_go_beyond_what_is_allowed_without_naming_it_are_in_order(string type, string cell) =>
        Tables.Analyse(HitPolicy.First, $"x {type}", $"{cell} : 1").Of(DmnCodes.TableOutside).Should().BeEmpty();

    [Fact]
    public void Cells_of_another_type_are_told()
    {
        var analysis = Tables.Analyse(HitPolicy.Unique, "x number | d date", """
            "five" | -   : 1
            5      | @"2026-01-01T00:00:00" : 2
            """);

        analysis.Of(DmnCodes.TableWrongType).Should().ContainSingle().Which.Rules.Should().Equal(1);
        analysis.Of(DmnCodes.TableOpaque).Should().ContainSingle().Which.Rules.Should().Equal(2);
    }

    [Fact]
    public void Cells_that_do_more_than_compare_are_named()
    {
        var analysis = Tables.Analyse(HitPolicy.Unique, "x number | y number", """
            < limit | -  : 1
            5       | -  : 2
            """);

        var opaque = analysis.Of(DmnCodes.TableOpaque).Should().ContainSingle().Subject;
        opaque.Rules.Should().Equal(1);
        opaque.Columns.Should().Equal(1);
        opaque.IsHint.Should().BeTrue();
        analysis.Of(DmnCodes.TableOverlap).Should().BeEmpty();
    }

    [Theory]
    [InlineData(HitPolicy.Unique, 1)]
    [InlineData(HitPolicy.First, 0)]
    public void Rules_that_could_be_one_are_a_hint(HitPolicy policy, int expected)
    {
        var analysis = Tables.Analyse(policy, "x number | y number", """
            < 5  | 1 : "a"
            < 5  | 2 : "b"
            >= 5 | 1 : "a"
            """);

        analysis.Of(DmnCodes.TableMergeable).Count(finding => finding.Rules.SequenceEqual([1, 3]) && finding.IsHint).Should().Be(expected);
    }

    [Fact]
    public void Columns_that_ask_for_the_same_are_one_input()
    {
        var analysis = Tables.Analyse(HitPolicy.Unique, "x number | x number", """
            >= 0 | < 5 : 1
            >= 5 | -   : 2
            """);

        analysis.Of(DmnCodes.TableOverlap).Should().BeEmpty();
        analysis.Of(DmnCodes.TableGap).Should().ContainSingle().Which.Box.Text().Should().Be("< 0");
    }

    [Fact]
    public void Types_and_allowed_values_are_found_at_the_input_data()
    {
        var document = Tables.Document(HitPolicy.Unique, "case.grade", "\"a\" : 1") with
        {
            ItemDefinitions =
            [
                new ItemDefinition("grade", new ItemStructure.Simple("string", new UnaryTests("\"a\", \"b\""))),
                new ItemDefinition("case", new ItemStructure.Composite([new ItemDefinition("grade", new ItemStructure.Simple("grade"))])),
            ],
        };
        document = document with { Elements = document.Elements.Add(new InputData("I", "case") { Variable = new InformationItem("case", "case") }) };

        TableAnalyser.Analyse(document)[0].Of(DmnCodes.TableGap).Should().ContainSingle().Which.Box.Text().Should().Be("\"b\"");
    }

    [Fact]
    public void A_table_with_two_inputs_has_a_picture()
    {
        var grid = Tables.Analyse(HitPolicy.Unique, "x number | y boolean", """
            < 5  | -    : 1
            >= 5 | true : 2
            """).Grid!;

        grid.Across.Should().Equal("< 5", "5", "> 5");
        grid.Down.Should().Equal("false", "true");
        grid.Fields.Select(field => string.Join(",", field)).Should().Equal("1", "", "", "1", "2", "2");
    }

    [Fact]
    public void A_table_inside_another_expression_is_analysed_too()
    {
        var table = (Expression.Table)Tables.Document(HitPolicy.Unique, "x number", "5 : 1").Decisions.Single().Logic!;
        var context = new Expression.Context([], table);

        TableAnalyser.Analyse(new DmnDocument("d", "urn:d", [], [], [new Decision("D", "D", context)])).Should().ContainSingle().Which.Findings.Should().NotBeEmpty();
    }
}
