using System.Collections.Immutable;
using CaseFlow.Runtime.Deployment;
using CaseFlow.Runtime.Ports;

namespace CaseFlow.Runtime.UseCases.Moving;

/// <summary>A plan for people to complete.</summary>
/// <param name="From">The version moved from.</param>
/// <param name="To">The version moved to.</param>
/// <param name="Before">The procedure moved from.</param>
/// <param name="After">The procedure moved to.</param>
/// <param name="Versions">All versions of the mechanism, newest first.</param>
/// <param name="Places">Where cases can wait, and where they go on.</param>
/// <param name="Added">Ids of elements that only the new version has.</param>
/// <param name="Findings">Why the plan can be used for no case at all; empty when it can.</param>
/// <param name="Running">How many cases run on the version moved from.</param>
/// <param name="Batches">What was moved before, newest first.</param>
/// <param name="MayMove">Whether the person may move cases.</param>
public sealed record MovePlanView(
    ProcedureVersionHead From,
    ProcedureVersionHead To,
    Procedure Before,
    Procedure After,
    ImmutableArray<ProcedureVersionHead> Versions,
    ImmutableArray<MovePlaceView> Places,
    ImmutableArray<string> Added,
    ImmutableArray<Refusal> Findings,
    int Running,
    ImmutableArray<MoveBatch> Batches,
    bool MayMove);
