namespace CaseFlow.Dmn.Tests.Evaluation;

public sealed class BoxedExpressionTests
{
    public static TheoryData<string, string> Values => new()
    {
        // Contexts: entries see those before them; an entry without name is the result.
        { Context(("net", Text("40")), ("gross", Text("net * 1.5"))), "{gross: 60, net: 40}" },
        { Context(("net", Text("40")), (null, Text("net + 2"))), "42" },
        { Context(("inner", Context(("a", Text("1")))), (null, Text("inner.a"))), "1" },
        { Context((null, Text("later"))), "null" },

        // Lists and relations.
        { $"<list>{Text("1 + 1")}{Text("\"b\"")}<list>{Text("null")}</list></list>", "[2, \"b\", [null]]" },
        { "<list/>", "[]" },
        { $"<relation><column name=\"street\"/><column name=\"no\"/><row>{Text("\"Elm\"")}{Text("4")}</row><row>{Text("\"Oak\"")}{Text("2 + 3")}</row></relation>", "[{no: 4, street: \"Elm\"}, {no: 5, street: \"Oak\"}]" },

        // Functions and their calls.
        { Context(("twice", Function("n", "n * 2")), (null, Call("twice", ("n", "21")))), "42" },
        { Context(("twice", Function("n", "n * 2")), (null, Text("twice(21)"))), "42" },
        { Context(("base", Text("10")), ("add", Function("n", "n + base")), (null, Call("add", ("n", "1")))), "11" },
        { Context(("fac", Function("n", "if n <= 1 then 1 else n * fac(n - 1)")), (null, Text("fac(10)"))), "3628800" },
        { Context(("minus", Function("a,b", "a - b")), (null, Call("minus", ("b", "1"), ("a", "9")))), "8" },
        { Call("sum", ("list", "[1, 2, 3]")), "6" },
        { Call("substring", ("start position", "3"), ("string", "\"gateway\"")), "\"teway\"" },
        { Call("function(a) a + 1", ("a", "1")), "2" },

        // Choices.
        { Choice("1 < 2"), "\"yes\"" },
        { Choice("1 > 2"), "\"no\"" },
        { Choice("null"), "\"no\"" },
        { Choice("\"text\""), "\"no\"" },

        // Filters: the item, its entries by name, and what is neither true nor false.
        { Filter("[1, 5, 9]", "item > 4"), "[5, 9]" },
        { Filter("[1, 5, 9]", "item > 90"), "[]" },
        { Filter("[{floor: 2, flat: \"b\"}, {floor: 7, flat: \"k\"}]", "floor > 5"), "[{flat: \"k\", floor: 7}]" },
        { Filter("[{floor: 2}, {floor: 7}]", "item.floor < 5"), "[{floor: 2}]" },
        { Filter("[1, null]", "item > 0"), "[1]" },
        { Filter("7", "item = 7"), "[7]" },
        { Filter("null", "true"), "null" },
        { Filter("[1, 2]", "\"no condition\""), "null" },

        // Iterations.
        { For("n", "[1, 2, 3]", "n * n"), "[1, 4, 9]" },
        { For("n", "[]", "n"), "[]" },
        { For("n", "null", "n"), "null" },
        { For("n", "5", "n + 1"), "[6]" },
        { For("n", "[2..4]", "n * 10"), "[20, 30, 40]" },
        { For("n", "[1, 2, 3, 4]", "if count(partial) < 2 then 1 else partial[-1] + partial[-2]"), "[1, 1, 2, 3]" },
        { Quantified("some", "[1, 8]", "x > 5"), "true" },
        { Quantified("some", "[1, 2]", "x > 5"), "false" },
        { Quantified("some", "[]", "x > 5"), "false" },
        { Quantified("some", "null", "x > 5"), "null" },
        { Quantified("some", "[1, 2]", "\"open\""), "null" },
        { Quantified("every", "[6, 8]", "x > 5"), "true" },
        { Quantified("every", "[6, 2]", "x > 5"), "false" },
        { Quantified("every", "[]", "x > 5"), "true" },
        { Quantified("every", "[6, 8]", "null"), "null" },
        { Quantified("every", "[6, 2]", "if x = 6 then null else false"), "false" },

        // Tables stand anywhere.
        { $"<list>{Table("> 1", "\"many\"")}</list>", "[\"many\"]" },
        { Context(("label", Table("> 1", "\"many\"")), (null, Text("label + \"!\""))), "\"many!\"" },
    };

    [Theory]
    [MemberData(nameof(Values))]
    public void A_boxed_expression_has_its_value(string logic, string expected)
    {
        var compilation = Dmn.Read($"<decision id=\"D\">{logic}</decision>");
        compilation.Findings.Should().BeEmpty();
        Feel.FeelText.Show(compilation.Make("D").Value).Should().Be(expected);
    }

    [Fact]
    public void What_cannot_be_read_is_null_and_a_problem_and_the_rest_has_its_value()
    {
        var compilation = Dmn.Read($"<decision id=\"D\">{Context(("a", Text("1")), ("b", Text("1 +")), ("c", Text("a + 1")))}</decision>");
        compilation.Findings.Should().ContainSingle().Which.Code.Should().Be(DmnCodes.ExpressionInvalid);
        var result = compilation.Evaluate("D");
        Feel.FeelText.Show(result.Value).Should().Be("{a: 1, b: null, c: 2}");
        result.Problem!.Code.Should().Be(DmnCodes.NotReady);
    }

    [Fact]
    public void A_function_in_another_language_is_found_and_gives_null_where_it_is_called()
    {
        var java = "<functionDefinition kind=\"Java\"><formalParameter name=\"a\"/><context/></functionDefinition>";
        var compilation = Dmn.Read($"<decision id=\"D\">{Context(("f", java), ("a", Call("f", ("a", "1"))), ("b", Text("2")), (null, Text("[a, b]")))}</decision>");
        compilation.Findings.Should().ContainSingle().Which.Code.Should().Be(DmnCodes.UnsupportedFunctionKind);
        var result = compilation.Evaluate("D");
        Feel.FeelText.Show(result.Value).Should().Be("[null, 2]");
        result.Problem!.Arguments["reason"].Should().Be(DmnCodes.UnsupportedFunctionKind);
    }

    [Theory]
    [InlineData("5", "a", DmnCodes.NotFunction)]
    [InlineData("function(a, b) a", "a", DmnCodes.WrongArguments)]
    [InlineData("function(b) b", "a", DmnCodes.WrongArguments)]
    public void A_call_that_does_not_fit_is_null_and_a_problem(string callee, string name, string code)
    {
        var result = Dmn.Read($"<decision id=\"D\">{Call(callee, (name, "1"))}</decision>").Make("D");
        result.Value.Should().Be(Feel.FeelValue.Missing);
        result.Problem!.Code.Should().Be(code);
    }

    [Fact]
    public void Recursion_without_end_is_stopped()
    {
        var result = Dmn.Read($"<decision id=\"D\">{Context(("f", Function("n", "f(n + 1) + 1")), (null, Text("f(1)")))}</decision>").Make("D");
        result.Value.Should().Be(Feel.FeelValue.Missing);
        result.Problem.Should().NotBeNull();
    }

    [Fact]
    public void Iterations_share_one_limit_of_steps()
    {
        var result = Dmn.Read($"<decision id=\"D\">{For("n", "[1..900000]", "[n, n]")}</decision>").Make("D");
        result.Value.Should().Be(Feel.FeelValue.Missing);
        result.Problem!.Code.Should().Be(DmnCodes.LimitSteps);
    }

    internal static string Text(string feel) => $"<literalExpression><text><![CDATA[{feel}]]></text></literalExpression>";

    internal static string Context(params (string? Name, string Logic)[] entries) =>
        $"<context>{string.Concat(entries.Select(entry => entry.Name is null ? $"<contextEntry>{entry.Logic}</contextEntry>" : $"<contextEntry><variable name=\"{entry.Name}\"/>{entry.Logic}</contextEntry>"))}</context>";

    internal static string Function(string parameters, string body) =>
        $"<functionDefinition>{string.Concat(parameters.Split(',').Select(name => $"<formalParameter name=\"{name}\"/>"))}{Text(body)}</functionDefinition>";

    internal static string Call(string callee, params (string Name, string Feel)[] arguments) =>
        $"<invocation>{Text(callee)}{string.Concat(arguments.Select(argument => $"<binding><parameter name=\"{argument.Name}\"/>{Text(argument.Feel)}</binding>"))}</invocation>";

    private static string Choice(string condition) =>
        $"<conditional><if>{Text(condition)}</if><then>{Text("\"yes\"")}</then><else>{Text("\"no\"")}</else></conditional>";

    private static string Filter(string source, string match) => $"<filter><in>{Text(source)}</in><match>{Text(match)}</match></filter>";

    private static string For(string variable, string source, string result) =>
        $"<for iteratorVariable=\"{variable}\"><in>{Text(source)}</in><return>{Text(result)}</return></for>";

    private static string Quantified(string kind, string source, string condition) =>
        $"<{kind} iteratorVariable=\"x\"><in>{Text(source)}</in><satisfies>{Text(condition)}</satisfies></{kind}>";

    private static string Table(string test, string result) =>
        $"<decisionTable><input><inputExpression><text>3</text></inputExpression></input><output/>{Dmn.Rule(test, result)}</decisionTable>";
}
