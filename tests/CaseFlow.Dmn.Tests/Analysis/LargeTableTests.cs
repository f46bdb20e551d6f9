using System.Globalization;
using CaseFlow.Dmn.Analysis;
using CaseFlow.Dmn.Model;

namespace CaseFlow.Dmn.Tests.Analysis;

public class LargeTableTests
{
    private static readonly string Twenty = string.Join(" | ", Enumerable.Range(0, 20).Select(at => $"x{at} number"));

    [Fact]
    public void Twenty_columns_and_two_thousand_rules_are_analysed_to_the_end()
    {
        var analysis = Tables.Analyse(HitPolicy.Unique, Twenty, Rules(2_000, complete: true));

        analysis.Findings.Should().BeEmpty();
    }

    [Fact]
    public void One_missing_rule_of_many_is_found()
    {
        var rules = Rules(2_000, complete: true).Split('\n').Where((_, at) => at != 1_234);
        var analysis = Tables.Analyse(HitPolicy.Unique, Twenty, string.Join('\n', rules));

        analysis.Of(DmnCodes.TableLimit).Should().BeEmpty();
        analysis.Of(DmnCodes.TableGap).Should().ContainSingle().Which.Box[0].Text.Should().Be("[1234..1235)");
    }

    [Fact]
    public void Random_rules_over_many_columns_are_analysed_as_far_as_the_steps_go()
    {
        var random = new Random(5);
        string[] cells = ["-", "-", "< 3", ">= 3", "[2..4]", "not(3)"];
        var rules = string.Join('\n', Enumerable.Range(0, 400).Select(rule =>
            string.Join(" | ", Enumerable.Range(0, 20).Select(_ => cells[random.Next(cells.Length)])) + $" : {rule}"));

        var document = Tables.Document(HitPolicy.First, Twenty, rules);
        var analysis = TableAnalyser.Analyse(document, 200_000)[0];

        analysis.Of(DmnCodes.TableLimit).Should().NotBeEmpty();
        analysis.Findings.Length.Should().BeLessThan(1_000);
    }

    [Fact]
    public void A_table_with_too_many_rules_says_that_it_is_not_analysed() =>
        Tables.Analyse(HitPolicy.Unique, "x number", string.Join('\n', Enumerable.Range(0, 5_001).Select(at => $"{at} : 1")))
            .Findings.Should().ContainSingle().Which.Finding.Code.Should().Be(DmnCodes.TableLimit);

    [Fact]
    public void Of_many_findings_of_a_code_it_is_said_that_some_are_left_out()
    {
        var analysis = Tables.Analyse(HitPolicy.Unique, "x number", string.Join('\n', Enumerable.Range(0, 50).Select(at => $">= {at} : 1")));

        analysis.Of(DmnCodes.TableOverlap).Should().HaveCount(100);
        analysis.Of(DmnCodes.TableLimit).Should().Contain(limit => limit.Finding.Arguments["part"] == DmnCodes.TableOverlap && limit.Finding.Arguments["count"] == "100/1225");
    }

    /// <summary>Rules that walk through the first column, so that together they cover everything once.</summary>
    private static string Rules(int count, bool complete)
    {
        var lines = Enumerable.Range(0, count).Select(rule =>
        {
            var first = rule == 0 ? "< 1" : rule == count - 1 && complete ? $">= {rule}" : $"[{rule}..{rule + 1})";
            return $"{first} | {string.Join(" | ", Enumerable.Repeat("-", 19))} : {rule.ToString(CultureInfo.InvariantCulture)}";
        });
        return string.Join('\n', lines);
    }
}
