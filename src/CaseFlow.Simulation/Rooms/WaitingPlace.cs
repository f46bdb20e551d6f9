using CaseFlow.Bpmn.Model;

namespace CaseFlow.Simulation.Rooms;

/// <summary>A place where an instance waits.</summary>
/// <param name="Element">The element.</param>
/// <param name="Kind">What it waits for.</param>
public sealed record WaitingPlace(ElementId Element, WaitingKind Kind);
