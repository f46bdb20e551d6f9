using System.Collections.Immutable;
using CaseFlow.Host.Localization;
using CaseFlow.Host.Web;
using CaseFlow.Runtime.UseCases.Traces;

namespace CaseFlow.Host.Drawing;

/// <summary>Turns the path of a process instance into marks on its diagram.</summary>
/// <param name="texts">Texts in the user's language.</param>
internal sealed class PathMarks(Texts texts)
{
    /// <summary>Makes the marks.</summary>
    /// <param name="instance">The instance's path.</param>
    public Marks Of(InstanceTrace instance) => new(
        instance.Steps.GroupBy(step => step.Element).ToImmutableDictionary(group => group.Key, group => NodeMarkOf([.. group])),
        instance.Flows.GroupBy(flow => flow.Flow).ToImmutableDictionary(group => group.Key, group => FlowMarkOf([.. group])));

    /// <summary>One visit in a sentence.</summary>
    /// <param name="step">The visit.</param>
    public string Sentence(TraceStep step)
    {
        var parts = new List<string> { $"{step.Number}. {step.Name}", texts[$"trace.kind.{step.Kind}"], texts[$"trace.state.{step.State}"] };
        if (step.PersonName is { } person)
        {
            parts.Add(person);
        }

        parts.Add(step.LeftAt is { } left && left != step.EnteredAt ? $"{Times.Show(step.EnteredAt)} – {Times.Show(left)}" : Times.Show(step.EnteredAt));
        if (step.Due is { } due)
        {
            parts.Add(texts.Get(step.Overdue ? "trace.overdue" : "trace.inTime", ("due", Times.Show(due))));
        }

        if (step.Incident is { } incident)
        {
            parts.Add(texts.Get("trace.incident", ("text", texts[incident])));
        }

        return string.Join(" · ", parts);
    }

    /// <summary>Why a flow was taken, in a sentence; null for a flow without condition.</summary>
    /// <param name="flow">The taking.</param>
    public string? Reason(TraceFlow flow)
    {
        var values = string.Join(texts["trace.listSeparator"], flow.Values.Select(v => $"{v.Key} = {v.Value}"));
        if (flow.Default)
        {
            return values.Length == 0 ? texts["trace.default"] : texts.Get("trace.defaultWith", ("values", values));
        }

        return flow.Expression is null ? null : texts.Get("trace.condition", ("expression", flow.Expression), ("values", values));
    }

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
        var caption = last.PersonName is { } person ? $"{person} {time}" : time;
        return new NodeMark(numbers, caption, string.Join('\n', visits.Select(Sentence)), state, visits.Any(v => v.Overdue) ? texts["trace.late"] : null);
    }

    private FlowMark FlowMarkOf(ImmutableArray<TraceFlow> takings) => new(
        takings.Length,
        string.Join('\n', takings.Select(t => Reason(t) is { } reason ? $"{Times.Show(t.At)} · {reason}" : Times.Show(t.At))));
}
