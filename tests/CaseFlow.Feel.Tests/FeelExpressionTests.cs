using System.Collections.Immutable;

namespace CaseFlow.Feel.Tests;

public class FeelExpressionTests
{
    [Fact]
    public void The_explanation_shows_each_path_that_is_read()
    {
        var order = new FeelValue.Context(ImmutableSortedDictionary.Create<string, FeelValue>(StringComparer.Ordinal).Add("amount", FeelValue.Of(5)).Add("note", FeelValue.Of("long")));
        var variables = new Dictionary<string, FeelValue> { ["order"] = order, ["level"] = FeelValue.Of("red"), ["unused"] = FeelValue.True };
        var expression = FeelExpression.Parse("order.amount > 3 and level = \"red\" and absent = null", ["order", "level"]).Expression!;
        expression.Explain(variables).Should().Equal(new Dictionary<string, string> { ["absent"] = "null", ["level"] = "\"red\"", ["order.amount"] = "5" });
    }

    [Theory]
    [InlineData("amount > 3 and level = \"red\"", "amount > 3 true, level = \"red\" true")]
    [InlineData("amount > 30 and level = \"red\"", "amount > 30 false")]
    [InlineData("amount > 3 and level = \"blue\"", "level = \"blue\" false")]
    [InlineData("amount > 3 or level = \"blue\"", "amount > 3 true")]
    [InlineData("amount > 30 or level = \"red\"", "level = \"red\" true")]
    [InlineData("amount > 30 or level = \"blue\"", "amount > 30 false, level = \"blue\" false")]
    [InlineData("not(amount > 30 or (level = \"red\" and true))", "level = \"red\" true")]
    [InlineData("not(amount > 30 or level = \"red\" and urgent)", "level = \"red\" true, urgent true")]
    [InlineData("if amount > 3 then urgent else level = \"red\"", "amount > 3 true, urgent true")]
    [InlineData("amount in [1..9] and level != null", "amount in [1..9] true, level != null true")]
    [InlineData("amount > null and urgent", "amount > null null, urgent true")]
    [InlineData("some x in [1, 2] satisfies x > 1", "some x in [1, 2] satisfies x > 1 true")]
    [InlineData("true", "")]
    public void What_decided_is_told(string text, string reasons)
    {
        var variables = new Dictionary<string, FeelValue> { ["amount"] = FeelValue.Of(5), ["level"] = FeelValue.Of("red"), ["urgent"] = FeelValue.True };
        var found = FeelExpression.Parse(text, [.. variables.Keys]).Expression!.Reasons(variables, Feel.Now);
        string.Join(", ", found.Select(reason => $"{reason.Text} {FeelText.Show(reason.Value)}")).Should().Be(reasons);
        found.All(reason => text.Substring(reason.Position, reason.Text.Length) == reason.Text).Should().BeTrue();
    }

    [Fact]
    public void Now_and_today_are_the_moment_of_the_command()
    {
        Feel.Show("now()").Should().Be("date and time(\"2026-03-05T14:30:15+08:00\")");
        Feel.Show("today()").Should().Be("date(\"2026-03-05\")");
        Feel.Show("now() = date and time(\"2026-03-05T06:30:15Z\")").Should().Be("true");
    }

    [Fact]
    public void A_failure_points_at_its_place()
    {
        var diagnostic = Feel.Run("1 + (2 / 0)").Diagnostics[0];
        diagnostic.Code.Should().Be(FeelCodes.DivisionByZero);
        diagnostic.Position.Should().Be(7);
        diagnostic.Message.Should().Be("Expected divisor but found 0.");
    }

    [Fact]
    public void Equal_values_of_different_spelling_are_one_value()
    {
        Feel.Run("[1.0, {a: 2.50}]").Value.Should().Be(Feel.Run("[1, {a: 2.5}]").Value);
        Feel.Run("[1.0]").Value.GetHashCode().Should().Be(Feel.Run("[1]").Value.GetHashCode());
    }

    [Fact]
    public void A_simple_condition_allocates_little()
    {
        var expression = FeelExpression.Parse("amount > 100 and amount < 200").Expression!;
        var variables = new Dictionary<string, FeelValue> { ["amount"] = FeelValue.Of(150) };
        expression.Evaluate(variables, Feel.Now);
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < 1000; i++)
        {
            expression.Evaluate(variables, Feel.Now);
        }

        ((GC.GetAllocatedBytesForCurrentThread() - before) / 1000).Should().BeLessThan(250);
    }
}
