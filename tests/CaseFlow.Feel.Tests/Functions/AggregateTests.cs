namespace CaseFlow.Feel.Tests.Functions;

public class AggregateTests
{
    /// <summary>Function, expression and value as FEEL text.</summary>
    public static TheoryData<string, string, string> Examples { get; } = new()
    {
        { "min", "min([3, 1, 2])", "1" },
        { "min", "min(3, 1, 2)", "1" },
        { "min", "min([])", "null" },
        { "min", "min(@\"PT2H\", @\"PT1H\")", "duration(\"PT1H\")" },
        { "min", "min(5)", "5" },
        { "max", "max(\"a\", \"c\", \"b\")", "\"c\"" },
        { "max", "max([@\"2026-01-01\", @\"2026-02-01\"])", "date(\"2026-02-01\")" },
        { "max", "max([])", "null" },
        { "max", "max(list: [1, 3, 2])", "3" },
        { "sum", "sum([1, 2.5])", "3.5" },
        { "sum", "sum(1, 2, 3)", "6" },
        { "sum", "sum([@\"PT1H\", @\"PT30M\"])", "duration(\"PT1H30M\")" },
        { "sum", "sum([])", "null" },
        { "sum", "sum([@\"P1Y\", @\"P2M\"])", "duration(\"P1Y2M\")" },
        { "sum", "sum(5)", "5" },
        { "sum", "sum([1e34, 1, -1e34])", "0" },
        { "mean", "mean([1, 2, 4])", "2.333333333333333333333333333333333" },
        { "mean", "mean([])", "null" },
        { "mean", "mean(1, 2)", "1.5" },
        { "mean", "mean([@\"PT1H\", @\"PT2H\"])", "duration(\"PT1H30M\")" },
        { "all", "all([true, true])", "true" },
        { "all", "all([true, null])", "null" },
        { "all", "all([false, null])", "false" },
        { "all", "all([])", "true" },
        { "all", "all(true)", "true" },
        { "all", "all([null, false])", "false" },
        { "all", "all(list: [true, true])", "true" },
        { "any", "any([false, true])", "true" },
        { "any", "any(false, null)", "null" },
        { "any", "any([])", "false" },
        { "any", "any(true)", "true" },
        { "any", "any([null, true])", "true" },
        { "any", "any([null, false])", "null" },
    };

    /// <summary>Function, expression and why its value is null.</summary>
    public static TheoryData<string, string, string> Failures { get; } = new()
    {
        { "min", "min(null)", FeelCodes.WrongType },
        { "min", "min([1, null])", FeelCodes.NotComparable },
        { "min", "min([true, false])", FeelCodes.NotComparable },
        { "max", "max(1, \"a\")", FeelCodes.NotComparable },
        { "max", "max([null])", FeelCodes.NotComparable },
        { "max", "max(null)", FeelCodes.WrongType },
        { "sum", "sum([1, \"a\"])", FeelCodes.WrongType },
        { "sum", "sum([1, @\"PT1H\"])", FeelCodes.WrongType },
        { "sum", "sum([@\"2026-01-01\"])", FeelCodes.WrongType },
        { "sum", "sum(null)", FeelCodes.WrongType },
        { "sum", "sum([1, null])", FeelCodes.WrongType },
        { "sum", "sum([@\"PT1H\", 1])", FeelCodes.WrongType },
        { "sum", "sum([9e6144, 9e6144])", FeelCodes.OutOfRange },
        { "mean", "mean(null)", FeelCodes.WrongType },
        { "mean", "mean([1, \"a\"])", FeelCodes.WrongType },
        { "all", "all([true, 1])", FeelCodes.WrongType },
        { "all", "all(null)", FeelCodes.WrongType },
        { "all", "all(1)", FeelCodes.WrongType },
        { "any", "any(null)", FeelCodes.WrongType },
        { "any", "any([false, \"x\"])", FeelCodes.WrongType },
    };

    [Theory]
    [MemberData(nameof(Examples))]
    public void The_value_is_as_the_standard_says(string function, string expression, string expected) => Feel.Gives(function, expression, expected);

    [Theory]
    [MemberData(nameof(Failures))]
    public void Wrong_arguments_give_null_and_a_reason(string function, string expression, string code) => Feel.Fails(function, expression, code);
}
