using System.Diagnostics.CodeAnalysis;

namespace CaseFlow.Calendar;

/// <summary>How much time a clock gives.</summary>
/// <param name="Amount">How many units, from 0 to 100,000.</param>
/// <param name="Unit">What is counted.</param>
public sealed record ClockRule(int Amount, ClockUnit Unit)
{
    /// <summary>The largest amount of any unit.</summary>
    public const int MaxAmount = 100_000;

    /// <summary>Makes a rule from what a definition says.</summary>
    /// <param name="amount">How many units, from 0 to <see cref="MaxAmount"/>; not looked at for the end of the day.</param>
    /// <param name="unitText">
    /// The unit, exactly <c>minutes</c>, <c>hours</c>, <c>workingHours</c>, <c>workingDays</c>, <c>calendarDays</c>,
    /// <c>calendarMonths</c> or <c>endOfDay</c>.
    /// </param>
    /// <param name="rule">The rule, when there is one.</param>
    /// <param name="errorCode">Otherwise <see cref="CalendarCodes.RuleUnknownUnit"/> or <see cref="CalendarCodes.RuleAmountOutOfRange"/>.</param>
    public static bool TryCreate(
        int amount,
        string? unitText,
        [NotNullWhen(true)] out ClockRule? rule,
        [NotNullWhen(false)] out string? errorCode)
    {
        rule = unitText switch
        {
            "minutes" => new(amount, ClockUnit.Minutes),
            "hours" => new(amount, ClockUnit.Hours),
            "workingHours" => new(amount, ClockUnit.WorkingHours),
            "workingDays" => new(amount, ClockUnit.WorkingDays),
            "calendarDays" => new(amount, ClockUnit.CalendarDays),
            "calendarMonths" => new(amount, ClockUnit.CalendarMonths),
            "endOfDay" => new(0, ClockUnit.EndOfDay),
            _ => null,
        };
        errorCode = rule is null ? CalendarCodes.RuleUnknownUnit : rule.Problem();
        rule = errorCode is null ? rule : null;
        return rule is not null;
    }

    /// <summary>The code of what is wrong with this rule, or null.</summary>
    internal string? Problem() => this switch
    {
        { Unit: < ClockUnit.Minutes or > ClockUnit.EndOfDay } => CalendarCodes.RuleUnknownUnit,
        { Unit: not ClockUnit.EndOfDay, Amount: < 0 or > MaxAmount } => CalendarCodes.RuleAmountOutOfRange,
        _ => null,
    };
}
