using System.Collections.Immutable;

namespace CaseFlow.Bpmn.Extensions;

/// <summary>A clock as written (<c>&lt;caseflow:clock name="first-response" amount="5" unit="minutes" from="accepted"/&gt;</c>).</summary>
/// <param name="Name">The clock's name in the case record, kebab case; null for a clock that only drives a timer.</param>
/// <param name="Amount">How many units; 0 where an expression says it.</param>
/// <param name="Unit">minutes, hours, workingHours, workingDays, calendarDays, calendarMonths or endOfDay.</param>
/// <param name="From">From which moment: <c>entered</c> (the element was entered; the default), or a milestone of the case: registered, accepted, assigned, handled, fedBack.</param>
/// <param name="Warnings">How long before the due moment a warning is shown: amount and unit.</param>
public sealed record ClockSpec(string? Name, int Amount, string Unit, string From, ImmutableArray<ClockWarning> Warnings)
{
    /// <summary>A FEEL expression that gives the amount, a whole number from 0; null where <see cref="Amount"/> says it.</summary>
    public string? AmountExpression { get; init; }

    /// <summary>
    /// A FEEL expression that gives the due moment itself: a date, whose end is due, or a date and time. Null where amount and unit say it. Pauses
    /// do not move such a moment.
    /// </summary>
    public string? Until { get; init; }
}
