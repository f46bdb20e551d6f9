using CaseFlow.Bpmn.Model;
using CaseFlow.Calendar;
using CaseFlow.Engine;
using CaseFlow.Engine.Definitions;

namespace CaseFlow.Simulation.Rooms;

/// <summary>Something that falls due: a closed family.</summary>
internal abstract record AgendaItem
{
    /// <summary>A timer.</summary>
    public sealed record Timer(RoomInstance Instance, ElementInstanceId Id) : AgendaItem;

    /// <summary>The end of a task that takes time.</summary>
    public sealed record Task(RoomInstance Instance, ElementInstanceId Item, ElementId Element) : AgendaItem;

    /// <summary>A moment at which a process begins.</summary>
    public sealed record Start(Process Process, ProcessStart Place, StartTrigger.Timer Trigger, Instant Since) : AgendaItem;
}
