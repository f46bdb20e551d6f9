using System.Globalization;
using CaseFlow.Bpmn.Extensions;

namespace CaseFlow.Runtime.Drafts.Checks;

/// <summary>How long a clock runs and from when, as one argument of a finding: <c>workingDays entered 3</c>, or <c>until heldOn</c>.</summary>
public static class LimitText
{
    private const string Until = "until ";

    /// <summary>The argument.</summary>
    /// <param name="clock">The clock; its name and warnings are left out.</param>
    public static string Of(ClockSpec clock)
    {
        ArgumentNullException.ThrowIfNull(clock);
        return clock.Until is { } moment
            ? Until + moment
            : $"{clock.Unit} {clock.From} {clock.AmountExpression ?? clock.Amount.ToString(CultureInfo.InvariantCulture)}";
    }

    /// <summary>The clock that an argument speaks of, without name and warnings; null for another text.</summary>
    /// <param name="text">The argument.</param>
    public static ClockSpec? Read(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (text.StartsWith(Until, StringComparison.Ordinal))
        {
            return new ClockSpec(null, 0, "", "", []) { Until = text[Until.Length..] };
        }

        return text.Split(' ', 3) switch
        {
            [var unit, var from, var amount] when int.TryParse(amount, NumberStyles.None, CultureInfo.InvariantCulture, out var count) => new ClockSpec(null, count, unit, from, []),
            [var unit, var from, var amount] => new ClockSpec(null, 0, unit, from, []) { AmountExpression = amount },
            _ => null,
        };
    }
}
