using System.Collections.Immutable;

namespace CaseFlow.Feel.Tests;

public sealed class FeelTypeConversionTests
{
    private static readonly FeelType Small = FeelType.Restrict("tSmall", FeelType.Number, value => value is FeelValue.Number { Value: var number } && number < FeelNumber.From(10));

    public static TheoryData<FeelType, string, string?> Values => new()
    {
        { FeelType.Number, "5", "5" },
        { FeelType.Number, "[[5]]", "5" },
        { FeelType.Number, "[5, 6]", null },
        { FeelType.Number, "null", "null" },
        { FeelType.Number, "[null]", "null" },
        { FeelType.Number, "\"5\"", null },
        { new FeelType.List(FeelType.Number), "5", "[5]" },
        { new FeelType.List(FeelType.DateAndTime), "date(\"2026-05-01\")", "[date and time(\"2026-05-01T00:00:00Z\")]" },
        { FeelType.DateAndTime, "date(\"2026-05-01\")", "date and time(\"2026-05-01T00:00:00Z\")" },
        { FeelType.Date, "date and time(\"2026-05-01T10:00:00\")", null },
        { Small, "5", "5" },
        { Small, "[5]", "5" },
        { Small, "50", null },
        { new FeelType.List(Small), "[5, null]", "[5, null]" },
        { new FeelType.List(Small), "[5, 50]", null },
        { Context, "{a: 1, b: 2}", "{a: 1, b: 2}" },
        { Context, "{a: null}", "{a: null}" },
        { Context, "{b: 2}", null },
    };

    private static FeelType Context => new FeelType.Context(ImmutableSortedDictionary.Create<string, FeelType>(StringComparer.Ordinal).Add("a", FeelType.Number));

    [Theory]
    [MemberData(nameof(Values))]
    public void A_value_is_converted_where_the_type_allows(FeelType type, string feel, string? expected)
    {
        var converted = type.Convert(FeelExpression.Parse(feel).Expression!.Evaluate(new Dictionary<string, FeelValue>(), DateTimeOffset.UnixEpoch).Value);
        (converted is null ? null : FeelText.Show(converted)).Should().Be(expected);
    }

    [Theory]
    [InlineData("function(a) a", "5", "5")]
    [InlineData("function(a) a", "50", "null")]
    [InlineData("function(a: number) a + 1", "5", "6")]
    public void A_function_is_held_to_the_types_that_are_asked_for(string function, string argument, string expected)
    {
        var type = new FeelType.Function([Small], FeelType.Number);
        var held = (FeelValue.Function)type.Convert(Value(function))!;
        FeelText.Show(held.Value.Invoke([Value(argument)], new FeelEvaluation(DateTimeOffset.UnixEpoch))).Should().Be(expected);
    }

    [Theory]
    [InlineData("function(a, b) a")]
    [InlineData("5")]
    public void What_cannot_be_such_a_function_is_none(string value) => new FeelType.Function([Small], FeelType.Number).Convert(Value(value)).Should().BeNull();

    [Theory]
    [InlineData("5", 3, "5")]
    [InlineData("[1, 2, 3, 4]", 5, "[1, 2…")]
    public void A_text_is_cut_where_it_is_long(string feel, int longest, string expected) => FeelText.Cut(Value(feel), longest).Should().Be(expected);

    private static FeelValue Value(string feel) => FeelExpression.Parse(feel).Expression!.Evaluate(new Dictionary<string, FeelValue>(), DateTimeOffset.UnixEpoch).Value;
}
