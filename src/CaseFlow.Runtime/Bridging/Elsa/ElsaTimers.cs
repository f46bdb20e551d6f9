using System.Globalization;
using System.Text.Json.Nodes;
using System.Xml;
using CaseFlow.Bpmn.Extensions;
using CaseFlow.Bpmn.Model;
using CaseFlow.Bpmn.Model.Events;
using CaseFlow.Bpmn.Validation;

namespace CaseFlow.Runtime.Bridging.Elsa;

/// <summary>Timers that Elsa cannot keep: the words with which the workflow stops there, and the timer that such words stand for.</summary>
internal static class ElsaTimers
{
    private const string Until = "until ";

    /// <summary>A timer in words.</summary>
    public static string TextOf(EventDefinition.Timer timer) => timer switch
    {
        { Clock.Until: { } moment } => Until + moment,
        { Clock: { } clock } => $"{clock.AmountExpression ?? clock.Amount.ToString(CultureInfo.InvariantCulture)} {clock.Unit}",
        { Date: { } date } => Until + date.Text,
        _ => (timer.Duration ?? timer.Cycle)?.Text ?? "",
    };

    /// <summary>The timer of an activity that waits: a time span, or one of ours that stopped the workflow; null for any other.</summary>
    public static EventDefinition.Timer? Of(JsonObject activity) => (ElsaTexts.InputOf(activity, "timeSpan") ?? ElsaTexts.InputOf(activity, "delay")) switch
    {
        { Kind: "Literal" } literal when TimeSpan.TryParse(literal.Text, CultureInfo.InvariantCulture, out var span) && span > TimeSpan.Zero =>
            new EventDefinition.Timer(null, new Expression(XmlConvert.ToString(span)), null, null),
        { Kind: "JavaScript" } script when ElsaParts.Stopped(script.Text) is { Length: > 0 } words => Of(words),
        _ => null,
    };

    private static EventDefinition.Timer Of(string words)
    {
        if (words.StartsWith(Until, StringComparison.Ordinal))
        {
            return new EventDefinition.Timer(new Expression(words[Until.Length..]), null, null, null);
        }

        var space = words.LastIndexOf(' ');
        var (amount, unit) = space < 0 ? ("", "") : (words[..space], words[(space + 1)..]);
        if (!Vocabulary.ClockUnits.Contains(unit))
        {
            return new EventDefinition.Timer(null, new Expression(words), null, null);
        }

        var isNumber = int.TryParse(amount, NumberStyles.None, CultureInfo.InvariantCulture, out var count);
        return new EventDefinition.Timer(null, null, null, new ClockSpec(null, count, unit, "entered", []) { AmountExpression = isNumber ? null : amount });
    }
}
