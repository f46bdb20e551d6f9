using System.Collections.Immutable;
using CaseFlow.Bpmn.Model;

namespace CaseFlow.Engine.Migrating;

/// <summary>A plan as far as it can be told from the drawings, for people to complete.</summary>
/// <param name="Plan">The plan.</param>
/// <param name="Reasons">Why each element is mapped as it is, in the plan's order.</param>
/// <param name="Open">Elements of the old version without a counterpart: instances that wait there cannot be moved yet.</param>
/// <param name="Added">Elements of the new version to which nothing of the old one corresponds.</param>
public sealed record MigrationProposal(
    MigrationPlan Plan,
    ImmutableArray<ProposedMapping> Reasons,
    ImmutableArray<OpenElement> Open,
    ImmutableArray<ElementId> Added);
