using System.Collections.Immutable;
using CaseFlow.Bpmn.Model;
using CaseFlow.Engine.Definitions;
using CaseFlow.Engine.Events;
using CaseFlow.Engine.State;
using static CaseFlow.Engine.Events.ProcessEvent;

namespace CaseFlow.Engine.Previews;

/// <summary>Reads what events mean for people. Equal lines are one with a count.</summary>
public static class Consequences
{
    /// <summary>Says what a step brings about.</summary>
    /// <param name="definition">The version the instance runs on.</param>
    /// <param name="before">The instance before the step.</param>
    /// <param name="events">What happens in it, in order.</param>
    public static ImmutableArray<Consequence> Of(ProcessDefinition definition, ProcessState before, ImmutableArray<ProcessEvent> events)
    {
        ArgumentNullException.ThrowIfNull(definition);
        ArgumentNullException.ThrowIfNull(before);
        var reading = new Reading(definition, before, events);
        return reading.Lines();
    }

    private sealed class Reading(ProcessDefinition definition, ProcessState before, ImmutableArray<ProcessEvent> events)
    {
        private readonly HashSet<ElementInstanceId> completed = [.. events.OfType<ElementCompleted>().Select(left => left.Id)];
        private readonly HashSet<ElementInstanceId> cancelled = [.. events.OfType<ElementCancelled>().Select(left => left.Id)];
        // What opens and closes within the step comes to nothing.
        private readonly HashSet<ElementInstanceId> closed = [.. events.Select(Closed).OfType<ElementInstanceId>()];
        private readonly Dictionary<ElementInstanceId, ElementId> entered = events.OfType<ElementEntered>().ToDictionary(entry => entry.Id, entry => entry.Element);
        private readonly HashSet<ElementInstanceId> instances = [.. events.OfType<LoopInstanceBegan>().Select(began => began.Item)];

        internal ImmutableArray<Consequence> Lines()
        {
            var lines = new List<Consequence>();
            var places = new Dictionary<string, int>(StringComparer.Ordinal);
            foreach (var line in events.SelectMany(Read))
            {
                var key = $"{line.Code}\n{line.Element?.Value}\n{string.Join('\n', line.Arguments.Select(argument => $"{argument.Key}={argument.Value}"))}";
                if (places.TryGetValue(key, out var place))
                {
                    lines[place] = lines[place] with { Count = lines[place].Count + 1 };
                }
                else
                {
                    places.Add(key, lines.Count);
                    lines.Add(line);
                }
            }

            return [.. lines];
        }

        private IEnumerable<Consequence> Read(ProcessEvent happened) =>
            happened is VariablesRemoved removed ? [Names(ConsequenceCodes.RemovesVariables, removed.Names), .. StillRead(removed)]
            : (Token(happened) ?? Waiting(happened) ?? Whole(happened)) is { } line ? [line] : [];

        private Consequence? Token(ProcessEvent happened) => happened switch
        {
            ElementEntered entry when instances.Contains(entry.Id) => null,
            ElementEntered entry when completed.Contains(entry.Id) => Line(ConsequenceCodes.Passes, entry.Element),
            ElementEntered entry when !cancelled.Contains(entry.Id) => Line(ConsequenceCodes.Opens, entry.Element),
            ElementCompleted left when before.Visits.ContainsKey(left.Id) => Line(ConsequenceCodes.Completes, left.Element),
            ElementCancelled left when before.Visits.ContainsKey(left.Id) => Line(ConsequenceCodes.Cancels, left.Element),
            TokenWaiting waiting => Line(ConsequenceCodes.Waits, waiting.Element, ("flow", waiting.Flow.Value)),
            TokenRemoved removed => Line(ConsequenceCodes.RemovesToken, removed.Element, ("flow", removed.Flow.Value)),
            LoopBegan began => Line(ConsequenceCodes.Repeats, ElementOf(began.Item), ("total", began.Total.ToString())),
            LoopInstanceCalledOff off => Line(ConsequenceCodes.CallsOff, ElementOf(off.Body), ("counter", off.Counter.ToString())),
            ErrorThrown thrown => Line(ConsequenceCodes.ThrowsError, thrown.Element, ("name", thrown.Code ?? "")),
            SignalThrown thrown => Line(ConsequenceCodes.ThrowsSignal, thrown.Element, ("name", thrown.Signal)),
            EscalationThrown thrown => Line(ConsequenceCodes.Escalates, thrown.Element, ("name", thrown.Code ?? "")),
            DecisionMade made => Line(ConsequenceCodes.Decides, made.Element),
            _ => null,
        };

        private Consequence? Waiting(ProcessEvent happened) => happened switch
        {
            WorkItemOpened opened when closed.Contains(opened.Item) => null,
            TimerArmed armed when closed.Contains(armed.Timer) => null,
            SubscriptionOpened opened when closed.Contains(opened.Subscription) => null,
            SignalAwaited awaited when closed.Contains(awaited.Wait) => null,
            ConditionAwaited awaited when closed.Contains(awaited.Wait) => null,
            WorkItemClosed shut when !before.WorkItems.ContainsKey(shut.Item) => null,
            WorkItemOpened { Due: { } due } opened => Line(ConsequenceCodes.OpensWork, opened.Element, Due(due.Due)),
            WorkItemOpened opened => Line(ConsequenceCodes.OpensWork, opened.Element),
            WorkItemClosed { Completed: false } closed => Line(ConsequenceCodes.ClosesWork, ElementOf(closed.Item)),
            WorkItemDueChanged changed => Line(ConsequenceCodes.MovesDue, ElementOf(changed.Item), Due(changed.Due.Due)),
            TimerArmed armed => Line(ConsequenceCodes.ArmsTimer, armed.Element, Due(armed.Due)),
            TimerCancelled stopped when before.Timers.TryGetValue(stopped.Timer, out var timer) => Line(ConsequenceCodes.CancelsTimer, timer.Element),
            TimerMoved moved when before.Timers.TryGetValue(moved.Timer, out var timer) => Line(ConsequenceCodes.MovesTimer, timer.Element, Due(moved.Due)),
            SubscriptionOpened opened => Line(ConsequenceCodes.AwaitsMessage, opened.Element, ("name", opened.Message)),
            SubscriptionClosed closed when before.Subscriptions.TryGetValue(closed.Subscription, out var wait) =>
                Line(ConsequenceCodes.ClosesMessage, wait.Element, ("name", wait.Message)),
            SignalAwaited awaited => Line(ConsequenceCodes.AwaitsSignal, awaited.Element, ("name", awaited.Signal)),
            SignalClosed closed when before.Signals.TryGetValue(closed.Wait, out var wait) =>
                Line(ConsequenceCodes.ClosesSignal, wait.Element, ("name", wait.Signal)),
            ConditionAwaited awaited => Line(ConsequenceCodes.AwaitsCondition, awaited.Element),
            ConditionClosed closed when before.Conditions.TryGetValue(closed.Wait, out var wait) => Line(ConsequenceCodes.ClosesCondition, wait.Element),
            ActionAsked asked => Line(ConsequenceCodes.AsksAction, asked.Element, ("name", asked.Action)),
            CallStarted started => Line(ConsequenceCodes.Calls, started.Element, ("name", started.CalledElement)),
            CallCancelled stopped => Line(ConsequenceCodes.CancelsCall, ElementOf(stopped.Item)),
            _ => null,
        };

        private Consequence? Whole(ProcessEvent happened) => happened switch
        {
            ScopeOpened opened => Line(ConsequenceCodes.OpensScope, ElementOf(opened.Id)),
            VariablesSet set => Names(ConsequenceCodes.SetsVariables, set.Values.Keys),
            MilestoneReached reached => Line(ConsequenceCodes.ReachesMilestone, reached.Element, ("status", reached.Status)),
            IncidentRaised raised => Line(ConsequenceCodes.RaisesIncident, raised.Element, ("reason", raised.Code)),
            IncidentResolved resolved when before.Incidents.TryGetValue(resolved.Incident, out var incident) =>
                Line(ConsequenceCodes.ResolvesIncident, incident.Element),
            InstanceSuspended => Line(ConsequenceCodes.Suspends, null),
            InstanceResumed => Line(ConsequenceCodes.Resumes, null),
            InstanceEnded ended => Line(EndOf(ended.Status), null),
            _ => null,
        };

        private IEnumerable<Consequence> StillRead(VariablesRemoved removed) =>
            from text in definition.Expressions.OrderBy(expression => expression.Key, StringComparer.Ordinal)
            from name in removed.Names
            where text.Value.Inputs.Contains(name)
            select Line(ConsequenceCodes.StillRead, null, ("name", name), ("expression", text.Key));

        private ElementId? ElementOf(ElementInstanceId id) =>
            before.Visits.TryGetValue(id, out var visit) ? visit.Element : entered.TryGetValue(id, out var element) ? element : null;

        private static ElementInstanceId? Closed(ProcessEvent happened) => happened switch
        {
            WorkItemClosed shut => shut.Item,
            TimerCancelled stopped => stopped.Timer,
            SubscriptionClosed shut => shut.Subscription,
            SignalClosed shut => shut.Wait,
            ConditionClosed shut => shut.Wait,
            _ => null,
        };

        private static string EndOf(InstanceStatus status) => status switch
        {
            InstanceStatus.Completed => ConsequenceCodes.EndsCompleted,
            InstanceStatus.Terminated => ConsequenceCodes.EndsTerminated,
            InstanceStatus.Cancelled => ConsequenceCodes.EndsCancelled,
            _ => ConsequenceCodes.EndsFailed,
        };

        private static (string Name, string Value) Due(Calendar.Instant due) => ("due", due.UnixMilliseconds.ToString());

        private static Consequence Names(string code, IEnumerable<string> names) => Line(code, null, ("names", string.Join(", ", names)));

        private static Consequence Line(string code, ElementId? element, params ReadOnlySpan<(string Name, string Value)> arguments)
        {
            var data = ImmutableSortedDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
            foreach (var (name, value) in arguments)
            {
                data[name] = value;
            }

            return new Consequence(code, element, 1, data.ToImmutable());
        }
    }
}
