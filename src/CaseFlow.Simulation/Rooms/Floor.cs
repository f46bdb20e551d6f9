using System.Collections.Immutable;
using CaseFlow.Bpmn.Model;
using CaseFlow.Calendar;
using CaseFlow.Engine;
using CaseFlow.Engine.Commands;
using CaseFlow.Engine.Effects;
using CaseFlow.Engine.Events;
using CaseFlow.Feel;

namespace CaseFlow.Simulation.Rooms;

/// <summary>What goes on in a room: instances, what they left to be done, what falls due, and the clock.</summary>
internal sealed class Floor(RoomModel model, RoomLimits limits, Instant beginning)
{
    private readonly Queue<Order> orders = new();
    private ImmutableSortedDictionary<string, Instant> milestones =
        ImmutableSortedDictionary.Create<string, Instant>(StringComparer.Ordinal).Add("registered", beginning);

    private int commands;

    public RoomModel Model { get; } = model;

    public List<RoomInstance> Instances { get; } = [];

    public Recorder Recorder { get; } = new();

    public Agenda Agenda { get; } = new();

    /// <summary>What begins instances by itself, and how far it has come.</summary>
    public Beginnings Beginnings { get; } = new();

    public Instant Now { get; set; } = beginning;

    /// <summary>Why the run was broken off; null while it goes on.</summary>
    public RoomProblem? Broken { get; private set; }

    public static ImmutableSortedDictionary<string, FeelValue> NoVariables { get; } =
        ImmutableSortedDictionary.Create<string, FeelValue>(StringComparer.Ordinal);

    /// <summary>Stops everything: what was left to be done is forgotten, and no further command is given.</summary>
    public void Break(RoomProblem problem)
    {
        Broken ??= problem;
        orders.Clear();
    }

    /// <summary>Gives a command; null when it was carried out.</summary>
    public Decision.Rejected? Tell(RoomInstance instance, Func<StepContext, Command> command)
    {
        if (!MayGoOn())
        {
            return null;
        }

        var context = new StepContext(Now, "simulation", RoomClock.PlainCalendar, milestones);
        var decision = ProcessEngine.Decide(instance.Definition, instance.State, command(context));
        if (decision is not Decision.Accepted accepted)
        {
            return (Decision.Rejected)decision;
        }

        instance.State = accepted.State;
        instance.ErrorCode = accepted.Events.OfType<ProcessEvent.InstanceEnded>().FirstOrDefault()?.ErrorCode;
        foreach (var letter in Messages.Written(instance, Recorder.Read(instance, accepted.Events), accepted.Effects))
        {
            orders.Enqueue(new Order.Send(instance, letter));
        }

        foreach (var effect in accepted.Effects)
        {
            orders.Enqueue(new Order.Carry(instance, effect));
        }

        return null;
    }

    /// <summary>Starts a further instance; null when that is rejected. What the engine does not carry out breaks the run off.</summary>
    public Decision.Rejected? Open(
        Process process,
        ElementId? start,
        ImmutableSortedDictionary<string, FeelValue> variables,
        RoomInstance? caller = null,
        ElementInstanceId? call = null,
        ImmutableSortedDictionary<string, FeelValue>? keys = null)
    {
        var compilation = Model.Compile(process);
        if (compilation.Definition is not { } definition)
        {
            Break(RoomModel.Refused(compilation));
            return null;
        }

        if (Instances.Count >= limits.Instances)
        {
            Break(new RoomProblem(
                ProblemKind.Fault,
                SimulationCodes.TooManyInstances,
                $"Expected at most {limits.Instances} instances, but more were started; look for a process that calls itself.",
                process.Id.Value));
            return null;
        }

        var instance = new RoomInstance(Instances.Count + 1, definition, caller, call);
        Instances.Add(instance);
        var rejected = Tell(instance, context => new Command.StartInstance(context, start, variables) { IsCalled = caller is not null, Payload = keys ?? variables });
        if (rejected is not null)
        {
            Instances.Remove(instance);
        }

        return rejected;
    }

    public bool TryTakeOrder(out Order order) => orders.TryDequeue(out order!) && MayGoOn();

    public void Reach(Effect.ReachMilestone milestone) => milestones = milestones.SetItem(milestone.Status, Now);

    private bool MayGoOn()
    {
        if (limits.Stop.IsCancellationRequested)
        {
            Break(new RoomProblem(ProblemKind.Timeout, SimulationCodes.Timeout, "Expected the run to end within the time allowed, but it did not."));
        }
        else if (++commands > limits.Commands)
        {
            Break(new RoomProblem(
                ProblemKind.Fault,
                SimulationCodes.TooManyCommands,
                $"Expected the run to come to rest within {limits.Commands} commands, but it did not; look for a loop that nothing ends."));
        }

        return Broken is null;
    }
}
