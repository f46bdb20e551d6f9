using System.Collections.Immutable;
using CaseFlow.Bpmn.Model;
using CaseFlow.Bpmn.Model.Events;
using CaseFlow.Calendar;
using CaseFlow.Engine;
using CaseFlow.Engine.Commands;
using CaseFlow.Engine.State;
using CaseFlow.Feel;

namespace CaseFlow.Simulation.Rooms;

/// <summary>
/// A place to try processes out: the instances of one file run together in memory, by a clock that only moves when it is told to, with something
/// standing in for whatever is outside. After each of its methods everything has come to rest. For one thread.
/// </summary>
public sealed class Room
{
    private readonly Floor floor;
    private RoomInstance? first;
    private ImmutableSortedDictionary<string, FeelValue> watched = Floor.NoVariables;

    /// <summary>Opens an empty room.</summary>
    /// <param name="model">What runs in it.</param>
    /// <param name="limits">How much may happen; null for the usual.</param>
    /// <param name="beginning">The clock's first moment; null for <see cref="RoomClock.Beginning"/>.</param>
    public Room(RoomModel model, RoomLimits? limits = null, Instant? beginning = null) =>
        floor = new Floor(model, limits ?? new RoomLimits(), beginning ?? RoomClock.Beginning);

    /// <summary>The clock.</summary>
    public Instant Now => floor.Now;

    /// <summary>Every instance, in the order in which they were started.</summary>
    public IReadOnlyList<RoomInstance> Instances => floor.Instances;

    /// <summary>What happened, in order.</summary>
    public ImmutableArray<TraceEntry> Trace => floor.Recorder.Entries;

    /// <summary>Where instances wait, by instance and age: open work, catching events, armed events on edges and armed event sub-processes.</summary>
    public ImmutableArray<WaitingPlace> Waiting =>
    [
        .. from instance in floor.Instances
           from wait in Waits.Of(instance)
           where Waits.IsShown(instance, wait.Place)
           select wait.Place,
    ];

    /// <summary>The process variables of the instance that was started first; empty before.</summary>
    public ImmutableSortedDictionary<string, FeelValue> Variables => (first ?? floor.Instances.FirstOrDefault())?.State.Variables ?? Floor.NoVariables;

    /// <summary>What went wrong; null where nothing did.</summary>
    public RoomProblem? Problem => floor.Broken ?? Uncaught() ?? Stuck();

    /// <summary>How the room stands.</summary>
    public RoomStatus Status => Problem is not null
        ? RoomStatus.Failed
        : floor.Instances.TrueForAll(instance => instance.State.IsEnded) ? RoomStatus.Completed : RoomStatus.Waiting;

    /// <summary>Starts an instance by its one none start event, or by its only start event whatever begins it.</summary>
    /// <param name="process">The process id.</param>
    /// <param name="variables">Process variables to begin with.</param>
    /// <returns>Why it could not be started; null when it was.</returns>
    public RoomProblem? Start(string process, ImmutableSortedDictionary<string, FeelValue> variables)
    {
        if (floor.Model.Find(process) is not { } found)
        {
            return new RoomProblem(
                ProblemKind.NotEnabled, SimulationCodes.ProcessUnknown, $"Expected to start process '{process}', but the file does not have it.");
        }

        var starts = found.Scope.Nodes.OfType<StartEvent>().ToList();
        var only = starts is [{ Definition: not EventDefinition.None } triggered] ? triggered.Id : (ElementId?)null;
        floor.Beginnings.Begin(floor, found);
        var before = floor.Instances.Count;
        if (floor.Open(found, only, variables) is { } rejected)
        {
            return new RoomProblem(ProblemKind.NotEnabled, rejected.Code, rejected.Message, process);
        }

        first ??= floor.Instances.ElementAtOrDefault(before);
        return Rest();
    }

    /// <summary>
    /// Completes the oldest open work of an element, or lets happen what it waits for: its message comes, its signal is thrown, its timer fires whatever
    /// the clock says. What begins a process does so where nothing else waits at it.
    /// </summary>
    /// <param name="element">The element.</param>
    /// <param name="variables">Variables that are set before.</param>
    /// <returns>Why it could not be done; null when it was.</returns>
    public RoomProblem? Complete(string element, ImmutableSortedDictionary<string, FeelValue> variables)
    {
        var id = new ElementId(element);
        foreach (var instance in floor.Instances)
        {
            if (Waits.Oldest(instance, id) is var (wait, place))
            {
                return Happen(instance, wait, place, variables) is { } rejected
                    ? new RoomProblem(ProblemKind.NotEnabled, rejected.Code, rejected.Message, element)
                    : Rest();
            }
        }

        foreach (var (process, place) in floor.Model.Starts())
        {
            if (place.Element == id)
            {
                floor.Open(process, id, variables);
                return Rest();
            }
        }

        return new RoomProblem(
            ProblemKind.NotEnabled, SimulationCodes.NotWaiting, $"Expected to complete '{element}', but nothing waits there now.", element);
    }

    /// <summary>Moves the clock and lets happen what falls due, in order of time.</summary>
    /// <param name="duration">How far: an ISO 8601 duration as FEEL reads it, not negative.</param>
    /// <returns>Why it could not be done; null when it was.</returns>
    public RoomProblem? Advance(string duration)
    {
        if (RoomClock.After(floor.Now, duration) is not { } until || until < floor.Now)
        {
            return new RoomProblem(
                ProblemKind.Fault, SimulationCodes.DurationInvalid, $"Expected to move the clock by a duration, but '{duration}' is none, or leads out of range.");
        }

        Drain.Rest(floor, until);
        return floor.Broken;
    }

    /// <summary>Sets process variables of the oldest running instance that was not called; conditions are looked at again, also those that begin a process.</summary>
    /// <param name="variables">The values by name; other variables keep theirs.</param>
    /// <returns>Why it could not be done; null when it was.</returns>
    public RoomProblem? Set(ImmutableSortedDictionary<string, FeelValue> variables)
    {
        watched = watched.SetItems(variables);
        var running = floor.Instances.Find(instance => instance is { Caller: null, State.IsEnded: false });
        if (!floor.Beginnings.Look(floor, watched) && running is null)
        {
            return new RoomProblem(ProblemKind.NotEnabled, SimulationCodes.NothingRuns, "Expected to set variables of an instance, but none is running.");
        }

        if (running is not null)
        {
            floor.Tell(running, context => new Command.SetVariables(context, variables));
        }

        return Rest();
    }

    private RoomProblem? Rest()
    {
        Drain.Rest(floor);
        return floor.Broken;
    }

    private Decision.Rejected? Happen(
        RoomInstance instance, ElementInstanceId wait, WaitingPlace place, ImmutableSortedDictionary<string, FeelValue> variables)
    {
        switch (place.Kind)
        {
            case WaitingKind.User:
                return floor.Tell(instance, context => new Command.CompleteWorkItem(context, wait, variables));
            case WaitingKind.Signal when instance.State.Signals[wait].Signal.Length > 0:
                Signals.Throw(floor, instance, instance.State.Signals[wait].Signal, variables);
                return null;
            default:
                return floor.Tell(instance, context => new Command.TriggerWait(context, wait, variables));
        }
    }

    private RoomProblem? Uncaught() =>
        floor.Instances.Find(instance => instance is { Caller: null, State.Status: InstanceStatus.Failed }) is { } failed
            ? new RoomProblem(
                ProblemKind.BpmnError,
                failed.ErrorCode,
                $"Expected process '{failed.Process}' to end as drawn, but it ended by error '{failed.ErrorCode}', which nothing caught.")
            : null;

    private RoomProblem? Stuck() =>
        floor.Instances.SelectMany(instance => instance.State.Incidents.Values).FirstOrDefault() is { } incident
            ? new RoomProblem(ProblemKind.Fault, incident.Code, incident.Detail, incident.Element.Value)
            : null;
}
