using System.Collections.Immutable;
using System.Text;
using CaseFlow.Bpmn.Model;
using CaseFlow.Calendar;
using CaseFlow.Engine.Events;
using CaseFlow.Runtime.Deployment;

namespace CaseFlow.Runtime.Heat;

/// <summary>Writes what happened in one process instance.</summary>
internal sealed class LogWriting(StringBuilder text, LogPlace place, Func<string, Procedure?> procedureOf)
{
    private LogPlace place = place;
    private ElementNumbers? numbers = NumbersOf(place, procedureOf);

    /// <summary>The latest moment written.</summary>
    public Instant At { get; set; }

    /// <summary>Writes what happened and gives where the instance runs then.</summary>
    public LogPlace Write(ImmutableArray<ProcessEvent> events, Instant at)
    {
        var interrupted = events.OfType<ProcessEvent.ElementEntered>()
            .Select(entered => numbers?.Hosts.TryGetValue(entered.Element, out var host) == true ? host : (ElementId?)null)
            .OfType<ElementId>()
            .ToHashSet();
        Moment(events.OfType<ProcessEvent.StepBegan>().FirstOrDefault()?.At ?? at);
        foreach (var happened in events)
        {
            switch (happened)
            {
                case ProcessEvent.ElementEntered entered:
                    Element(LogText.Entered, entered.Element.Value).Append(',').Number(entered.Id.Value);
                    break;
                case ProcessEvent.ElementCompleted completed:
                    text.Append(LogText.Completed).Number(completed.Id.Value);
                    break;
                case ProcessEvent.ElementCancelled cancelled:
                    text.Append(interrupted.Contains(cancelled.Element) ? LogText.Interrupted : LogText.Cancelled).Number(cancelled.Id.Value);
                    break;
                case ProcessEvent.FlowTaken taken:
                    Element(LogText.Flow, taken.Flow.Value);
                    break;
                case ProcessEvent.LoopInstanceBegan began:
                    text.Append(LogText.Instance).Number(began.Item.Value);
                    break;
                case ProcessEvent.WorkReturned returned:
                    text.Append(LogText.Returned).Number(returned.Item.Value);
                    break;
                case ProcessEvent.InstanceMigrated moved:
                    Move(moved);
                    break;
                default:
                    Clock(happened);
                    break;
            }
        }

        return place;
    }

    private static ElementNumbers? NumbersOf(LogPlace place, Func<string, Procedure?> procedureOf) =>
        procedureOf(place.Hash) is { } procedure && procedure.Definitions.TryGetValue(place.Process, out var definition) ? ElementNumbers.Of(definition.Process) : null;

    private void Moment(Instant at)
    {
        text.Append(LogText.Moment).Number(at.UnixMilliseconds);
        At = at > At ? at : At;
    }

    private void Move(ProcessEvent.InstanceMigrated moved)
    {
        place = place with { Hash = moved.To };
        numbers = NumbersOf(place, procedureOf);
        text.Append(LogText.Version).Append(moved.To);
        foreach (var (from, to) in moved.Elements.Where(pair => pair.Key != pair.Value))
        {
            text.Append(LogText.Renamed).Append(LogText.Hidden(from)).Append(',').Append(LogText.Hidden(to));
        }
    }

    private void Clock(ProcessEvent happened)
    {
        (long Item, Instant? Due)? clock = happened switch
        {
            ProcessEvent.WorkItemOpened { Due: { } due } opened => (opened.Item.Value, due.Due),
            ProcessEvent.WorkItemDueChanged changed => (changed.Item.Value, changed.Due.Due),
            ProcessEvent.WorkItemRedrawn redrawn => (redrawn.Item.Value, redrawn.Due?.Due),
            _ => null,
        };
        if (clock is { } found)
        {
            text.Append(LogText.Due).Number(found.Item);
            if (found.Due is { } due)
            {
                text.Append(',').Number(due.UnixMilliseconds);
            }
        }
    }

    // What a version does not have by number is written by its id.
    private StringBuilder Element(char letter, string id) =>
        numbers?.Find(id) is { } number ? text.Append(letter).Number(number) : text.Append(letter).Append('~').Append(LogText.Hidden(id));
}
