using CaseFlow.Bpmn.Model;
using CaseFlow.Engine;

namespace CaseFlow.Simulation.Rooms;

/// <summary>Something that falls due: a closed family.</summary>
/// <param name="Instance">The instance concerned.</param>
internal abstract record AgendaItem(RoomInstance Instance)
{
    /// <summary>A timer.</summary>
    public sealed record Timer(RoomInstance Instance, ElementInstanceId Id) : AgendaItem(Instance);

    /// <summary>The end of a task that takes time.</summary>
    public sealed record Task(RoomInstance Instance, ElementInstanceId Item, ElementId Element) : AgendaItem(Instance);
}
