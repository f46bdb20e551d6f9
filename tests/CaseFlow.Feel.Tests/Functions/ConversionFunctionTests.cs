namespace CaseFlow.Feel.Tests.Functions;

public class ConversionFunctionTests
{
    /// <summary>Function, expression and value as FEEL text.</summary>
    public static TheoryData<string, string, string> Examples { get; } = new()
    {
        { "not", "not(false)", "true" },
        { "not", "not(true)", "false" },
        { "not", "not(null)", "null" },
        { "not", "not(negand: false)", "true" },
        { "is defined", "is defined(1)", "true" },
        { "is defined", "is defined(absent.part)", "false" },
        { "is defined", "is defined(value: null)", "false" },
        { "is", "is(1, 1.0)", "true" },
        { "is", "is(1, \"1\")", "false" },
        { "is", "is(null, null)", "true" },
        { "is", "is(@\"10:00:00Z\", @\"10:00:00+00:00\")", "true" },
        { "is", "is(@\"10:00:00Z\", @\"11:00:00+01:00\")", "false" },
        { "is", "is(@\"10:00:00\", @\"10:00:00Z\")", "false" },
        { "is", "is(@\"2026-01-01T10:00:00Z\", @\"2026-01-01T11:00:00+01:00\")", "false" },
        { "is", "is(@\"P1D\", @\"PT24H\")", "true" },
        { "is", "is(@\"P0D\", @\"P0Y\")", "false" },
        { "is", "is([1, 2], [1, 2])", "true" },
        { "is", "is(value2: 1, value1: 1, value3: 2)", "true" },
        { "is", "is(@\"2026-01-01\", @\"2026-01-01T00:00:00\")", "false" },
        { "string", "string(1.10)", "\"1.1\"" },
        { "string", "string(\"a\")", "\"a\"" },
        { "string", "string(@\"2026-01-02\")", "\"2026-01-02\"" },
        { "string", "string([1, \"a\"])", "\"[1, \\\"a\\\"]\"" },
        { "string", "string(null)", "null" },
        { "string", "string(true)", "\"true\"" },
        { "string", "string({a: \"x\"})", "\"{a: \\\"x\\\"}\"" },
        { "string", "string([1..5))", "\"[1..5)\"" },
        { "string", "string((> 5))", "\"(>5)\"" },
        { "string", "string(function(a, b) a + b)", "\"function(a, b) a + b\"" },
        { "string", "string(@\"PT90M\")", "\"PT1H30M\"" },
        { "string", "string(-0.5)", "\"-0.5\"" },
        { "string", "string(1e50)", "\"1E+50\"" },
        { "string", "string([null, [true]])", "\"[null, [true]]\"" },
        { "number", "number(\"1 234,5\", \" \", \",\")", "1234.5" },
        { "number", "number(\"1,234.5\", \",\", \".\")", "1234.5" },
        { "number", "number(\"-12.50\")", "-12.5" },
        { "number", "number(\"7\")", "7" },
        { "number", "number(7.5)", "7.5" },
        { "number", "number(\"1.234.567,8\", \".\", \",\")", "1234567.8" },
        { "number", "number(\"1,5\", null, \",\")", "1.5" },
        { "number", "number(\"1,000\", \",\", null)", "1000" },
        { "number", "number(from: \"5\", decimal separator: \",\", grouping separator: \".\")", "5" },
        { "range", "range(\"[1..5]\")", "[1..5]" },
        { "range", "range(\" ( 1 .. 5 ) \")", "(1..5)" },
        { "range", "range(\"]1..5[\")", "(1..5)" },
        { "range", "range(\"(..5]\")", "(<=5)" },
        { "range", "range(\"[5..)\")", "(>=5)" },
        { "range", "range(\"(null..5)\")", "(<5)" },
        { "range", "range(\"[-2.5..1e2]\")", "[-2.5..100]" },
        { "range", "range(\"[\\\"a..\\\"..\\\"b\\\"]\")", "[\"a..\"..\"b\"]" },
        { "range", "range(\"[@\\\"P1D\\\"..duration(\\\"P2D\\\")]\")", "[duration(\"P1D\")..duration(\"P2D\")]" },
        { "range", "range(\"[date(\\\"2026-01-01\\\")..@\\\"2026-02-01\\\"]\")", "[date(\"2026-01-01\")..date(\"2026-02-01\")]" },
        { "range", "range(from: \"[1..1]\")", "[1..1]" },
        { "range", "3 in range(\"[1..5]\")", "true" },
        { "range", "range(\"[2..)\") = (>= 2)", "true" },
        { "range", "range(\"(..2)\") = (< 2)", "true" },
        { "range", "range(\"[1..3]\") = [1..3]", "true" },
    };

    /// <summary>Function, expression and why its value is null.</summary>
    public static TheoryData<string, string, string> Failures { get; } = new()
    {
        { "not", "not(1)", FeelCodes.WrongType },
        { "not", "not([false])", FeelCodes.WrongType },
        { "is", "is(1)", FeelCodes.WrongArguments },
        { "is", "is(value1: 1)", FeelCodes.WrongArguments },
        { "string", "string()", FeelCodes.WrongArguments },
        { "number", "number(\"abc\")", FeelCodes.InvalidValue },
        { "number", "number(\"1\", \"x\")", FeelCodes.InvalidValue },
        { "number", "number(\"1\", \",\", \",\")", FeelCodes.InvalidValue },
        { "number", "number(null)", FeelCodes.WrongType },
        { "number", "number(\"1 2\")", FeelCodes.InvalidValue },
        { "number", "number(\"\")", FeelCodes.InvalidValue },
        { "number", "number(\"1,5\")", FeelCodes.InvalidValue },
        { "number", "number(\"1.5\", null, \",\")", FeelCodes.InvalidValue },
        { "number", "number(5, \".\", \",\")", FeelCodes.WrongType },
        { "number", "number(\"1\", 1, \".\")", FeelCodes.WrongType },
        { "range", "range(\"\")", FeelCodes.InvalidValue },
        { "range", "range(\"  \")", FeelCodes.InvalidValue },
        { "range", "range(\"[1..]\")", FeelCodes.InvalidValue },
        { "range", "range(\"[..1]\")", FeelCodes.InvalidValue },
        { "range", "range(\"(..)\")", FeelCodes.InvalidValue },
        { "range", "range(\"[null..null]\")", FeelCodes.InvalidValue },
        { "range", "range(\"[5..1]\")", FeelCodes.InvalidValue },
        { "range", "range(\"[1..\\\"b\\\"]\")", FeelCodes.InvalidValue },
        { "range", "range(\"[true..true]\")", FeelCodes.InvalidValue },
        { "range", "range(\">= 5\")", FeelCodes.InvalidValue },
        { "range", "range(\"[1...5]\")", FeelCodes.InvalidValue },
        { "range", "range(\"1..5\")", FeelCodes.InvalidValue },
        { "range", "range(\"[1..5\")", FeelCodes.InvalidValue },
        { "range", "range(\"[1+1..5]\")", FeelCodes.InvalidValue },
        { "range", "range(\"[date(string(\\\"2026-01-01\\\"))..date(\\\"2026-01-02\\\")]\")", FeelCodes.InvalidValue },
        { "range", "range(\"[x..5]\")", FeelCodes.InvalidValue },
        { "range", "range(\"[@\\\"2026-01-01\\\"..@\\\"2026-01-01T00:00:00\\\"]\")", FeelCodes.InvalidValue },
        { "range", "range(null)", FeelCodes.WrongType },
        { "range", "range([1..5])", FeelCodes.WrongType },
    };

    [Theory]
    [MemberData(nameof(Examples))]
    public void The_value_is_as_the_standard_says(string function, string expression, string expected) => Feel.Gives(function, expression, expected);

    [Theory]
    [MemberData(nameof(Failures))]
    public void Wrong_arguments_give_null_and_a_reason(string function, string expression, string code) => Feel.Fails(function, expression, code);
}
