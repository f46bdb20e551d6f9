namespace CaseFlow.Simulation.Tests.Conformance;

public sealed class ValueTests
{
    [Theory]
    [InlineData("null")]
    [InlineData("true")]
    [InlineData("0")]
    [InlineData("-12.5")]
    [InlineData("123456789012345")]
    [InlineData("""{"@":"number","v":"1234567890.123456789012345678901234"}""")]
    [InlineData("\"text\"")]
    [InlineData("[1,[true],{}]")]
    [InlineData("""{"a":1,"b":{"c":null}}""")]
    [InlineData("""{"@":"date","v":"2026-01-31"}""")]
    [InlineData("""{"@":"time","v":"10:15:00"}""")]
    [InlineData("""{"@":"time","v":"10:15:00+08:00"}""")]
    [InlineData("""{"@":"dateTime","v":"2026-01-31T10:15:00"}""")]
    [InlineData("""{"@":"dateTime","v":"2026-01-31T10:15:00.5Z"}""")]
    [InlineData("""{"@":"duration","v":"P1DT2H"}""")]
    [InlineData("""{"@":"duration","v":"-P1Y2M"}""")]
    public void Value_that_goes_in_comes_out_the_same(string value)
    {
        var answer = Desk.Ask($$$"""{"op":"feel","expression":"a","context":{"a":{{{value}}}}}""");
        ((bool)answer["ok"]!).Should().BeTrue();
        (answer["value"]?.ToJsonString() ?? "null").Replace("\\u002B", "+", StringComparison.Ordinal).Should().Be(value);
    }

    [Fact]
    public void Number_keeps_its_34_digits() =>
        Desk.Ask("""{"op":"feel","expression":"1 / 3"}""")["value"]!.ToJsonString().Should().Be("""{"@":"number","v":"0.3333333333333333333333333333333333"}""");

    [Theory]
    [InlineData("if a > 1 then \"many\" else \"few\"", "\"many\"")]
    [InlineData("missing + 1", null)]
    [InlineData("1 / 0", null)]
    [InlineData("order total * 2", "10")]
    public void Expression_is_evaluated_and_what_fails_is_null(string expression, string? value)
    {
        var request = new System.Text.Json.Nodes.JsonObject
        {
            ["op"] = "feel",
            ["kind"] = "expression",
            ["expression"] = expression,
            ["context"] = new System.Text.Json.Nodes.JsonObject { ["a"] = 2, ["order total"] = 5 },
        };
        var answer = Desk.Ask(request.ToJsonString());
        ((bool)answer["ok"]!).Should().BeTrue();
        answer.ContainsKey("value").Should().BeTrue();
        answer["value"]?.ToJsonString().Should().Be(value);
    }

    [Theory]
    [InlineData("> 3", "5", "true")]
    [InlineData("[1..3], 7", "4", "false")]
    [InlineData("not(? > 3)", "5", "false")]
    public void Unary_tests_look_at_the_value_under_the_question_mark(string tests, string value, string passes) =>
        Desk.Ask($$$"""{"op":"feel","kind":"unary","expression":"{{{tests}}}","context":{"?":{{{value}}}}}""")["value"]!.ToJsonString().Should().Be(passes);

    [Fact]
    public void Text_that_is_no_expression_is_a_fault() => Desk.Ask("""{"op":"feel","expression":"1 +"}""").Code().Should().StartWith("feel.parse.");
}
