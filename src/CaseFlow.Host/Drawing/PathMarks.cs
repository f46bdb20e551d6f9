using System.Collections.Immutable;
using CaseFlow.Calendar;
using CaseFlow.Host.Localization;
using CaseFlow.Host.Web;
using CaseFlow.Runtime.UseCases.Traces;

namespace CaseFlow.Host.Drawing;

/// <summary>Turns the path of a process instance into marks on its diagram.</summary>
/// <param name="texts">Texts in the user's language.</param>
/// <param name="now">The moment for which open visits are judged.</param>
internal sealed class PathMarks(Texts texts, Instant now)
{
    private readonly StepWords words = new(texts, now);

    /// <summary>Makes the marks.</summary>
    /// <param name="instance">The instance's path.</param>
    public Marks Of(InstanceTrace instance) => new(
        instance.Steps.GroupBy(step => step.Element).ToImmutableDictionary(group => group.Key, group => NodeMarkOf([.. group])),
        instance.Flows.GroupBy(flow => flow.Flow).ToImmutableDictionary(group => group.Key, group => FlowMarkOf([.. group])),
        (instance.Steps.LastOrDefault(step => step.State == "active") ?? instance.Steps.LastOrDefault())?.Element);

    private NodeMark NodeMarkOf(ImmutableArray<TraceStep> visits)
    {
        var last = visits[^1];
        var state = last switch
        {
            { Incident: not null } => NodeState.Incident,
            { State: "active" } => NodeState.Active,
            { State: "cancelled" } => NodeState.Cancelled,
            _ => NodeState.Completed,
        };
        var numbers = visits.Length <= 3
            ? string.Join(", ", visits.Select(v => v.Number))
            : $"{visits[0].Number} … {last.Number}";
        var time = Times.Short(last.LeftAt ?? last.EnteredAt);
        return new NodeMark(
            numbers,
            last.PersonName is { } person ? [person, time] : [time],
            string.Join('\n', visits.Select(words.Sentence)),
            state,
            visits.Any(StepWords.IsLate) ? texts["trace.late"] : null);
    }

    private FlowMark FlowMarkOf(ImmutableArray<TraceFlow> takings) => new(
        takings.Length,
        string.Join('\n', takings.Select(t => words.Reason(t, null) is { } reason ? $"{Times.Show(t.At)} · {reason}" : Times.Show(t.At))));
}
