using System.Collections.Immutable;
using CaseFlow.Bpmn.Model;
using CaseFlow.Engine.Events;

namespace CaseFlow.Engine.State;

/// <summary>
/// What belongs to what in a state, so that nothing has to be looked for among thousands. It holds nothing that the state does not say:
/// it is not stored, and a state without one makes it again.
/// </summary>
internal sealed record StateIndex
{
    private static readonly ImmutableSortedSet<ElementInstanceId> Nothing = [];

    private ImmutableDictionary<Belonging, ImmutableSortedSet<ElementInstanceId>> Members { get; init; } =
        ImmutableDictionary<Belonging, ImmutableSortedSet<ElementInstanceId>>.Empty;

    private ImmutableDictionary<(ElementInstanceId Scope, ElementId Element), int> Places { get; init; } =
        ImmutableDictionary<(ElementInstanceId Scope, ElementId Element), int>.Empty;

    internal static StateIndex Of(ProcessState state)
    {
        var members = new Dictionary<Belonging, ImmutableSortedSet<ElementInstanceId>.Builder>();
        var places = ImmutableDictionary.CreateBuilder<(ElementInstanceId, ElementId), int>();
        foreach (var visit in state.Visits.Values)
        {
            Put(new(Kind.Visit, visit.Scope), visit.Id);
            if (visit.Restores is null)
            {
                places[(visit.Scope, visit.Element)] = places.GetValueOrDefault((visit.Scope, visit.Element)) + 1;
            }

            if (visit.Place is { } place)
            {
                Put(new(Kind.Instance, place.Body), visit.Id);
            }
        }

        foreach (var (id, wait) in state.Timers)
        {
            Put(OwnerOf(state, id, wait), id);
        }

        foreach (var (id, wait) in state.Subscriptions)
        {
            Put(OwnerOf(state, id, wait), id);
        }

        foreach (var (id, wait) in state.Signals)
        {
            Put(OwnerOf(state, id, wait), id);
        }

        foreach (var (id, wait) in state.Conditions)
        {
            Put(OwnerOf(state, id, wait), id);
        }

        foreach (var (id, whole) in state.Multiples)
        {
            Put(OwnerOf(state, id, whole.Scope, whole.Host, null), id);
        }

        foreach (var (id, compensation) in state.Compensations)
        {
            Put(new(Kind.Compensation, compensation.Scope), id);
        }

        foreach (var (number, incident) in state.Incidents)
        {
            Put(new(Kind.Incident, incident.Visit), new(number));
        }

        return new StateIndex
        {
            Members = members.ToImmutableDictionary(pair => pair.Key, pair => pair.Value.ToImmutable()),
            Places = places.ToImmutable(),
        };

        void Put(Belonging? to, ElementInstanceId id)
        {
            if (to is not { } key)
            {
                return;
            }

            if (!members.TryGetValue(key, out var set))
            {
                members.Add(key, set = ImmutableSortedSet.CreateBuilder<ElementInstanceId>());
            }

            set.Add(id);
        }
    }

    /// <summary>The open visits directly in a scope, oldest first.</summary>
    internal ImmutableSortedSet<ElementInstanceId> VisitsIn(ElementInstanceId scope) => Of(Kind.Visit, scope);

    /// <summary>The open instances of an activity that is carried out several times, by the visit to it as a whole.</summary>
    internal ImmutableSortedSet<ElementInstanceId> InstancesOf(ElementInstanceId body) => Of(Kind.Instance, body);

    /// <summary>What waits on the edge of a visit, or in place of what follows an event-based gateway.</summary>
    internal ImmutableSortedSet<ElementInstanceId> WaitsOf(ElementInstanceId host) => Of(Kind.Wait, host);

    /// <summary>What waits to begin the event sub-processes of a scope; parts of events in its flow may be among them.</summary>
    internal ImmutableSortedSet<ElementInstanceId> StartsIn(ElementInstanceId scope) => Of(Kind.Start, scope);

    /// <summary>The numbers of the open incidents of a visit.</summary>
    internal ImmutableSortedSet<ElementInstanceId> IncidentsOf(ElementInstanceId visit) => Of(Kind.Incident, visit);

    /// <summary>The compensations that were thrown in a scope.</summary>
    internal ImmutableSortedSet<ElementInstanceId> CompensationsIn(ElementInstanceId scope) => Of(Kind.Compensation, scope);

    /// <summary>How many visits to an element are open in a scope; an inside that is open again to be compensated is none.</summary>
    internal int CountAt(ElementInstanceId scope, ElementId element) => Places.GetValueOrDefault((scope, element));

    /// <summary>Whether two say the same; for tests.</summary>
    internal bool Matches(StateIndex other) =>
        Places.Count == other.Places.Count && Places.All(place => other.Places.GetValueOrDefault(place.Key) == place.Value)
        && Members.Count == other.Members.Count && Members.All(member => other.Members.TryGetValue(member.Key, out var set) && set.SetEquals(member.Value));

    /// <summary>The index after an event.</summary>
    internal StateIndex After(ProcessState before, ProcessEvent happened) => happened switch
    {
        ProcessEvent.ElementEntered entered => Entered(entered),
        ProcessEvent.ElementCompleted completed => Left(before.Visits[completed.Id]),
        ProcessEvent.ElementCancelled cancelled => Left(before.Visits[cancelled.Id]),
        ProcessEvent.ScopeRestored restored => With(new(Kind.Visit, restored.Scope), restored.Id),
        ProcessEvent.ScopeClosed closed => Left(before.Visits[closed.Id]),
        ProcessEvent.CompensationBegan began => With(new(Kind.Compensation, began.Scope), began.Compensation),
        ProcessEvent.CompensationEnded ended => Without(new(Kind.Compensation, before.Compensations[ended.Compensation].Scope), ended.Compensation),
        ProcessEvent.LoopInstanceBegan began => With(new(Kind.Instance, began.Body), began.Item),
        ProcessEvent.TimerArmed armed => With(OwnerOf(before, armed.Timer, armed.Scope, armed.Host, null), armed.Timer),
        ProcessEvent.SubscriptionOpened opened => With(OwnerOf(before, opened.Subscription, opened.Scope, opened.Host, null), opened.Subscription),
        ProcessEvent.SignalAwaited awaited => With(OwnerOf(before, awaited.Wait, awaited.Scope, awaited.Host, null), awaited.Wait),
        ProcessEvent.ConditionAwaited awaited => With(OwnerOf(before, awaited.Wait, awaited.Scope, awaited.Host, null), awaited.Wait),
        ProcessEvent.TimerFired fired when before.Timers.TryGetValue(fired.Timer, out var wait) => Without(OwnerOf(before, fired.Timer, wait), fired.Timer),
        ProcessEvent.TimerCancelled gone when before.Timers.TryGetValue(gone.Timer, out var wait) => Without(OwnerOf(before, gone.Timer, wait), gone.Timer),
        ProcessEvent.SubscriptionClosed gone when before.Subscriptions.TryGetValue(gone.Subscription, out var wait) =>
            Without(OwnerOf(before, gone.Subscription, wait), gone.Subscription),
        ProcessEvent.SignalClosed gone when before.Signals.TryGetValue(gone.Wait, out var wait) => Without(OwnerOf(before, gone.Wait, wait), gone.Wait),
        ProcessEvent.ConditionClosed gone when before.Conditions.TryGetValue(gone.Wait, out var wait) =>
            Without(OwnerOf(before, gone.Wait, wait), gone.Wait),
        ProcessEvent.MultipleAwaited awaited => Joined(before, awaited),
        ProcessEvent.MultipleClosed gone when before.Multiples.TryGetValue(gone.Wait, out var whole) =>
            Without(OwnerOf(before, gone.Wait, whole.Scope, whole.Host, null), gone.Wait),
        ProcessEvent.IncidentRaised raised => With(new(Kind.Incident, raised.Visit), new(raised.Incident)),
        ProcessEvent.IncidentResolved resolved when before.Incidents.TryGetValue(resolved.Incident, out var incident) =>
            Without(new(Kind.Incident, incident.Visit), new(resolved.Incident)),
        _ => this,
    };

    private static Belonging? OwnerOf(ProcessState state, ElementInstanceId id, IWait wait) => OwnerOf(state, id, wait.Scope, wait.Host, wait.Of);

    // A place in the flow waits under the id of its visit, or is a part of what does, and belongs to it; the others belong to a host or, starts of
    // event sub-processes, to their scope.
    private static Belonging? OwnerOf(ProcessState state, ElementInstanceId id, ElementInstanceId scope, ElementInstanceId? host, PartOf? of) =>
        host is { } owner ? new(Kind.Wait, owner) : state.Visits.ContainsKey(of?.Whole ?? id) ? null : new(Kind.Start, scope);

    // Its parts were armed before it was known what they are parts of.
    private StateIndex Joined(ProcessState before, ProcessEvent.MultipleAwaited awaited)
    {
        if (OwnerOf(before, awaited.Wait, awaited.Scope, awaited.Host, null) is { } owner)
        {
            return With(owner, awaited.Wait);
        }

        var index = this;
        foreach (var part in awaited.Parts.Values)
        {
            index = index.Without(new(Kind.Start, awaited.Scope), part);
        }

        return index;
    }

    private ImmutableSortedSet<ElementInstanceId> Of(Kind kind, ElementInstanceId owner) => Members.GetValueOrDefault(new(kind, owner), Nothing);

    private StateIndex Entered(ProcessEvent.ElementEntered entered) => With(new(Kind.Visit, entered.Scope), entered.Id) with
    {
        Places = Places.SetItem((entered.Scope, entered.Element), CountAt(entered.Scope, entered.Element) + 1),
    };

    private StateIndex Left(ElementVisit visit)
    {
        // No token of the flow stands where the inside of a completed sub-process is open again.
        if (visit.Restores is not null)
        {
            return Without(new(Kind.Visit, visit.Scope), visit.Id);
        }

        var place = (visit.Scope, visit.Element);
        var left = Without(new(Kind.Visit, visit.Scope), visit.Id) with
        {
            Places = Places[place] > 1 ? Places.SetItem(place, Places[place] - 1) : Places.Remove(place),
        };
        return visit.Place is { } instance ? left.Without(new(Kind.Instance, instance.Body), visit.Id) : left;
    }

    private StateIndex With(Belonging? to, ElementInstanceId id) =>
        to is { } key ? this with { Members = Members.SetItem(key, Members.GetValueOrDefault(key, Nothing).Add(id)) } : this;

    private StateIndex Without(Belonging? of, ElementInstanceId id)
    {
        if (of is not { } key || !Members.TryGetValue(key, out var members))
        {
            return this;
        }

        var rest = members.Remove(id);
        return this with { Members = rest.IsEmpty ? Members.Remove(key) : Members.SetItem(key, rest) };
    }

    private enum Kind
    {
        Visit,
        Instance,
        Wait,
        Start,
        Incident,
        Compensation,
    }

    private readonly record struct Belonging(Kind Kind, ElementInstanceId Owner);
}
