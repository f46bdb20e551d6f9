namespace CaseFlow.Feel.Tests.Evaluation;

public class RangeValueTests
{
    [Theory]
    [InlineData("[1..10)", "[1..10)")]
    [InlineData("]1..10[", "(1..10)")]
    [InlineData("(1..10]", "(1..10]")]
    [InlineData("[1 + n..2 * n]", "[6..10]")]
    [InlineData("[\"a\"..\"f\"]", "[\"a\"..\"f\"]")]
    [InlineData("[@\"2026-01-01\"..@\"2026-02-01\")", "[date(\"2026-01-01\")..date(\"2026-02-01\"))")]
    [InlineData("(> 5)", "(>5)")]
    [InlineData("(>= 5)", "(>=5)")]
    [InlineData("(< n)", "(<5)")]
    [InlineData("(<= 5)", "(<=5)")]
    [InlineData("(= 5)", "[5..5]")]
    [InlineData("[1..3].start", "1")]
    [InlineData("[1..3].end", "3")]
    [InlineData("(1..3].start included", "false")]
    [InlineData("(1..3].end included", "true")]
    [InlineData("(> 5).end", "null")]
    [InlineData("(> 5).end included", "false")]
    [InlineData("]1..3[.end included", "false")]
    [InlineData("[1..3] = [1..3]", "true")]
    [InlineData("[1..3] = (1..3]", "false")]
    [InlineData("(>5) = (>5)", "true")]
    [InlineData("(>5) = (<5)", "false")]
    [InlineData("[[1..3], [4..6]][1]", "[1..3]")]
    [InlineData("{r: [1..3], in: 2 in r}.in", "true")]
    [InlineData("7 in [[1..3], (>6)]", "true")]
    [InlineData("5 in [[1..3], (>6)]", "false")]
    [InlineData("5 in ([1..3], (>4))", "true")]
    [InlineData("\"x\" in [[1..3], \"x\"]", "true")]
    [InlineData("5 in (>4)", "true")]
    [InlineData("[1..3] in [[1..3], [4..6]]", "true")]
    [InlineData("[1..3] instance of range<number>", "true")]
    [InlineData("[1..3] instance of range<string>", "false")]
    [InlineData("(>1) instance of range<number>", "true")]
    public void Ranges_are_values(string text, string expected) => Feel.Show(text, ("n", FeelValue.Of(5))).Should().Be(expected);

    [Theory]
    [InlineData("[1..10)")]
    [InlineData("(>= \"b\")")]
    [InlineData("(< @\"P1D\")")]
    public void The_text_of_a_range_is_that_range(string text)
    {
        var value = Feel.Run(text).Value;
        Feel.Run(FeelText.Show(value)).Value.Should().Be(value);
    }
}
