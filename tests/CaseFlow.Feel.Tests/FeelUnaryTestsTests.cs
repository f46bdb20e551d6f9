namespace CaseFlow.Feel.Tests;

public sealed class FeelUnaryTestsTests
{
    [Theory]
    [InlineData("-", "5", true)]
    [InlineData("-", "null", true)]
    [InlineData("5", "5", true)]
    [InlineData("5, 6", "6", true)]
    [InlineData("5, 6", "7", false)]
    [InlineData("< 5", "4", true)]
    [InlineData(">= 5", "4", false)]
    [InlineData("-5", "-5", true)]
    [InlineData("[1..10]", "10", true)]
    [InlineData("[1..10)", "10", false)]
    [InlineData("]1..10]", "1", false)]
    [InlineData("< 2, > 8", "9", true)]
    [InlineData("not(5)", "6", true)]
    [InlineData("not(5, 6)", "6", false)]
    [InlineData("not(< 5)", "4", false)]
    [InlineData("not([1..3])", "2", false)]
    [InlineData("[1, 2, 3]", "2", true)]
    [InlineData("\"甲\", \"乙\"", "\"乙\"", true)]
    [InlineData("not(\"甲\")", "\"乙\"", true)]
    [InlineData("? > 3 and ? < 6", "5", true)]
    [InlineData("not(? > 3) and ? > 1", "2", true)]
    [InlineData("contains(?, \"水\")", "\"停水\"", true)]
    [InlineData("null", "null", true)]
    [InlineData("null", "1", false)]
    [InlineData("not(null)", "1", true)]
    [InlineData("true", "true", true)]
    [InlineData("false", "true", false)]
    [InlineData("limit", "10", true)]
    [InlineData("> limit", "11", true)]
    [InlineData("limit > 5", "\"anything\"", true)]
    [InlineData("limit > 50", "\"anything\"", false)]
    [InlineData("(> 3)", "5", true)]
    [InlineData("(> 3), (< 1)", "2", false)]
    [InlineData("= 5", "5", true)]
    [InlineData("!= 5", "5", false)]
    [InlineData("!= 5", "6", true)]
    [InlineData("not(!= 5)", "5", true)]
    [InlineData("[1, [7..9]]", "8", true)]
    [InlineData("(1..3), 7", "7", true)]
    [InlineData("]1..3[", "2", true)]
    [InlineData("1 + 4", "5", true)]
    [InlineData("if ? > 3 then true else false", "5", true)]
    [InlineData("some x in [4, 5] satisfies ? = x", "5", true)]
    [InlineData("? instance of number", "5", true)]
    [InlineData("not(contains(?, \"x\"))", "\"abc\"", true)]
    [InlineData("{a: 1}", "{a: 1}", true)]
    [InlineData("[1, 2]", "[1, 2]", true)]
    [InlineData("? in (1, [5..6])", "5", true)]
    [InlineData("(function(x) x > 3)(?)", "5", true)]
    [InlineData("-", "[1..2]", true)]
    [InlineData("/* any */ -", "1", true)]
    public void A_value_passes_or_not(string tests, string value, bool passes)
    {
        var result = Evaluate(tests, Feel.Run(value).Value);
        result.Diagnostics.Should().BeEmpty();
        result.Value.Should().Be(FeelValue.Of(passes));
    }

    [Theory]
    [InlineData("< 5")]
    [InlineData("[1..3]")]
    [InlineData("not(< 5)")]
    public void A_missing_value_passes_no_comparison_and_that_is_no_failure(string tests)
    {
        var result = Evaluate(tests, FeelValue.Missing);
        result.Value.Should().Be(FeelValue.Missing);
        result.Diagnostics.Should().BeEmpty();
    }

    [Fact]
    public void A_comparison_with_a_value_of_another_type_is_a_failure() =>
        Evaluate("< 5", FeelValue.Of("text")).Diagnostics.Should().ContainSingle().Which.Code.Should().Be(FeelCodes.NotComparable);

    [Theory]
    [InlineData("")]
    [InlineData("5,")]
    [InlineData("not(5")]
    [InlineData("[1..")]
    [InlineData("- 5 6")]
    public void Text_that_is_no_unary_tests_is_refused_with_its_place(string text)
    {
        var parse = FeelUnaryTests.Parse(text);
        parse.Tests.Should().BeNull();
        parse.Diagnostics.Should().ContainSingle().Which.Position.Should().BeLessThanOrEqualTo(text.Length);
    }

    [Fact]
    public void Deep_nesting_is_refused() =>
        FeelUnaryTests.Parse("not(" + new string('(', 2_000) + "1" + new string(')', 2_000) + ")").Diagnostics
            .Should().ContainSingle().Which.Code.Should().Be(FeelCodes.LimitNesting);

    [Fact]
    public void A_shared_budget_ends_all_evaluations_that_share_it()
    {
        var budget = new FeelBudget(50);
        var tests = FeelUnaryTests.Parse("every x in [1, 2, 3, 4, 5, 6, 7, 8] satisfies ? > x").Tests!;
        var first = tests.Evaluate(FeelValue.Of(9), new Dictionary<string, FeelValue>(), Feel.Now, budget);
        first.Value.Should().Be(FeelValue.True);
        FeelResult last = first;
        for (var i = 0; i < 10; i++)
        {
            last = tests.Evaluate(FeelValue.Of(9), new Dictionary<string, FeelValue>(), Feel.Now, budget);
        }

        budget.IsSpent.Should().BeTrue();
        last.Value.Should().Be(FeelValue.Missing);
        last.Diagnostics.Should().ContainSingle().Which.Code.Should().Be(FeelCodes.LimitSteps);
    }

    private static FeelResult Evaluate(string tests, FeelValue value)
    {
        var parse = FeelUnaryTests.Parse(tests);
        parse.Diagnostics.Should().BeEmpty("because {0} is unary tests", tests);
        return parse.Tests!.Evaluate(value, new Dictionary<string, FeelValue> { ["limit"] = FeelValue.Of(10) }, Feel.Now);
    }
}
