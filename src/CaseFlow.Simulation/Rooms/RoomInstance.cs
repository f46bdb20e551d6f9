using CaseFlow.Bpmn.Model;
using CaseFlow.Engine;
using CaseFlow.Engine.Definitions;
using CaseFlow.Engine.State;

namespace CaseFlow.Simulation.Rooms;

/// <summary>One process instance in a room.</summary>
/// <param name="number">Its number, from 1.</param>
/// <param name="definition">What it runs on.</param>
/// <param name="caller">The instance whose call activity started it; null for any other.</param>
/// <param name="call">The visit to that call activity.</param>
public sealed class RoomInstance(int number, ProcessDefinition definition, RoomInstance? caller, ElementInstanceId? call)
{
    /// <summary>Its number in the room, from 1, in the order in which instances were started.</summary>
    public int Number { get; } = number;

    /// <summary>What it runs on.</summary>
    public ProcessDefinition Definition { get; } = definition;

    /// <summary>The process it carries out.</summary>
    public ElementId Process => Definition.Process.Id;

    /// <summary>The instance whose call activity started it; null for one that was started otherwise.</summary>
    public RoomInstance? Caller { get; } = caller;

    /// <summary>Its state now.</summary>
    public ProcessState State { get; internal set; } = ProcessState.Initial;

    /// <summary>The code of the BPMN error with which it ended; null for none.</summary>
    public string? ErrorCode { get; internal set; }

    internal ElementInstanceId? Call { get; } = call;

    /// <summary>The caller, when it still waits for this instance.</summary>
    internal RoomInstance? WaitingCaller => Caller is { } waiting && waiting.State.PendingCalls.ContainsKey(Call!.Value) ? waiting : null;
}
