using System.Collections.Immutable;
using CaseFlow.Feel;
using CaseFlow.Runtime.Forms;

namespace CaseFlow.Runtime.Actions;

/// <summary>Reads structured inputs.</summary>
internal static class ActionInputParts
{
    /// <summary>An input that is a list of contexts, each as an input of its own; one context counts as a list of one.</summary>
    public static ImmutableArray<ActionInput> Parts(this ActionInput input, string name) => input.Inputs.GetValueOrDefault(name) switch
    {
        FeelValue.List list => [.. list.Items.OfType<FeelValue.Context>().Select(c => input with { Inputs = c.Entries })],
        FeelValue.Context context => [input with { Inputs = context.Entries }],
        _ => [],
    };

    /// <summary>An input as texts that say something; a single text counts as a list of one.</summary>
    public static ImmutableArray<string> Names(this ActionInput input, string name) => input.Inputs.GetValueOrDefault(name) switch
    {
        FeelValue.List => [.. input.Texts(name).Select(t => t.Trim()).Where(t => t.Length > 0)],
        _ => input.Text(name) is { } text ? [text.Trim()] : [],
    };

    /// <summary>An input as day: a date, a date and time, or text that begins with one; null when it is none.</summary>
    public static DateOnly? Day(this ActionInput input, string name)
    {
        FeelDate? date = input.Inputs.GetValueOrDefault(name) switch
        {
            FeelValue.Date given => given.Value,
            FeelValue.DateAndTime moment => moment.Value.Date,
            _ => null,
        };
        return date is { } known
            ? known.TryToDateOnly(out var day) ? day : null
            : DateOnly.TryParseExact(input.Text(name) is { Length: >= 10 } text ? text[..10] : "", "yyyy-MM-dd", out var read) ? read : null;
    }

    /// <summary>An input as one of some names; null when it is none of them.</summary>
    public static T? Choice<T>(this ActionInput input, string name)
        where T : struct, Enum =>
        Enum.TryParse<T>(input.Text(name), ignoreCase: true, out var value) && Enum.IsDefined(value) ? value : null;

    /// <summary>An input as whole number; null when it is none.</summary>
    public static long? Whole(this ActionInput input, string name) =>
        input.Inputs.GetValueOrDefault(name) is FeelValue.Number number && number.Value.TryToInt64(out var value) ? value : null;

    /// <summary>The day of the step's moment where the calendar is.</summary>
    public static DateOnly Today(this ActionInput input) =>
        DateOnly.FromDateTime(input.Facts.Calendar.LocalTime(input.At).DateTime);

    /// <summary>The context of an input; empty when it is none.</summary>
    public static ImmutableSortedDictionary<string, FeelValue> Entries(this ActionInput input, string name) =>
        input.Inputs.GetValueOrDefault(name) is FeelValue.Context context
            ? context.Entries
            : ImmutableSortedDictionary.Create<string, FeelValue>(StringComparer.Ordinal);

    /// <summary>Results by name.</summary>
    public static ImmutableSortedDictionary<string, FeelValue> Results(params (string Name, FeelValue Value)[] results) =>
        results.ToImmutableSortedDictionary(r => r.Name, r => r.Value, StringComparer.Ordinal);

    /// <summary>Texts as one value.</summary>
    public static FeelValue ListOf(IEnumerable<string> texts) => new FeelValue.List([.. texts.Select(FeelValue.Of)]);

    /// <summary>That an input is missing or of the wrong kind: a mistake of the drawing.</summary>
    public static ActionOutcome Misdrawn(this ActionInput input, string name, string expected) => ActionOutcome.Fail(
        ActionCodes.InputInvalid,
        $"Expected input '{name}' to be {expected}, but found '{(input.Inputs.TryGetValue(name, out var value) ? FieldText.Plain(value) : "nothing")}'.");
}
