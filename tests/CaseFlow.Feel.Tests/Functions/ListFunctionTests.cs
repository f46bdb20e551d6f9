namespace CaseFlow.Feel.Tests.Functions;

public class ListFunctionTests
{
    /// <summary>Function, expression and value as FEEL text.</summary>
    public static TheoryData<string, string, string> Examples { get; } = new()
    {
        { "count", "count([1, [2, 3]])", "2" },
        { "count", "count([])", "0" },
        { "count", "count(\"a\")", "1" },
        { "count", "count(list: [1, null])", "2" },
        { "append", "append([1], 2, 3)", "[1, 2, 3]" },
        { "append", "append(1, 2)", "[1, 2]" },
        { "append", "append([], null)", "[null]" },
        { "append", "append([1], [2])", "[1, [2]]" },
        { "concatenate", "concatenate([1], [2, 3], 4)", "[1, 2, 3, 4]" },
        { "concatenate", "concatenate([])", "[]" },
        { "flatten", "flatten([1, [2, [3]], []])", "[1, 2, 3]" },
        { "flatten", "flatten([])", "[]" },
        { "flatten", "flatten([[[1]], [2, [[3]]], 4])", "[1, 2, 3, 4]" },
        { "flatten", "flatten(1)", "[1]" },
        { "reverse", "reverse([1, 2, 3])", "[3, 2, 1]" },
        { "reverse", "reverse([])", "[]" },
        { "reverse", "reverse(1)", "[1]" },
        { "sublist", "sublist([1, 2, 3], 2)", "[2, 3]" },
        { "sublist", "sublist([1, 2, 3], -2, 1)", "[2]" },
        { "sublist", "sublist([1, 2, 3], 3)", "[3]" },
        { "sublist", "sublist([1, 2, 3], 1, 0)", "[]" },
        { "sublist", "sublist(length: 2, start position: 1, list: [1, 2, 3])", "[1, 2]" },
        { "insert before", "insert before([1, 3], 2, 2)", "[1, 2, 3]" },
        { "insert before", "insert before([1, 2], -1, 9)", "[1, 9, 2]" },
        { "insert before", "insert before(1, 1, null)", "[null, 1]" },
        { "remove", "remove([1, 2, 3], 2)", "[1, 3]" },
        { "remove", "remove([1, 2, 3], -1)", "[1, 2]" },
        { "list replace", "list replace([1, 2, 3], 2, 9)", "[1, 9, 3]" },
        { "list replace", "list replace([1, 2, 3], -1, null)", "[1, 2, null]" },
        { "list replace", "list replace([3, 8, 5], function(item, newItem) item > newItem, 4)", "[3, 4, 4]" },
        { "list replace", "list replace(newItem: 0, match: function(item, newItem) item = 2, list: [1, 2])", "[1, 0]" },
        { "list replace", "list replace(7, 1, 8)", "[8]" },
        { "list replace", "list replace([], function(a, b) true, 1)", "[]" },
        { "sort", "sort([3, 1, 2], function(x, y) x < y)", "[1, 2, 3]" },
        { "sort", "sort([3, 1, 2], function(x, y) x > y)", "[3, 2, 1]" },
        { "sort", "sort([], function(x, y) x < y)", "[]" },
        { "sort", "sort(list: [\"b\", \"a\"], precedes: function(x, y) x < y)", "[\"a\", \"b\"]" },
        { "sort", "sort([{a: 2, b: 1}, {a: 1, b: 2}, {a: 2, b: 3}, {a: 1, b: 4}], function(x, y) x.a < y.a).b", "[2, 4, 1, 3]" },
        { "sort", "sort([5, 3, 4, 1, 2], function(x, y) false)", "[5, 3, 4, 1, 2]" },
        { "sort", "sort([3, 1, 2], before)", "[1, 2, 3]" },
    };

    /// <summary>Function, expression and why its value is null.</summary>
    public static TheoryData<string, string, string> Failures { get; } = new()
    {
        { "count", "count(null)", FeelCodes.WrongType },
        { "append", "append(null, 1)", FeelCodes.WrongType },
        { "concatenate", "concatenate([1], null)", FeelCodes.WrongType },
        { "flatten", "flatten(null)", FeelCodes.WrongType },
        { "reverse", "reverse(null)", FeelCodes.WrongType },
        { "sublist", "sublist([1], 1, 5)", FeelCodes.OutOfRange },
        { "sublist", "sublist([1, 2], 0)", FeelCodes.OutOfRange },
        { "sublist", "sublist([1, 2], 3)", FeelCodes.OutOfRange },
        { "sublist", "sublist([1, 2], -3)", FeelCodes.OutOfRange },
        { "sublist", "sublist(null, 1)", FeelCodes.WrongType },
        { "sublist", "sublist([1, 2], \"1\")", FeelCodes.WrongType },
        { "sublist", "sublist([1, 2], 1, null)", FeelCodes.WrongType },
        { "insert before", "insert before([1], 2, 9)", FeelCodes.OutOfRange },
        { "insert before", "insert before([], 1, 9)", FeelCodes.OutOfRange },
        { "insert before", "insert before(null, 1, 9)", FeelCodes.WrongType },
        { "insert before", "insert before([1], null, 9)", FeelCodes.WrongType },
        { "remove", "remove([1], 2)", FeelCodes.OutOfRange },
        { "remove", "remove([1], 0)", FeelCodes.OutOfRange },
        { "remove", "remove(null, 1)", FeelCodes.WrongType },
        { "remove", "remove([1], null)", FeelCodes.WrongType },
        { "remove", "remove([1], 1.5)", FeelCodes.OutOfRange },
        { "list replace", "list replace([1], 2, 9)", FeelCodes.OutOfRange },
        { "list replace", "list replace([1], 0, 9)", FeelCodes.OutOfRange },
        { "list replace", "list replace(null, 1, 9)", FeelCodes.WrongType },
        { "list replace", "list replace([1], null, 9)", FeelCodes.WrongType },
        { "list replace", "list replace([1], \"1\", 9)", FeelCodes.WrongType },
        { "list replace", "list replace([1], 1.5, 9)", FeelCodes.OutOfRange },
        { "list replace", "list replace([1], function(a) true, 9)", FeelCodes.WrongType },
        { "list replace", "list replace([1], function(a, b) a, 9)", FeelCodes.WrongType },
        { "list replace", "list replace([1], function(a, b) null, 9)", FeelCodes.WrongType },
        { "sort", "sort([1, \"a\"], function(x, y) x < y)", FeelCodes.WrongType },
        { "sort", "sort([2, 1], function(x, y) x)", FeelCodes.WrongType },
        { "sort", "sort([2, 1], function(x) true)", FeelCodes.WrongType },
        { "sort", "sort(null, function(x, y) true)", FeelCodes.WrongType },
        { "sort", "sort([2, 1], null)", FeelCodes.WrongType },
        { "sort", "sort([2, 1], 1)", FeelCodes.WrongType },
    };

    [Theory]
    [MemberData(nameof(Examples))]
    public void The_value_is_as_the_standard_says(string function, string expression, string expected) => Feel.Gives(function, expression, expected);

    [Theory]
    [MemberData(nameof(Failures))]
    public void Wrong_arguments_give_null_and_a_reason(string function, string expression, string code) => Feel.Fails(function, expression, code);

    [Theory]
    [InlineData("count(flatten(deep))", "1")]
    [InlineData("deep = [deep]", "null")]
    [InlineData("distinct values([deep, deep])", "null")]
    [InlineData("list contains([deep], deep)", "null")]
    [InlineData("is(deep, deep)", "null")]
    [InlineData("string(deep)", "null")]
    public void Lists_nested_thousands_deep_are_no_danger(string expression, string expected)
    {
        FeelValue deep = FeelValue.Of(1);
        for (var i = 0; i < 2500; i++)
        {
            deep = new FeelValue.List([deep]);
        }

        string? shown = null;
        var thread = new Thread(() => shown = FeelText.Show(Feel.Run(expression, ("deep", deep)).Value), 1024 * 1024);
        thread.Start();
        thread.Join();
        shown.Should().Be(expected);
    }

    [Fact]
    public void A_list_nested_too_deep_has_no_text()
    {
        FeelValue deep = FeelValue.Of(1);
        for (var i = 0; i < 2500; i++)
        {
            deep = new FeelValue.List([deep]);
        }

        Feel.Failure("string(deep)", ("deep", deep)).Should().Be(FeelCodes.LimitSize);
        FeelText.Show(deep).Should().EndWith("…" + new string(']', 200));
    }

    [Fact]
    public void A_sort_asks_no_more_often_than_it_has_to()
    {
        var many = new FeelValue.List([.. Enumerable.Range(0, 1000).Select(number => FeelValue.Of(number * 7919 % 1000))]);
        Feel.Show("sort(many, function(x, y) x < y)[1000]", ("many", many)).Should().Be("999");
        Feel.Show("sort(many, before)[1]", ("many", many)).Should().Be("0");
    }
}
