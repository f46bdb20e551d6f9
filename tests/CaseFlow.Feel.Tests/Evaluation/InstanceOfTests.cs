namespace CaseFlow.Feel.Tests.Evaluation;

public class InstanceOfTests
{
    [Theory]
    [InlineData("1.5 instance of number", true)]
    [InlineData("1.5 instance of string", false)]
    [InlineData("\"a\" instance of Any", true)]
    [InlineData("null instance of Any", false)]
    [InlineData("null instance of number", false)]
    [InlineData("null instance of list<Any>", false)]
    [InlineData("null instance of function<>->Any", false)]
    [InlineData("[1, 2] instance of list<number>", true)]
    [InlineData("[1, \"a\"] instance of list<number>", false)]
    [InlineData("[1, \"a\"] instance of list<Any>", true)]
    [InlineData("[] instance of list<string>", true)]
    [InlineData("[[1], [2, 3]] instance of list<list<number>>", true)]
    [InlineData("[1] instance of number", false)]
    [InlineData("1 instance of list<number>", false)]
    [InlineData("{a: 1, b: 2} instance of context<a: number>", true)]
    [InlineData("{b: 2} instance of context<a: number>", false)]
    [InlineData("{a: \"1\"} instance of context<a: number>", false)]
    [InlineData("{a: null} instance of context<a: number>", true)]
    [InlineData("{unit price: {net: 1}} instance of context<unit price: context<net: number>>", true)]
    [InlineData("{} instance of context", true)]
    [InlineData("[1..3] instance of range<number>", true)]
    [InlineData("[\"a\"..\"b\"] instance of range<number>", false)]
    [InlineData("(< 3) instance of range<number>", true)]
    [InlineData("[1..3] instance of range", true)]
    [InlineData("1 instance of range<number>", false)]
    [InlineData("(function() 1) instance of function<>->number", true)]
    [InlineData("(function() 1) instance of function<>->Any", true)]
    [InlineData("(function() 1) instance of function<>->string", false)]
    [InlineData("(function(a: number) a + 1) instance of function<number>->number", true)]
    [InlineData("(function(a: number) \"x\") instance of function<string>->string", false)]
    [InlineData("(function(a: number, b: string) b) instance of function<number>->string", false)]
    [InlineData("(function(a: context<n: number>) {r: 1, s: 2}) instance of function<context<n: number, m: number>>->context<r: number>", true)]
    [InlineData("(function(a: context<n: number, m: number>) 1) instance of function<context<n: number>>->number", false)]
    [InlineData("[(function(a: number) 1)] instance of list<function<number>->number>", true)]
    [InlineData("abs instance of function", true)]
    [InlineData("1 instance of function", false)]
    [InlineData("1 + 1 = 2 instance of boolean", false)]
    [InlineData("@\"P1D\" instance of days and time duration and true", true)]
    public void A_value_is_of_a_type_or_not(string text, bool expected)
    {
        var value = Feel.Run(text).Value;
        (value is FeelValue.Boolean { Value: true }).Should().Be(expected, "because of {0}", text);
    }

    [Fact]
    public void Named_types_come_from_the_scope()
    {
        var scope = new FeelScope(
            new Dictionary<string, FeelType>(),
            new Dictionary<string, FeelType> { ["tAmount"] = FeelType.Number, ["money.tAmounts"] = new FeelType.List(FeelType.Number), ["t and u"] = FeelType.Text });
        foreach (var text in (string[])["1 instance of tAmount", "[1] instance of money.tAmounts", "\"a\" instance of t and u", "[[1]] instance of list<money.tAmounts>", "not(\"a\" instance of tAmount)"])
        {
            var parse = FeelExpression.Parse(text, scope);
            parse.Diagnostics.Should().BeEmpty();
            parse.Expression!.Evaluate(new Dictionary<string, FeelValue>(), Feel.Now).Value.Should().Be(FeelValue.True, "because of {0}", text);
        }
    }

    [Theory]
    [InlineData("1 instance of cheese", "type")]
    [InlineData("1 instance of list<cheese>", "type")]
    [InlineData("1 instance of list<>", "type")]
    [InlineData("1 instance of context<a>", ":")]
    [InlineData("1 instance of function<number>->", "type")]
    public void What_is_no_type_is_refused(string text, string expected) => Feel.Refusal(text).Arguments.Should().Contain("expected", expected);
}
