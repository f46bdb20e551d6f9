using System.Collections.Immutable;
using CaseFlow.Bpmn.Model;
using CaseFlow.Calendar;
using CaseFlow.Engine.Behaviors.Shared;
using CaseFlow.Engine.Definitions;
using CaseFlow.Engine.Events;
using CaseFlow.Engine.State;

namespace CaseFlow.Engine.Trace;

/// <summary>Collects visits and flows while a journal is read.</summary>
internal sealed class TraceReading(ProcessDefinition definition)
{
    private readonly List<TraceVisit> visits = [];
    private readonly Dictionary<ElementInstanceId, int> places = [];
    private readonly Dictionary<long, ElementInstanceId> incidents = [];

    // What compensates a sub-process from within is shown in the visit that it compensates.
    private readonly Dictionary<ElementInstanceId, ElementInstanceId> restored = [];
    private readonly ImmutableArray<TraceFlow>.Builder flows = ImmutableArray.CreateBuilder<TraceFlow>();

    internal void Read(TraceStep step)
    {
        var at = step.At;
        foreach (var happened in step.Events)
        {
            switch (happened)
            {
                case ProcessEvent.StepBegan began:
                    at = began.At;
                    break;
                case ProcessEvent.ElementEntered entered:
                    // A sub-process that is opened again by moving back has the id it had.
                    places[entered.Id] = visits.Count;
                    visits.Add(new(entered.Element, entered.Id, ScopeOf(entered.Scope), at, step.Actor));
                    break;
                case ProcessEvent.ElementCompleted completed:
                    End(completed.Id, VisitOutcome.Completed, at, step.Actor);
                    break;
                case ProcessEvent.ElementCancelled cancelled:
                    End(cancelled.Id, VisitOutcome.Cancelled, at, step.Actor);
                    break;
                case ProcessEvent.FlowTaken taken when definition.FindFlow(taken.Flow) is { } flow:
                    flows.Add(new(flow.Id, flow.Source, flow.Target, ScopeOf(taken.Scope), at, step.Actor, taken.Reason));
                    break;
                case ProcessEvent.InstanceMigrated moved:
                    Rename(moved);
                    break;
                case ProcessEvent.VisitMoved moved:
                    Change(moved.Id, visit => visit with { Scope = moved.Scope });
                    break;
                default:
                    ReadClock(happened);
                    ReadReason(happened);
                    ReadData(happened);
                    ReadIncident(happened, at);
                    break;
            }
        }
    }

    internal ProcessTrace Result() => new([.. visits], flows.ToImmutable());

    // What was open goes on under the ids of the version moved to; what had ended is told as it was.
    private void Rename(ProcessEvent.InstanceMigrated moved)
    {
        for (var place = 0; place < visits.Count; place++)
        {
            if (visits[place].Outcome == VisitOutcome.Open && moved.Elements.TryGetValue(visits[place].Element.Value, out var other))
            {
                visits[place] = visits[place] with { Element = new ElementId(other) };
            }
        }
    }

    private void ReadClock(ProcessEvent happened)
    {
        switch (happened)
        {
            case ProcessEvent.WorkItemOpened { Due: { } due } opened:
                Change(opened.Item, visit => visit with { Due = due, DueAt = due.Due });
                break;
            case ProcessEvent.WorkItemDueChanged changed:
                Change(changed.Item, visit => visit with { Due = changed.Due, DueAt = changed.Due.Due });
                break;
            case ProcessEvent.WorkItemRedrawn redrawn:
                Change(redrawn.Item, visit => visit with { Due = redrawn.Due, DueAt = redrawn.Due?.Due });
                break;
            case ProcessEvent.TimerArmed armed:
                Change(armed.Timer, visit => visit with { Due = armed.Clock, DueAt = armed.Due });
                break;
            case ProcessEvent.TimerMoved moved:
                Change(moved.Timer, visit => visit with { Due = moved.Clock, DueAt = moved.Due });
                break;
        }
    }

    private ElementInstanceId ScopeOf(ElementInstanceId scope) => restored.GetValueOrDefault(scope, scope);

    private void ReadReason(ProcessEvent happened)
    {
        switch (happened)
        {
            case ProcessEvent.CompensationHandlerBegan began:
                Change(began.Item, visit => visit with { Undoes = began.Undone });
                break;
            case ProcessEvent.ScopeRestored inside:
                restored[inside.Id] = ScopeOf(inside.Undone);
                break;
            case ProcessEvent.DecisionMade decided:
                Change(decided.Item, visit => visit with { Decisions = decided.Made });
                break;
            case ProcessEvent.LoopInstanceBegan began:
                Change(began.Item, visit => visit with
                {
                    Place = new LoopPlace(began.Body, began.Counter),
                    Subject = Loops.Subject(definition.Find(visit.Element), began.Values),
                });
                break;
            case ProcessEvent.AdHocDone done:
                Change(done.Item, visit => visit with { End = done.End });
                break;
            case ProcessEvent.LoopInstanceDone { End: { } end } done:
                Change(done.Body, visit => visit with { End = end });
                break;
        }
    }

    private void ReadData(ProcessEvent happened)
    {
        switch (happened)
        {
            case ProcessEvent.DataAwaited awaited:
                Change(awaited.Item, visit => visit with { AwaitsData = true });
                break;
            case ProcessEvent.DataArrived arrived:
                Change(arrived.Item, visit => visit with { AwaitsData = false });
                break;
            case ProcessEvent.DataStateSet set:
                Change(set.Item, visit => visit with { DataStates = visit.DataStates.Add((set.Name, set.State)) });
                break;
        }
    }

    private void ReadIncident(ProcessEvent happened, Instant at)
    {
        switch (happened)
        {
            case ProcessEvent.IncidentRaised raised:
                incidents[raised.Incident] = raised.Visit;
                var incident = new TraceIncident(raised.Incident, raised.Code, raised.Detail, at, null);
                Change(raised.Visit, visit => visit with { Incidents = visit.Incidents.Add(incident) });
                break;
            case ProcessEvent.IncidentResolved resolved when incidents.TryGetValue(resolved.Incident, out var stuck):
                Change(stuck, visit => visit with
                {
                    Incidents = [.. visit.Incidents.Select(open => open.Number == resolved.Incident ? open with { ResolvedAt = at } : open)],
                });
                break;
        }
    }

    private void End(ElementInstanceId id, VisitOutcome outcome, Instant at, string actor) =>
        Change(id, visit => visit with { Outcome = outcome, AwaitsData = false, EndedAt = at, EndedBy = actor });

    // A timer on an activity's edge has an id of its own and no visit until it fires.
    private void Change(ElementInstanceId id, Func<TraceVisit, TraceVisit> change)
    {
        if (places.TryGetValue(id, out var place))
        {
            visits[place] = change(visits[place]);
        }
    }
}
