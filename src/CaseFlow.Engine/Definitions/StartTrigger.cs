using System.Collections.Immutable;
using CaseFlow.Bpmn.Model.Events;
using CaseFlow.Calendar;
using CaseFlow.Engine.Behaviors.Shared;
using CaseFlow.Engine.State;
using CaseFlow.Feel;

namespace CaseFlow.Engine.Definitions;

/// <summary>What lets an instance begin: a closed family.</summary>
public abstract record StartTrigger
{
    private StartTrigger()
    {
    }

    /// <summary>A message of a name; empty where the file names none.</summary>
    /// <param name="Name">The message's name.</param>
    public sealed record Message(string Name) : StartTrigger;

    /// <summary>A signal of a name; empty where the file names none.</summary>
    /// <param name="Name">The signal's name.</param>
    public sealed record Signal(string Name) : StartTrigger;

    /// <summary>A condition over what is watched from outside.</summary>
    public sealed record Condition : StartTrigger
    {
        private readonly FeelExpression? expression;

        internal Condition(FeelExpression? expression) => this.expression = expression;

        /// <summary>The condition as written; empty where the file gives none.</summary>
        public string Text => expression?.Text ?? string.Empty;

        /// <summary>Whether the condition holds; one that cannot be evaluated does not. The instance begins when it becomes true.</summary>
        /// <param name="variables">What is watched, by name.</param>
        /// <param name="at">The moment.</param>
        public bool Holds(ImmutableSortedDictionary<string, FeelValue> variables, Instant at) =>
            expression?.Evaluate(variables, at.ToUtc()).Value is FeelValue.Boolean { Value: true };
    }

    /// <summary>A timer: a date, a duration, a cycle or a clock.</summary>
    public sealed record Timer : StartTrigger
    {
        private readonly EventDefinition.Timer definition;
        private readonly FeelExpression? expression;

        internal Timer(EventDefinition.Timer definition, FeelExpression? expression) => (this.definition, this.expression) = (definition, expression);

        /// <summary>The next moment at which an instance is to begin.</summary>
        /// <param name="since">Since when the timer counts: when the definition came into force.</param>
        /// <param name="after">The moment that the occurrence must be later than, such as the last occurrence; not before <paramref name="since"/>.</param>
        /// <param name="calendar">Working time, and the offset of local dates.</param>
        /// <returns>The moment; null when there is none any more, or the timer's value does not fit.</returns>
        public Instant? Next(Instant since, Instant after, WorkingCalendar calendar)
        {
            ArgumentNullException.ThrowIfNull(calendar);
            if (definition.Clock is { } clock)
            {
                return ClockRule.TryCreate(clock.Amount, clock.Unit, out var rule, out _)
                    && Deadline.TryDue(rule, since, calendar, [], out var due, out _)
                    ? Later(due!.Due, after)
                    : null;
            }

            if ((definition.Cycle ?? definition.Date ?? definition.Duration) is not { Text: var text })
            {
                return null;
            }

            var value = expression is null ? FeelValue.Of(text) : expression.Evaluate(Variables.None, calendar.LocalTime(since)).Value;
            if (Timers.Plan(definition, value, since, calendar.Offset) is not { } plan)
            {
                return null;
            }

            return plan.Cycle is { } cycle ? Following(cycle, after, calendar.Offset) : Later(plan.Due, after);
        }

        private static Instant? Later(Instant due, Instant after) => due > after ? due : null;

        private static Instant? Following(TimerCycle cycle, Instant after, TimeSpan offset) =>
            Cycles.Skip(cycle, new Instant(after.UnixMilliseconds + 1), offset) is { } next && Cycles.Due(next, offset) is { } due ? Later(due, after) : null;
    }
}
