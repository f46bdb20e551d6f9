namespace CaseFlow.Feel.Tests.Syntax;

public class TextualExpressionsTests
{
    [Theory]
    [InlineData("1, 2 + 3", "[1, 5]")]
    [InlineData("\"a\", [1, 2], {b: 3}", "[\"a\", [1, 2], {b: 3}]")]
    [InlineData("sum(1, 2), max(3, 4)", "[3, 4]")]
    public void Expressions_separated_by_commas_are_a_list(string text, string expected) => Feel.Show(text).Should().Be(expected);

    [Theory]
    [InlineData("1,")]
    [InlineData(",1")]
    [InlineData("1, , 2")]
    public void A_comma_stands_between_expressions(string text) => Feel.Refusal(text).Code.Should().Be(FeelCodes.UnexpectedToken);

    [Theory]
    [InlineData("range(\"[2..)\") = >=2", "true")]
    [InlineData("range(\"(..2)\") = < 1 + 1", "true")]
    [InlineData("(> 2) != >=2", "true")]
    [InlineData("(<= @\"P1D\") = <=@\"P1D\" and true", "true")]
    [InlineData("3 = >2", "null")]
    public void A_range_of_a_comparison_needs_no_brackets_beside_the_sign_of_equality(string text, string expected) =>
        FeelText.Show(Feel.Run(text).Value).Should().Be(expected);

    [Theory]
    [InlineData("1 < > 2")]
    [InlineData("1 + > 2")]
    [InlineData("> 2")]
    public void Elsewhere_it_needs_brackets(string text) => Feel.Refusal(text).Code.Should().Be(FeelCodes.UnexpectedToken);
}
