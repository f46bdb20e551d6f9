namespace CaseFlow.Feel.Tests.Syntax;

public class ParserTests
{
    [Theory]
    [InlineData("", FeelCodes.UnexpectedToken, 0, "expression", "end")]
    [InlineData("1 +", FeelCodes.UnexpectedToken, 3, "expression", "end")]
    [InlineData("1 + )", FeelCodes.UnexpectedToken, 4, "expression", ")")]
    [InlineData("(1", FeelCodes.UnexpectedToken, 2, ")", "end")]
    [InlineData("1 2", FeelCodes.UnexpectedToken, 2, "end", "2")]
    [InlineData("if a then b", FeelCodes.UnexpectedToken, 11, "else", "end")]
    [InlineData("a between 1 or 2", FeelCodes.UnexpectedToken, 12, "and", "or")]
    [InlineData("for x return x", FeelCodes.UnexpectedToken, 6, "in", "return")]
    [InlineData("some x in y", FeelCodes.UnexpectedToken, 11, "satisfies", "end")]
    [InlineData("a instance of cheese", FeelCodes.UnexpectedToken, 14, "type", "cheese")]
    [InlineData("{a 1}", FeelCodes.UnexpectedToken, 1, "key", "a")]
    [InlineData("{a: 1", FeelCodes.UnexpectedToken, 5, "}", "end")]
    [InlineData("a.", FeelCodes.UnexpectedToken, 2, "name", "end")]
    [InlineData("a == b", FeelCodes.UnexpectedToken, 3, "expression", "=")]
    [InlineData("a # b", FeelCodes.UnexpectedToken, 2, "end", "#")]
    [InlineData("\"open", FeelCodes.InvalidLiteral, 0, "\"", "\"open")]
    [InlineData("\"a\\u00q1\"", FeelCodes.InvalidLiteral, 2, "escape sequence", "\\")]
    [InlineData("\"\\uD83D\"", FeelCodes.InvalidLiteral, 0, "code point", "\"\\uD83D\"")]
    [InlineData("1e9999", FeelCodes.InvalidLiteral, 0, "number", "1e9999")]
    [InlineData("[1..", FeelCodes.UnexpectedToken, 4, "expression", "end")]
    [InlineData("]1..2", FeelCodes.UnexpectedToken, 5, "]", "end")]
    [InlineData("]1", FeelCodes.UnexpectedToken, 2, "..", "end")]
    [InlineData("(> 1", FeelCodes.UnexpectedToken, 4, ")", "end")]
    [InlineData("function(a", FeelCodes.UnexpectedToken, 10, ")", "end")]
    [InlineData("function(a, a) 1", FeelCodes.DuplicateKey, 12, "new name", "a")]
    [InlineData("f(a: 1, a: 2)", FeelCodes.DuplicateKey, 8, "new name", "a")]
    [InlineData("a instance of list<number", FeelCodes.UnexpectedToken, 25, ">", "end")]
    [InlineData("a instance of function<number>", FeelCodes.UnexpectedToken, 30, "-", "end")]
    [InlineData("{a: 1, a: 2}", FeelCodes.DuplicateKey, 7, "new key", "a")]
    public void What_is_wrong_is_told_with_place_and_expectation(string text, string code, int position, string expected, string found)
    {
        var refusal = Feel.Refusal(text);
        refusal.Code.Should().Be(code);
        refusal.Position.Should().Be(position);
        refusal.Arguments.Should().Contain("expected", expected).And.Contain("found", found);
        refusal.Message.Should().Be($"Expected {expected} but found {found}.");
    }

    [Theory]
    [InlineData("a + b", "a,b")]
    [InlineData("order.amount > limit", "limit,order")]
    [InlineData("cost total > 5", "cost total")]
    [InlineData("费用 总计 > 5 and 费用 总计 < 9", "费用 总计")]
    [InlineData("for x in xs return x + y", "xs,y")]
    [InlineData("some x in xs satisfies x > y", "xs,y")]
    [InlineData("{a: b, c: a}.c", "b")]
    [InlineData("xs[price > 5]", "xs")]
    [InlineData("x in (1, ? > y)", "x,y")]
    [InlineData("count(xs) + max(a, b)", "a,b,xs")]
    [InlineData("is defined(a)", "a")]
    [InlineData("if a then b else c", "a,b,c")]
    [InlineData("date and time(from: a)", "a")]
    [InlineData("x in [low..high]", "high,low,x")]
    [InlineData("-a between b and c", "a,b,c")]
    [InlineData("a instance of number", "a")]
    [InlineData("[a, 1]", "a")]
    [InlineData("count + 1", "count")]
    public void Inputs_are_the_names_read_from_outside(string text, string inputs) =>
        FeelExpression.Parse(text).Expression!.Inputs.Should().Equal(inputs.Split(','));

    [Fact]
    public void A_declared_name_inside_a_filter_is_an_input() =>
        FeelExpression.Parse("xs[price > limit]", ["xs", "limit"]).Expression!.Inputs.Should().Equal("limit", "xs");

    [Fact]
    public void The_longest_declared_name_wins()
    {
        (string, FeelValue)[] variables =
        [
            ("a", FeelValue.Of(1)), ("b", FeelValue.Of(2)), ("a-b", FeelValue.Of(10)), ("a and b", FeelValue.Of(20)), ("in stock", FeelValue.Of(30)), ("ab", FeelValue.Of(40)),
        ];
        Feel.Show("a-b", variables).Should().Be("10");
        Feel.Show("a - b", variables).Should().Be("-1");
        Feel.Show("a and b", variables).Should().Be("20");
        Feel.Show("in stock", variables).Should().Be("30");
        Feel.Show("ab", variables).Should().Be("40");
    }

    [Fact]
    public void A_variable_may_be_called_like_a_function() => Feel.Show("date + count([1])", ("date", FeelValue.Of(4))).Should().Be("5");

    [Fact]
    public void Every_code_is_a_documented_constant_of_its_own()
    {
        var codes = typeof(FeelCodes).GetFields().Select(field => (string)field.GetRawConstantValue()!).ToList();
        codes.Should().OnlyHaveUniqueItems().And.OnlyContain(code => code.StartsWith("feel.", StringComparison.Ordinal));
    }

    [Fact]
    public void Garbage_never_throws()
    {
        string[] words =
        [
            "a", "费用", "1", "2.5", "\"s\"", "+", "-", "*", "/", "**", "=", "!=", "<", ">=", "(", ")", "[", "]", "{", "}", ",", ":", ".", "..", "@", "if", "then",
            "else", "for", "in", "return", "some", "every", "satisfies", "and", "or", "not(", "between", "instance of", "number", "date(", "now()", "count(", "?",
            "true", "null", "@\"P1D\"", "@\"2026-01-01\"", "item", "sum(", "\"", "\\", "//", "/*", "is defined(", "substring(", "split(", "month", "function(", "\uD800", "，",
        ];
        var random = new Random(99);
        var variables = new Dictionary<string, FeelValue> { ["a"] = FeelValue.Of(3), ["费用"] = new FeelValue.List([FeelValue.Of(1), FeelValue.Of("x")]) };
        var parsed = 0;
        for (var i = 0; i < 6000; i++)
        {
            var text = string.Join(random.Next(3) == 0 ? "" : " ", Enumerable.Range(0, random.Next(1, 9)).Select(_ => words[random.Next(words.Length)]));
            var parse = FeelExpression.Parse(text, ["a", "费用"]);
            (parse.Expression is null).Should().Be(parse.Diagnostics.Length > 0);
            parse.Diagnostics.All(diagnostic => diagnostic.Position >= 0 && diagnostic.Position <= text.Length).Should().BeTrue("because {0} has its finding inside", text);
            if (parse.Expression is { } expression)
            {
                parsed++;
                expression.Evaluate(variables, Feel.Now).Value.Should().NotBeNull();
                expression.Explain(variables).Should().NotBeNull();
            }
        }

        parsed.Should().BeGreaterThan(200);
    }
}
