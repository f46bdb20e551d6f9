using CaseFlow.Bpmn.Extensions;
using CaseFlow.Bpmn.Model;
using CaseFlow.Bpmn.Model.Events;

namespace CaseFlow.Bpmn.Building;

/// <summary>Words for what an event waits for or does, for use with <see cref="ProcessBuilder"/>.</summary>
public static class Triggers
{
    /// <summary>Waits for a time.</summary>
    /// <param name="duration">An ISO 8601 duration such as <c>PT5M</c>, or a FEEL expression.</param>
    public static EventDefinition After(string duration) => new EventDefinition.Timer(Date: null, new Expression(duration), Cycle: null, Clock: null);

    /// <summary>Waits for a moment.</summary>
    /// <param name="date">An ISO 8601 date and time, or a FEEL expression.</param>
    public static EventDefinition At(string date) => new EventDefinition.Timer(new Expression(date), Duration: null, Cycle: null, Clock: null);

    /// <summary>Repeats.</summary>
    /// <param name="cycle">An ISO 8601 repetition such as <c>R3/PT10M</c>.</param>
    public static EventDefinition Every(string cycle) => new EventDefinition.Timer(Date: null, Duration: null, new Expression(cycle), Clock: null);

    /// <summary>Waits for a clock of working, calendar or running time.</summary>
    /// <param name="amount">How many units.</param>
    /// <param name="unit">The unit, such as <c>workingDays</c>.</param>
    /// <param name="from">From which moment; <c>entered</c> by default.</param>
    public static EventDefinition Clock(int amount, string unit, string from = "entered") =>
        new EventDefinition.Timer(Date: null, Duration: null, Cycle: null, new ClockSpec(Name: null, amount, unit, from, []));

    /// <summary>Waits for or sends a message.</summary>
    /// <param name="name">The message's name; its id is <c>Message_name</c>.</param>
    public static EventDefinition Message(string name) => new EventDefinition.MessageRef(MessageNamed(name));

    /// <summary>Catches or throws an error.</summary>
    /// <param name="code">The error's code; its id is <c>Error_code</c>. Null catches any.</param>
    public static EventDefinition Error(string? code) =>
        new EventDefinition.ErrorRef(code is null ? null : new Error(new ElementId($"Error_{code}"), code, code));

    /// <summary>Catches or throws a signal.</summary>
    /// <param name="name">The signal's name; its id is <c>Signal_name</c>.</param>
    public static EventDefinition Signal(string name) => new EventDefinition.SignalRef(new Signal(new ElementId($"Signal_{name}"), name));

    /// <summary>Catches or throws an escalation.</summary>
    /// <param name="code">The escalation's code; its id is <c>Escalation_code</c>. Null catches any.</param>
    public static EventDefinition Escalation(string? code) =>
        new EventDefinition.EscalationRef(code is null ? null : new Escalation(new ElementId($"Escalation_{code}"), code, code));

    /// <summary>Waits until a condition holds.</summary>
    /// <param name="condition">A FEEL expression.</param>
    public static EventDefinition Condition(string condition) => new EventDefinition.Conditional(new Expression(condition));

    /// <summary>Waits for any one of several things, or throws all of them.</summary>
    /// <param name="parts">Two or more; none of them itself several.</param>
    public static EventDefinition Any(params EventDefinition[] parts) => new EventDefinition.Multiple([.. parts], IsParallel: false);

    /// <summary>Waits for all of several things.</summary>
    /// <param name="parts">Two or more; none of them itself several.</param>
    public static EventDefinition All(params EventDefinition[] parts) => new EventDefinition.Multiple([.. parts], IsParallel: true);

    /// <summary>Ends the enclosing scope at once.</summary>
    public static EventDefinition Terminate { get; } = new EventDefinition.Terminate();

    /// <summary>Throws compensation, or begins it on an edge or in an event sub-process.</summary>
    /// <param name="activity">The id of the activity to compensate; null for all of the scope.</param>
    /// <param name="wait">Whether the throwing event waits until all is compensated.</param>
    public static EventDefinition Compensation(string? activity = null, bool wait = true) =>
        new EventDefinition.Compensate(activity is null ? null : new ElementId(activity), wait);

    /// <summary>Cancels the transaction around it, or catches that on its edge.</summary>
    public static EventDefinition Cancel { get; } = new EventDefinition.Cancel();

    internal static Message MessageNamed(string name) => new(new ElementId($"Message_{name}"), name);
}
