using System.Collections.Immutable;
using System.Text.Json.Serialization;
using CaseFlow.Calendar;
using CaseFlow.Engine.Events;
using CaseFlow.Feel;

namespace CaseFlow.Engine.State;

/// <summary>Everything an instance is between two commands; changes only through events. Holds what is alive, never the past.</summary>
public sealed record ProcessState
{
    private StateIndex? index;

    /// <summary>The state before the start.</summary>
    public static ProcessState Initial { get; } = new();

    /// <summary>Where the instance is in its life.</summary>
    public InstanceStatus Status { get; init; }

    /// <summary>The last id given to a visit, timer, subscription or incident.</summary>
    public long LastId { get; init; }

    /// <summary>The moment of the last step; never goes back.</summary>
    public Instant Moment { get; init; } = new(long.MinValue);

    /// <summary>Since when the clocks stand still; null while they run.</summary>
    public Instant? SuspendedAt { get; init; }

    /// <summary>Finished suspensions, oldest first.</summary>
    public ImmutableList<Pause> Pauses { get; init; } = [];

    /// <summary>The inside of the process itself.</summary>
    public ScopeState Root { get; init; } = ScopeState.Empty;

    /// <summary>The insides of open sub-processes, by the visit to the sub-process.</summary>
    public ImmutableSortedDictionary<ElementInstanceId, ScopeState> Scopes { get; init; } =
        ImmutableSortedDictionary<ElementInstanceId, ScopeState>.Empty;

    /// <summary>Visits that have begun and not ended.</summary>
    public ImmutableSortedDictionary<ElementInstanceId, ElementVisit> Visits { get; init; } =
        ImmutableSortedDictionary<ElementInstanceId, ElementVisit>.Empty;

    /// <summary>Open work for persons, by visit.</summary>
    public ImmutableSortedDictionary<ElementInstanceId, WorkItem> WorkItems { get; init; } =
        ImmutableSortedDictionary<ElementInstanceId, WorkItem>.Empty;

    /// <summary>Timers that wait to fire, by the id under which they are scheduled.</summary>
    public ImmutableSortedDictionary<ElementInstanceId, ArmedTimer> Timers { get; init; } =
        ImmutableSortedDictionary<ElementInstanceId, ArmedTimer>.Empty;

    /// <summary>Places that wait for a message, oldest first.</summary>
    public ImmutableSortedDictionary<ElementInstanceId, Subscription> Subscriptions { get; init; } =
        ImmutableSortedDictionary<ElementInstanceId, Subscription>.Empty;

    /// <summary>Places that wait for a signal, oldest first.</summary>
    public ImmutableSortedDictionary<ElementInstanceId, SignalWait> Signals { get; init; } =
        ImmutableSortedDictionary<ElementInstanceId, SignalWait>.Empty;

    /// <summary>Places that wait for a condition, oldest first.</summary>
    public ImmutableSortedDictionary<ElementInstanceId, ConditionWait> Conditions { get; init; } =
        ImmutableSortedDictionary<ElementInstanceId, ConditionWait>.Empty;

    /// <summary>Activities that wait for data, oldest first.</summary>
    public ImmutableSortedDictionary<ElementInstanceId, DataWait> DataWaits { get; init; } =
        ImmutableSortedDictionary<ElementInstanceId, DataWait>.Empty;

    /// <summary>Correlation keys learned from messages: key id to the values of its properties as canonical FEEL text.</summary>
    public ImmutableSortedDictionary<string, string> Conversation { get; init; } =
        ImmutableSortedDictionary.Create<string, string>(StringComparer.Ordinal);

    /// <summary>Events with several definitions that wait, by the id under which they wait as a whole.</summary>
    public ImmutableSortedDictionary<ElementInstanceId, MultipleWait> Multiples { get; init; } =
        ImmutableSortedDictionary<ElementInstanceId, MultipleWait>.Empty;

    /// <summary>Actions not answered yet, by visit.</summary>
    public ImmutableSortedDictionary<ElementInstanceId, PendingAction> PendingActions { get; init; } =
        ImmutableSortedDictionary<ElementInstanceId, PendingAction>.Empty;

    /// <summary>Called processes not ended yet, by visit.</summary>
    public ImmutableSortedDictionary<ElementInstanceId, PendingCall> PendingCalls { get; init; } =
        ImmutableSortedDictionary<ElementInstanceId, PendingCall>.Empty;

    /// <summary>Compensations under way, by the throwing event that waits for one or by an id of its own.</summary>
    public ImmutableSortedDictionary<ElementInstanceId, Compensation> Compensations { get; init; } =
        ImmutableSortedDictionary<ElementInstanceId, Compensation>.Empty;

    /// <summary>Open incidents, by number.</summary>
    public ImmutableSortedDictionary<long, Incident> Incidents { get; init; } = ImmutableSortedDictionary<long, Incident>.Empty;

    /// <summary>Variables of the process itself; they stay readable after the end.</summary>
    [JsonIgnore]
    public ImmutableSortedDictionary<string, FeelValue> Variables => Root.Variables;

    /// <summary>Whether the instance has ended, however it did.</summary>
    [JsonIgnore]
    public bool IsEnded => LifeCycle.IsEnd(Status);

    /// <summary>Where things are, by what they belong to; made when it is first asked for, and following from then on.</summary>
    [JsonIgnore]
    internal StateIndex Index => index ??= StateIndex.Of(this);

    /// <summary>Whether a scope is open.</summary>
    /// <param name="scope">The visit of the sub-process, or <see cref="ElementInstanceId.Root"/>.</param>
    public bool HasScope(ElementInstanceId scope) => scope == ElementInstanceId.Root ? !IsEnded : Scopes.ContainsKey(scope);

    /// <summary>The inside of an open scope.</summary>
    /// <param name="scope">The visit of the sub-process, or <see cref="ElementInstanceId.Root"/>.</param>
    /// <exception cref="KeyNotFoundException">The scope is not open.</exception>
    public ScopeState Scope(ElementInstanceId scope) => scope == ElementInstanceId.Root ? Root : Scopes[scope];

    /// <summary>Makes the index follow an event that led here; a state that nobody else has seen yet.</summary>
    internal void Follow(ProcessState before, ProcessEvent happened) => index = happened is ProcessEvent.InstanceMigrated or ProcessEvent.VisitMoved ? null : before.index?.After(before, happened);

    /// <summary>The same without its index, which a small state makes again as fast as it would carry it along.</summary>
    internal ProcessState Light() => index is null || Visits.Count > 32 ? this : this with { index = null };

    internal ProcessState With(ElementInstanceId scope, ScopeState inside) =>
        scope == ElementInstanceId.Root ? this with { Root = inside } : this with { Scopes = Scopes.SetItem(scope, inside) };
}
