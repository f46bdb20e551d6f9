namespace CaseFlow.Feel.Tests.Functions;

public class StatisticFunctionTests
{
    /// <summary>Function, expression and value as FEEL text.</summary>
    public static TheoryData<string, string, string> Examples { get; } = new()
    {
        { "product", "product(2, 3, 4)", "24" },
        { "product", "product([])", "null" },
        { "product", "product(5)", "5" },
        { "product", "product([0.5, 4])", "2" },
        { "median", "median([8, 2, 5, 3])", "4" },
        { "median", "median(8, 2, 5)", "5" },
        { "median", "median([])", "null" },
        { "median", "median(5)", "5" },
        { "median", "median(list: [3, 1])", "2" },
        { "mode", "mode([4, 2, 4, 1])", "[4]" },
        { "mode", "mode([5, 1, 1, 5, 3])", "[1, 5]" },
        { "mode", "mode([])", "[]" },
        { "mode", "mode(7)", "[7]" },
        { "mode", "mode(2, 2, 1.0, 1)", "[1, 2]" },
        { "mode", "mode(list: [1])", "[1]" },
        { "stddev", "stddev([1, 3])", "1.414213562373095048801688724209698" },
        { "stddev", "stddev(2, 4, 4, 4, 5, 5, 7, 9)", "2.138089935299395077476427847038028" },
        { "stddev", "stddev([])", "null" },
        { "stddev", "stddev([3, 3, 3])", "0" },
        { "stddev", "stddev(list: [0, 10])", "7.07106781186547524400844362104849" },
        { "stddev", "stddev([1e40, 1e40, 1e-40])", "5.773502691896257645091487805019575E+39" },
        { "stddev", "stddev([1e-6000, 3e-6000])", "1.414213562373095048801688724209698E-6000" },
    };

    /// <summary>Function, expression and why its value is null.</summary>
    public static TheoryData<string, string, string> Failures { get; } = new()
    {
        { "product", "product(null)", FeelCodes.WrongType },
        { "product", "product([1, null])", FeelCodes.WrongType },
        { "product", "product([1, \"a\"])", FeelCodes.WrongType },
        { "product", "product([1e4000, 1e4000])", FeelCodes.OutOfRange },
        { "median", "median(null)", FeelCodes.WrongType },
        { "median", "median([1, \"a\"])", FeelCodes.WrongType },
        { "mode", "mode(null)", FeelCodes.WrongType },
        { "mode", "mode([1, null])", FeelCodes.WrongType },
        { "mode", "mode([1, \"a\"])", FeelCodes.WrongType },
        { "stddev", "stddev(null)", FeelCodes.WrongType },
        { "stddev", "stddev([5])", FeelCodes.InvalidValue },
        { "stddev", "stddev(5)", FeelCodes.InvalidValue },
        { "stddev", "stddev([1, null])", FeelCodes.WrongType },
        { "stddev", "stddev([1, \"a\"])", FeelCodes.WrongType },
    };

    [Theory]
    [MemberData(nameof(Examples))]
    public void The_value_is_as_the_standard_says(string function, string expression, string expected) => Feel.Gives(function, expression, expected);

    [Theory]
    [MemberData(nameof(Failures))]
    public void Wrong_arguments_give_null_and_a_reason(string function, string expression, string code) => Feel.Fails(function, expression, code);
}
