using CaseFlow.Bpmn.Model;

namespace CaseFlow.Engine.Migrating;

/// <summary>Where what waits at an element goes on.</summary>
/// <param name="From">The element of the version the instance runs on.</param>
/// <param name="To">The element of the version it is moved to.</param>
/// <param name="Clock">What becomes of its clock; without meaning for an element that has none.</param>
public sealed record ElementMapping(ElementId From, ElementId To, ClockChoice Clock = ClockChoice.Carried);
