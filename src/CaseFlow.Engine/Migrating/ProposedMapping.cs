using CaseFlow.Bpmn.Model;

namespace CaseFlow.Engine.Migrating;

/// <summary>Why two elements are taken for the same.</summary>
/// <param name="From">The element of the old version.</param>
/// <param name="To">The element of the new version.</param>
/// <param name="Reason">Why.</param>
public sealed record ProposedMapping(ElementId From, ElementId To, ProposalReason Reason);
