using System.Collections.Immutable;
using CaseFlow.Runtime.Deployment;
using CaseFlow.Runtime.Ports;

namespace CaseFlow.Runtime.UseCases.Procedures;

/// <summary>A procedure as it is drawn, with what a person may do with it.</summary>
/// <param name="Version">The version shown.</param>
/// <param name="Procedure">Its diagram, forms, ledgers and indicators.</param>
/// <param name="Versions">All its versions, newest first.</param>
/// <param name="Called">The versions in force of the procedures it calls, as far as there are any.</param>
/// <param name="DecisionFiles">The names of its decision files, without their folder; empty for those who may not look into them.</param>
/// <param name="MayBegin">Whether the person may begin it by hand at some place.</param>
public sealed record ProcedureView(
    ProcedureVersionHead Version,
    Procedure Procedure,
    ImmutableArray<ProcedureVersionHead> Versions,
    ImmutableArray<Mechanism> Called,
    ImmutableArray<string> DecisionFiles,
    bool MayBegin)
{
    /// <summary>The number of the version that new cases take now; null when none is in force yet.</summary>
    public int? InForce { get; init; }

    /// <summary>Whether the person may compare its versions.</summary>
    public bool MayCompare { get; init; }
}
