namespace CaseFlow.Feel.Tests.Functions;

public class ContextFunctionTests
{
    /// <summary>Function, expression and value as FEEL text.</summary>
    public static TheoryData<string, string, string> Examples { get; } = new()
    {
        { "get value", "get value({a: 1}, \"a\")", "1" },
        { "get value", "get value({a: {b: 2}}, [\"a\", \"b\"])", "2" },
        { "get value", "get value({a: 1}, \"b\")", "null" },
        { "get value", "get value(key: \"a\", m: {a: 1})", "1" },
        { "get value", "get value(context: {a: {b: 1}}, keys: [\"a\", \"b\"])", "1" },
        { "get value", "get value({a: 1}, [\"a\", \"b\"])", "null" },
        { "get entries", "get entries({b: 1, a: 2})", "[{key: \"a\", value: 2}, {key: \"b\", value: 1}]" },
        { "get entries", "get entries({})", "[]" },
        { "context", "context([{key: \"a\", value: 1}, {key: \"b\", value: null}])", "{a: 1, b: null}" },
        { "context", "context({key: \"\", value: 1})", "{\"\": 1}" },
        { "context", "context([])", "{}" },
        { "context", "context(entries: [{key: \"a\", value: 1, more: 2}])", "{a: 1}" },
        { "context put", "context put({a: 1}, \"b\", 2)", "{a: 1, b: 2}" },
        { "context put", "context put({a: 1}, \"a\", null)", "{a: null}" },
        { "context put", "context put({a: {b: 1, c: 2}}, [\"a\", \"b\"], 3)", "{a: {b: 3, c: 2}}" },
        { "context put", "context put({a: {}}, [\"a\", \"b\"], 3)", "{a: {b: 3}}" },
        { "context put", "context put(context: {}, key: \"a\", value: 1)", "{a: 1}" },
        { "context put", "context put(context: {a: {}}, keys: [\"a\", \"b\"], value: 1)", "{a: {b: 1}}" },
        { "context put", "context put({}, \"\", 1)", "{\"\": 1}" },
        { "context merge", "context merge([{a: 1, b: 2}, {b: 3}])", "{a: 1, b: 3}" },
        { "context merge", "context merge({a: 1})", "{a: 1}" },
        { "context merge", "context merge([])", "{}" },
        { "context merge", "context merge(contexts: [{a: {x: 1}}, {a: {y: 1}}])", "{a: {y: 1}}" },
    };

    /// <summary>Function, expression and why its value is null.</summary>
    public static TheoryData<string, string, string> Failures { get; } = new()
    {
        { "get value", "get value(1, \"a\")", FeelCodes.WrongType },
        { "get value", "get value(null, \"a\")", FeelCodes.WrongType },
        { "get value", "get value({a: 1}, null)", FeelCodes.WrongType },
        { "get value", "get value({a: 1}, 1)", FeelCodes.WrongType },
        { "get entries", "get entries(null)", FeelCodes.WrongType },
        { "get entries", "get entries([1, 2])", FeelCodes.WrongType },
        { "context", "context(null)", FeelCodes.WrongType },
        { "context", "context(\"a\")", FeelCodes.WrongType },
        { "context", "context([{key: \"a\", value: 1}, {key: \"a\", value: 1}])", FeelCodes.InvalidValue },
        { "context", "context([{key: 1, value: 1}])", FeelCodes.InvalidValue },
        { "context", "context([{key: \"a\"}])", FeelCodes.InvalidValue },
        { "context", "context([{value: 1}])", FeelCodes.InvalidValue },
        { "context put", "context put(null, \"a\", 1)", FeelCodes.WrongType },
        { "context put", "context put({}, null, 1)", FeelCodes.WrongType },
        { "context put", "context put({}, 1, 1)", FeelCodes.WrongType },
        { "context put", "context put([], \"a\", 1)", FeelCodes.WrongType },
        { "context put", "context put({a: 1}, [], 1)", FeelCodes.InvalidValue },
        { "context put", "context put({a: 1}, [null], 1)", FeelCodes.WrongType },
        { "context put", "context put({a: 1}, [\"a\", \"b\"], 1)", FeelCodes.WrongType },
        { "context put", "context put({}, [\"a\", \"b\"], 1)", FeelCodes.WrongType },
        { "context put", "context put(context: {a: {}}, key: [\"a\", \"b\"], value: 1)", FeelCodes.WrongType },
        { "context merge", "context merge(null)", FeelCodes.WrongType },
        { "context merge", "context merge([{a: 1}, 2])", FeelCodes.WrongType },
    };

    [Theory]
    [MemberData(nameof(Examples))]
    public void The_value_is_as_the_standard_says(string function, string expression, string expected) => Feel.Gives(function, expression, expected);

    [Theory]
    [MemberData(nameof(Failures))]
    public void Wrong_arguments_give_null_and_a_reason(string function, string expression, string code) => Feel.Fails(function, expression, code);
}
