namespace CaseFlow.Feel.Tests.Functions;

public class MemberFunctionTests
{
    /// <summary>Function, expression and value as FEEL text.</summary>
    public static TheoryData<string, string, string> Examples { get; } = new()
    {
        { "list contains", "list contains([1, null], null)", "true" },
        { "list contains", "list contains([1, \"2\"], 2)", "false" },
        { "list contains", "list contains(list: [1], element: 1.0)", "true" },
        { "list contains", "list contains([], 1)", "false" },
        { "list contains", "list contains([[1], [2]], [2])", "true" },
        { "list contains", "list contains([{a: 1}], {a: 1.0})", "true" },
        { "list contains", "list contains([[1..2]], [1..2])", "true" },
        { "list contains", "list contains(1, 1)", "true" },
        { "list contains", "list contains([@\"2026-01-01\"], @\"2026-01-01\")", "true" },
        { "index of", "index of([1, 2, 1], 1)", "[1, 3]" },
        { "index of", "index of([1], 5)", "[]" },
        { "index of", "index of([\"a\", null, \"a\"], null)", "[2]" },
        { "index of", "index of([1, \"1\"], \"1\")", "[2]" },
        { "union", "union([1, 2], [2, 3])", "[1, 2, 3]" },
        { "union", "union([], [])", "[]" },
        { "union", "union([1], 1, [\"1\"])", "[1, \"1\"]" },
        { "distinct values", "distinct values([1, 2, 1.0, \"1\", null, null])", "[1, 2, \"1\", null]" },
        { "distinct values", "distinct values([])", "[]" },
        { "distinct values", "distinct values([[1], [1.0], {a: 1}, {a: 1}])", "[[1], {a: 1}]" },
        { "distinct values", "distinct values([@\"10:00:00Z\", @\"11:00:00+01:00\"])", "[time(\"10:00:00Z\")]" },
        { "distinct values", "distinct values([@\"PT24H\", @\"P1D\", true, true, false])", "[duration(\"P1D\"), true, false]" },
        { "distinct values", "distinct values([@\"2026-01-01\", @\"2026-01-01T00:00:00Z\"])", "[date(\"2026-01-01\")]" },
        { "distinct values", "distinct values([@\"10:00:00.1\", @\"10:00:00.9\", @\"10:00:01\"])", "[time(\"10:00:00.1\"), time(\"10:00:01\")]" },
        { "duplicate values", "duplicate values([1, 2, 1, 3, 2])", "[1, 2]" },
        { "duplicate values", "duplicate values([1, 2, 3])", "[]" },
        { "duplicate values", "duplicate values([null, 1, null, \"1\"])", "[null]" },
        { "duplicate values", "duplicate values([])", "[]" },
    };

    /// <summary>Function, expression and why its value is null.</summary>
    public static TheoryData<string, string, string> Failures { get; } = new()
    {
        { "list contains", "list contains(null, 1)", FeelCodes.WrongType },
        { "index of", "index of(null, 1)", FeelCodes.WrongType },
        { "union", "union([1], null)", FeelCodes.WrongType },
        { "distinct values", "distinct values(null)", FeelCodes.WrongType },
        { "duplicate values", "duplicate values(null)", FeelCodes.WrongType },
    };

    [Theory]
    [MemberData(nameof(Examples))]
    public void The_value_is_as_the_standard_says(string function, string expression, string expected) => Feel.Gives(function, expression, expected);

    [Theory]
    [MemberData(nameof(Failures))]
    public void Wrong_arguments_give_null_and_a_reason(string function, string expression, string code) => Feel.Fails(function, expression, code);

    [Theory]
    [InlineData("count(distinct values(many))", "100000")]
    [InlineData("count(duplicate values(concatenate(many, many)))", "100000")]
    [InlineData("count(union(many, many))", "100000")]
    [InlineData("index of(many, 99999)", "[99999]")]
    [InlineData("list contains(many, -1)", "false")]
    [InlineData("sum(many)", "5000050000")]
    [InlineData("count(many)", "100000")]
    [InlineData("min(many) + max(many)", "100001")]
    [InlineData("median(many)", "50000.5")]
    [InlineData("count(reverse(many))", "100000")]
    public void Long_lists_take_work_in_proportion(string expression, string expected)
    {
        var many = new FeelValue.List([.. Enumerable.Range(1, 100_000).Select(number => FeelValue.Of(number))]);
        Feel.Show(expression, ("many", many)).Should().Be(expected);
    }

    [Fact]
    public void Long_lists_of_texts_have_their_distinct_values()
    {
        var many = new FeelValue.List([.. Enumerable.Range(0, 100_000).Select(number => FeelValue.Of($"{number % 50_000}"))]);
        Feel.Show("count(distinct values(many))", ("many", many)).Should().Be("50000");
    }
}
