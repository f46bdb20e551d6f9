namespace CaseFlow.Feel.Tests.Functions;

public class TextFunctionTests
{
    /// <summary>Function, expression and value as FEEL text.</summary>
    public static TheoryData<string, string, string> Examples { get; } = new()
    {
        { "string length", "string length(\"费用😀\")", "3" },
        { "string length", "string length(\"\")", "0" },
        { "string length", "string length(\"\\d\\\\\")", "3" },
        { "substring", "substring(\"foobar\", 3)", "\"obar\"" },
        { "substring", "substring(\"foobar\", 3, 3)", "\"oba\"" },
        { "substring", "substring(\"foobar\", -2, 1)", "\"a\"" },
        { "substring", "substring(\"foobar\", 6, 99)", "\"r\"" },
        { "substring", "substring(\"a😀b\", 2, 1)", "\"😀\"" },
        { "substring", "substring(string: \"foobar\", start position: 3)", "\"obar\"" },
        { "substring", "substring(length: 1, start position: 2, string: \"foobar\")", "\"o\"" },
        { "substring", "substring(\"caseflow\", 5, 2.9)", "\"fl\"" },
        { "substring", "substring(\"caseflow\", -4)", "\"flow\"" },
        { "substring", "substring([\"caseflow\"], 5)", "\"flow\"" },
        { "substring", "substring(\"caseflow\", 1, 0)", "\"\"" },
        { "substring before", "substring before(\"foobar\", \"bar\")", "\"foo\"" },
        { "substring before", "substring before(\"foobar\", \"xyz\")", "\"\"" },
        { "substring before", "substring before(\"a-b-c\", \"-\")", "\"a\"" },
        { "substring before", "substring before(\"abc\", \"\")", "\"\"" },
        { "substring after", "substring after(\"foobar\", \"ob\")", "\"ar\"" },
        { "substring after", "substring after(\"foobar\", \"\")", "\"foobar\"" },
        { "substring after", "substring after(\"a-b-c\", \"-\")", "\"b-c\"" },
        { "substring after", "substring after(\"abc\", \"z\")", "\"\"" },
        { "upper case", "upper case(\"aBc4\")", "\"ABC4\"" },
        { "upper case", "upper case(\"straße ÿ\")", "\"STRAßE Ÿ\"" },
        { "upper case", "upper case([\"ab\", \"cd\"][item = \"cd\"])", "\"CD\"" },
        { "lower case", "lower case(\"aBc4\")", "\"abc4\"" },
        { "contains", "contains(\"foobar\", \"ob\")", "true" },
        { "contains", "contains(\"foobar\", \"OB\")", "false" },
        { "contains", "contains(\"\", \"\")", "true" },
        { "starts with", "starts with(\"foobar\", \"fo\")", "true" },
        { "ends with", "ends with(\"foobar\", \"r\")", "true" },
        { "ends with", "ends with(\"abc\", \"bcd\")", "false" },
        { "string join", "string join([\"a\", null, \"c\"], \"-\")", "\"a-c\"" },
        { "string join", "string join([\"a\", \"c\"])", "\"ac\"" },
        { "string join", "string join([], \"x\")", "\"\"" },
        { "string join", "string join([\"x\", \"y\"], null)", "\"xy\"" },
        { "string join", "string join(\"x\", \"-\")", "\"x\"" },
        { "string join", "string join([null, \"y\", null], \"-\")", "\"y\"" },
        { "string join", "string join(delimiter: \", \", list: [\"x\", \"y\"])", "\"x, y\"" },
    };

    /// <summary>Function, expression and why its value is null.</summary>
    public static TheoryData<string, string, string> Failures { get; } = new()
    {
        { "string length", "string length(null)", FeelCodes.WrongType },
        { "substring", "substring(\"abc\", 0)", FeelCodes.OutOfRange },
        { "substring", "substring(\"abc\", 4)", FeelCodes.OutOfRange },
        { "substring", "substring(\"abc\", 1.5)", FeelCodes.OutOfRange },
        { "substring", "substring(\"caseflow\", -9)", FeelCodes.OutOfRange },
        { "substring", "substring(\"caseflow\", 1, -1)", FeelCodes.OutOfRange },
        { "substring", "substring(7, 1)", FeelCodes.WrongType },
        { "substring", "substring(\"caseflow\", \"1\")", FeelCodes.WrongType },
        { "substring", "substring(\"caseflow\", 1, null)", FeelCodes.WrongType },
        { "substring before", "substring before(\"abc\", null)", FeelCodes.WrongType },
        { "substring after", "substring after(null, \"a\")", FeelCodes.WrongType },
        { "upper case", "upper case(1)", FeelCodes.WrongType },
        { "lower case", "lower case(null)", FeelCodes.WrongType },
        { "contains", "contains(\"abc\", 1)", FeelCodes.WrongType },
        { "starts with", "starts with(null, \"a\")", FeelCodes.WrongType },
        { "ends with", "ends with(\"abc\", null)", FeelCodes.WrongType },
        { "string join", "string join([1])", FeelCodes.WrongType },
        { "string join", "string join(null)", FeelCodes.WrongType },
        { "string join", "string join([\"x\"], 1)", FeelCodes.WrongType },
    };

    [Theory]
    [MemberData(nameof(Examples))]
    public void The_value_is_as_the_standard_says(string function, string expression, string expected) => Feel.Gives(function, expression, expected);

    [Theory]
    [MemberData(nameof(Failures))]
    public void Wrong_arguments_give_null_and_a_reason(string function, string expression, string code) => Feel.Fails(function, expression, code);
}
