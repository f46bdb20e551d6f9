namespace CaseFlow.Feel.Tests.Evaluation;

public class FunctionValueTests
{
    [Theory]
    [InlineData("(function(a) a + 1)(2)", "3")]
    [InlineData("(function() 7)()", "7")]
    [InlineData("(function(a: number, b) a - b)(b: 1, a: 5)", "4")]
    [InlineData("{f: function(x) x * x, r: f(3)}.r", "9")]
    [InlineData("{f: function(x) x * x}.f(4)", "16")]
    [InlineData("[function(x) x + 1, function(x) x + 2][2](10)", "12")]
    [InlineData("{add: function(a) function(b) function(c) a + b + c, r: add(1)(2)(3)}.r", "6")]
    [InlineData("{k: 10, f: function(x) x * k, r: {k: 2, v: f(3)}}.r.v", "30")]
    [InlineData("{f: function(f, n) if n < 2 then 1 else n * f(f, n - 1), r: f(f, 20)}.r", "2432902008176640000")]
    [InlineData("{fact: function(n) if n < 2 then 1 else n * fact(n - 1), r: fact(10)}.r", "3628800")]
    [InlineData("{add-up: function(n) if n = 0 then 0 else n + add-up(n - 1), r: add-up(4)}.r", "10")]
    [InlineData("{fib: function(n) if n < 3 then 1 else fib(n - 1) + fib(n - 2), r: fib(12)}.r", "144")]
    [InlineData("{sum: function(l) if count(l) = 0 then 100 else l[1] + sum(remove(l, 1)), r: sum([1, 2, 3])}.r", "106")]
    [InlineData("{twice: function(g, v) g(g(v)), r: twice(function(n) n + 3, 1)}.r", "7")]
    [InlineData("(function(a: list<number>) count(a))(5)", "1")]
    [InlineData("(function(a: number) a)([5])", "5")]
    [InlineData("(function(unit price: number, qty) unit price * qty)(unit price: 3, qty: 4)", "12")]
    [InlineData("(function(a) a + n)(1)", "6")]
    public void Functions_close_over_the_place_of_their_definition(string text, string expected) =>
        Feel.Show(text, ("n", FeelValue.Of(5))).Should().Be(expected);

    [Theory]
    [InlineData("{m: abs, r: m(-3)}.r", "3")]
    [InlineData("{m: string length, r: m(string: \"abc\")}.r", "3")]
    [InlineData("(function(f, a, b) f(a, b))(max, 2, 9)", "9")]
    [InlineData("abs instance of function", "true")]
    [InlineData("abs = abs", "true")]
    [InlineData("abs = floor", "false")]
    [InlineData("[abs, count][2]([1, 2])", "2")]
    [InlineData("{sum: function(a) a + 100, r: sum(1)}.r", "101")]
    public void Built_in_functions_are_values(string text, string expected) => Feel.Show(text).Should().Be(expected);

    [Theory]
    [InlineData("abs", "abs")]
    [InlineData("[date and time]", "[date and time]")]
    [InlineData("function(a: number, b) a + b", "function(a: number, b) a + b")]
    [InlineData("{f: function(x) x /* why */}", "{f: function(x) x}")]
    public void Functions_show_as_they_are_written(string text, string expected) => Feel.Show(text).Should().Be(expected);

    [Fact]
    public void A_variable_of_the_name_of_a_function_hides_it_only_when_it_is_a_function()
    {
        Feel.Show("date(\"2026-01-02\").year + date", ("date", FeelValue.Of(1))).Should().Be("2027");
        Feel.Show("count(5)", ("count", Feel.Run("function(a) a * 2").Value)).Should().Be("10");
    }

    [Fact]
    public void A_function_keeps_the_variables_of_the_evaluation_it_was_defined_in()
    {
        var adder = Feel.Run("function(a) a + step", ("step", FeelValue.Of(3))).Value;
        Feel.Show("add(1) + step", ("add", adder), ("step", FeelValue.Of(100))).Should().Be("104");
    }
}
