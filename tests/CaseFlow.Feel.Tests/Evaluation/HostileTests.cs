namespace CaseFlow.Feel.Tests.Evaluation;

public class HostileTests
{
    [Theory]
    [InlineData("(", 10_000)]
    [InlineData("[", 10_000)]
    [InlineData("{a:", 3_333)]
    [InlineData("-", 10_000)]
    [InlineData("if ", 3_333)]
    [InlineData("for a in ", 1_111)]
    [InlineData("function(a) ", 833)]
    [InlineData("not(", 2_500)]
    [InlineData("f(a:", 2_500)]
    [InlineData("a[", 5_000)]
    [InlineData("a in (", 1_666)]
    [InlineData("]1..", 2_500)]
    [InlineData("(>", 5_000)]
    [InlineData("a instance of list<", 520)]
    [InlineData("a instance of function<", 430)]
    [InlineData("\"", 9_999)]
    [InlineData("@", 10_000)]
    [InlineData("a ", 5_000)]
    [InlineData("1..", 3_333)]
    [InlineData("/*", 5_000)]
    [InlineData("\uD800", 10_000)]
    [InlineData("a.b", 3_333)]
    [InlineData("()", 5_000)]
    [InlineData("=", 10_000)]
    [InlineData(",", 10_000)]
    public void Long_texts_without_sense_end_soon(string piece, int times)
    {
        var text = string.Concat(Enumerable.Repeat(piece, times));
        var watch = System.Diagnostics.Stopwatch.StartNew();
        var parse = FeelExpression.Parse(text);
        (parse.Expression is null).Should().Be(parse.Diagnostics.Length > 0);
        parse.Expression?.Evaluate(new Dictionary<string, FeelValue>(), Feel.Now);
        FeelUnaryTests.Parse(text);
        watch.Elapsed.Should().BeLessThan(TimeSpan.FromSeconds(5));
    }

    [Theory]
    [InlineData("{f: function(f, n) f(f, n + 1), r: f(f, 0)}.r")]
    [InlineData("{f: function(f, n) [f(f, n + 1)], r: f(f, 0)}.r")]
    [InlineData("{f: function(f, n) for i in [1] return f(f, n), r: f(f, 0)}.r")]
    [InlineData("{f: function(f) {a: f(f)}, r: f(f)}.r")]
    [InlineData("{f: function(f) [1, 2][f(f)], r: f(f)}.r")]
    public void Recursion_without_end_stops(string text)
    {
        string? code = null;
        var thread = new Thread(() => code = Feel.Run(text).Diagnostics[^1].Code, 1024 * 1024);
        thread.Start();
        thread.Join();
        code.Should().Be(FeelCodes.LimitNesting);
    }

    [Fact]
    public void Recursion_through_a_long_expression_fits_a_small_stack()
    {
        var text = "{f: function(f, n) " + string.Concat(Enumerable.Repeat("1 + (", 90)) + "f(f, n + 1)" + new string(')', 90) + ", r: f(f, 0)}.r";
        string? code = null;
        var thread = new Thread(() => code = Feel.Failure(text), 512 * 1024);
        thread.Start();
        thread.Join();
        code.Should().Be(FeelCodes.LimitNesting);
    }

    [Theory]
    [InlineData("string(v)")]
    [InlineData("v = v")]
    [InlineData("flatten(v)")]
    [InlineData("v.a")]
    [InlineData("distinct values([v, v])")]
    public void Values_nested_without_end_stop(string use)
    {
        var deep = new string('[', 80) + "partial[-1]" + new string(']', 80);
        string? code = null;
        var thread = new Thread(() => code = Feel.Run($"{{v: for i in 1..900 return {deep}, r: {use}}}.r").Diagnostics[^1].Code, 1024 * 1024);
        thread.Start();
        thread.Join();
        code.Should().Be(FeelCodes.LimitNesting);
    }

    [Fact]
    public void Calling_a_function_many_times_does_not_multiply()
    {
        var doubling = string.Join(", ", Enumerable.Range(1, 40).Select(i => $"f{i}: function(x) f{i - 1}(f{i - 1}(x))"));
        Feel.Failure($"{{f0: function(x) x + 1, {doubling}, r: f40(0)}}.r").Should().Be(FeelCodes.LimitSteps);
    }

    [Fact]
    public void Random_expressions_never_throw()
    {
        var seed = 20_260_705;
        var random = new Random(seed);
        var variables = new Dictionary<string, FeelValue>
        {
            ["a"] = FeelValue.Of(3), ["b c"] = FeelValue.Of("x"), ["l"] = new FeelValue.List([FeelValue.Of(1), FeelValue.True, FeelValue.Missing]),
            ["k"] = Feel.Run("{p: 1, q: [1, 2]}").Value, ["f"] = Feel.Run("function(x) x + 1").Value, ["r"] = Feel.Run("[1..5)").Value,
        };
        for (var i = 0; i < 4000; i++)
        {
            var text = Expression(random, 4);
            var parse = FeelExpression.Parse(text, [.. variables.Keys]);
            parse.Diagnostics.Should().BeEmpty("because {0} of seed {1} is FEEL", text, seed);
            var result = parse.Expression!.Evaluate(variables, Feel.Now);
            FeelText.Show(result.Value).Should().NotBeNull();
            parse.Expression.Explain(variables).Should().NotBeNull();
            if (!result.Diagnostics.IsEmpty)
            {
                result.Diagnostics.Should().OnlyContain(diagnostic => diagnostic.Position >= 0 && diagnostic.Position <= text.Length, "because of {0}", text);
            }

            var shown = FeelText.Show(result.Value);
            if (!shown.Contains("function", StringComparison.Ordinal) && result.Value is not FeelValue.Function)
            {
                FeelText.Show(Feel.Run(shown).Value).Should().Be(shown, "because the text of a value, here of {0}, is that value", text);
            }
        }
    }

    private static string Expression(Random random, int depth)
    {
        string Inner() => Expression(random, depth - 1);
        string Pick(params string[] choices) => choices[random.Next(choices.Length)];
        if (depth == 0)
        {
            return Pick("a", "b c", "l", "k", "f", "r", "1", "2.5", "\"s\"", "true", "null", "@\"P1D\"", "@\"2026-01-31\"", "@\"P2M\"", "abs", "[]", "{}", "absent", "[1..3]", "(> 2)", "(= 1)");
        }

        return random.Next(22) switch
        {
            0 => $"({Inner()}) {Pick("+", "-", "*", "/", "**")} ({Inner()})",
            1 => $"({Inner()}) {Pick("=", "!=", "<", "<=", ">", ">=")} ({Inner()})",
            2 => $"({Inner()}) {Pick("and", "or")} ({Inner()})",
            3 => $"if {Inner()} then {Inner()} else {Inner()}",
            4 => $"for i in {Inner()} return {Inner()}",
            5 => $"{Pick("some", "every")} i in {Inner()} satisfies {Inner()}",
            6 => $"({Inner()}) between ({Inner()}) and ({Inner()})",
            7 => $"({Inner()}) in ({Inner()}, > ({Inner()}))",
            8 => $"({Inner()})[{Inner()}]",
            9 => $"({Inner()}).{Pick("p", "q", "year", "days", "start", "end included")}",
            10 => $"[{Inner()}, {Inner()}]",
            11 => $"{{p: {Inner()}, q: {Inner()}}}",
            12 => $"({Inner()})({Inner()})",
            13 => $"(function(x, y: number) {Inner()})({Inner()}, {Inner()})",
            14 => $"(function(x) {Inner()})(x: {Inner()})",
            15 => $"[({Inner()})..({Inner()})]",
            16 => $"{Pick("count", "sum", "abs", "string", "not", "min", "flatten", "is defined")}({Inner()})",
            17 => $"-({Inner()})",
            18 => $"({Inner()}) instance of {Pick("number", "list<number>", "context<p: Any>", "function<Any>->Any", "range<number>", "Any")}",
            19 => $"for i in 1..3, j in [({Inner()})] return {Inner()}",
            20 => $"(]({Inner()})..({Inner()})[)",
            _ => $"({Pick("<", ">=", "=", "!=")} ({Inner()}))",
        };
    }
}
