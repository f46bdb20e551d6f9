namespace CaseFlow.Feel.Tests.Evaluation;

public class LimitTests
{
    [Fact]
    public void Text_is_limited()
    {
        FeelExpression.Parse(new string(' ', 9_999) + "1").Expression.Should().NotBeNull();
        Feel.Refusal(new string(' ', 10_000) + "1").Code.Should().Be(FeelCodes.LimitText);
    }

    [Theory]
    [InlineData("(", ")")]
    [InlineData("[", "]")]
    [InlineData("{a: ", "}")]
    [InlineData("-(", ")")]
    [InlineData("if true then ", " else 1")]
    [InlineData("not(", ")")]
    [InlineData("1 in (", ")")]
    [InlineData("[1][", "]")]
    public void Nesting_is_limited(string open, string close)
    {
        string Nested(int depth) => string.Concat(Enumerable.Repeat(open, depth)) + "1" + string.Concat(Enumerable.Repeat(close, depth));
        FeelExpression.Parse(Nested(45)).Expression.Should().NotBeNull();
        Feel.Refusal(Nested(101)).Code.Should().Be(FeelCodes.LimitNesting);
        Feel.Refusal(Nested(450)).Code.Should().Be(FeelCodes.LimitNesting);
    }

    [Fact]
    public void Operators_are_limited()
    {
        Feel.Show("1" + string.Concat(Enumerable.Repeat("+1", 999))).Should().Be("1000");
        Feel.Refusal("1" + string.Concat(Enumerable.Repeat("+1", 1001))).Code.Should().Be(FeelCodes.LimitNesting);
    }

    [Fact]
    public void The_deepest_expression_fits_a_small_stack()
    {
        var text = "1" + string.Concat(Enumerable.Repeat("+1", 905));
        for (var i = 0; i < 95; i++)
        {
            text = $"({text})+1";
        }

        string? shown = null;
        var thread = new Thread(() => shown = Feel.Show(text), 1024 * 1024);
        thread.Start();
        thread.Join();
        shown.Should().Be("1001");
    }

    [Theory]
    [InlineData("for a in 1..1000, b in 1..1000 return 1", FeelCodes.LimitSteps)]
    [InlineData("some a in 1..9999999999 satisfies false", FeelCodes.LimitSteps)]
    [InlineData("count(distinct values(for a in 1..2000 return [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, a])) > 1", FeelCodes.LimitSteps)]
    [InlineData("for a in 1..2000 return a ** 0.5", FeelCodes.LimitSteps)]
    [InlineData("count(duplicate values(for a in 1..2000 return [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, a])) > 1", FeelCodes.LimitSteps)]
    [InlineData("{l: [1, 1], a: [l, l], b: [a, a], c: [b, b], d: [c, c], e: [d, d], f: [e, e], g: [f, f], h: [g, g], i: [h, h], j: [i, i], k: [j, j], m: [k, k], n: [m, m], o: [n, n], p: [o, o], q: [p, p], r: [q, q], s: [r, r], t: [s, s]}", FeelCodes.LimitSize)]
    [InlineData("{s: \"0123456789012345678901234567890123456789\", a: s+s+s+s+s+s+s+s+s+s, b: a+a+a+a+a+a+a+a+a+a, c: b+b+b+b+b+b+b+b+b+b, d: c+c+c+c+c+c+c+c+c+c, e: d+d+d+d+d+d+d+d+d+d}.e", FeelCodes.LimitSize)]
    public void Work_and_size_are_limited(string text, string code) => Feel.Failure(text).Should().Be(code);

    [Fact]
    public void A_value_nested_too_deep_does_not_leave_the_evaluation()
    {
        var text = "{v0: [1]" + string.Concat(Enumerable.Range(1, 60).Select(i => $", v{i}: [v{i - 1}]")) + "}";
        Feel.Failure(text).Should().Be(FeelCodes.LimitNesting);
    }

    [Fact]
    public void Diagnostics_are_limited() => Feel.Run("for a in 1..1000 return a + null").Diagnostics.Should().HaveCount(20);
}
