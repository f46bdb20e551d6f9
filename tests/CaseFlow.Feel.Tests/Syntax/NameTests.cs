namespace CaseFlow.Feel.Tests.Syntax;

public class NameTests
{
    private static readonly (string, FeelValue)[] Variables =
    [
        ("profit/loss", FeelValue.Of(1)), ("a.b", FeelValue.Of(2)), ("driver's age", FeelValue.Of(3)), ("x+y", FeelValue.Of(4)), ("x*y", FeelValue.Of(5)),
        ("in stock", FeelValue.Of(6)), ("for sale", FeelValue.Of(7)), ("if needed", FeelValue.Of(8)), ("order and pay", FeelValue.Of(9)), ("not paid", FeelValue.Of(10)),
        ("step 2.1", FeelValue.Of(11)), ("true value", FeelValue.Of(12)), ("费用 (元)", FeelValue.Of(13)), ("x", FeelValue.Of(20)), ("y", FeelValue.Of(30)),
        ("list of items", FeelValue.Of(14)), ("🐎 speed", FeelValue.Of(15)), ("count", FeelValue.Of(16)), ("some of it", FeelValue.Of(17)),
    ];

    [Theory]
    [InlineData("profit/loss", "1")]
    [InlineData("a.b + 1", "3")]
    [InlineData("driver's age > 2", "true")]
    [InlineData("x+y", "4")]
    [InlineData("x + y", "50")]
    [InlineData("x*y", "5")]
    [InlineData("x * y", "600")]
    [InlineData("in stock in in stock", "true")]
    [InlineData("for sale", "7")]
    [InlineData("if needed", "8")]
    [InlineData("if if needed > 1 then for sale else x", "7")]
    [InlineData("order and pay and true", "null")]
    [InlineData("order and pay = 9 and true", "true")]
    [InlineData("not paid", "10")]
    [InlineData("step 2.1 + 1", "12")]
    [InlineData("true value", "12")]
    [InlineData("费用 (元) * 2", "26")]
    [InlineData("list of items", "14")]
    [InlineData("🐎 speed", "15")]
    [InlineData("count + count([1, 2])", "18")]
    [InlineData("some of it", "17")]
    [InlineData("for i in [in stock] return i + in stock", "[12]")]
    public void Declared_names_may_hold_anything(string text, string expected) => FeelText.Show(Feel.Run(text, Variables).Value).Should().Be(expected);

    [Theory]
    [InlineData("{a+b: 1, c: a+b}.c", "1")]
    [InlineData("{a+b: 1}.a+b", "1")]
    [InlineData("{net /* of tax */ price: 3}.net price", "3")]
    [InlineData("{net price /* in yuan */ : 3}.net // why\n price", "3")]
    [InlineData("{a-b: 1, a: 5, b: 2, c: a - b}.c", "3")]
    [InlineData("{in of: 3, v: in of + 1}.v", "4")]
    [InlineData("{\"a b\": 1}.a b", "1")]
    [InlineData("{\"\": 1}", "{\"\": 1}")]
    [InlineData("{\"x((!!],y\": 1}", "{\"x((!!],y\": 1}")]
    [InlineData("[{net-price: 3}, {net-price: 9}][net-price > 5]", "[{\"net-price\": 9}]")]
    [InlineData("{resolve A 2.1: 7}.resolve A 2.1", "7")]
    [InlineData("for unit price in [1, 2] return unit price * 2", "[2, 4]")]
    [InlineData("for a-b in [1, 2] return a-b * 2", "[2, 4]")]
    [InlineData("some big-one in [1, 2] satisfies big-one > 1", "true")]
    [InlineData("(function(a-b, c d) a-b + c d)(c d: 1, a-b: 2)", "3")]
    [InlineData("{🐎: 1}.🐎", "1")]
    [InlineData("{_a1: 1}._a1", "1")]
    public void Names_defined_in_the_text_may_too(string text, string expected) => Feel.Show(text).Should().Be(expected);

    [Fact]
    public void Entries_of_known_types_are_read_whole()
    {
        var line = new FeelType.Context(System.Collections.Immutable.ImmutableSortedDictionary.Create<string, FeelType>(StringComparer.Ordinal)
            .Add("unit-price", FeelType.Number).Add("paid and sent", FeelType.Boolean));
        var scope = new FeelScope(new Dictionary<string, FeelType> { ["line"] = line, ["lines"] = new FeelType.List(line) }, new Dictionary<string, FeelType>());
        var value = Feel.Run("{\"unit-price\": 3, \"paid and sent\": true}").Value;
        var variables = new Dictionary<string, FeelValue> { ["line"] = value, ["lines"] = new FeelValue.List([value]) };
        foreach (var text in (string[])["line.unit-price = 3", "line.paid and sent", "count(lines[unit-price > 2 and paid and sent]) = 1"])
        {
            FeelExpression.Parse(text, scope).Expression!.Evaluate(variables, Feel.Now).Value.Should().Be(FeelValue.True, "because of {0}", text);
        }
    }
}
