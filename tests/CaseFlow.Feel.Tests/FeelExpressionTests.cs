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
