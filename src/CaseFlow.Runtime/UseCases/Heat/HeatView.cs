using System.Collections.Immutable;
using CaseFlow.Runtime.Deployment;
using CaseFlow.Runtime.Heat;
using CaseFlow.Runtime.Ports;

namespace CaseFlow.Runtime.UseCases.Heat;

/// <summary>The figures of a procedure with the diagram on which they are laid.</summary>
/// <param name="Version">The version whose diagram is shown.</param>
/// <param name="AllVersions">Whether the figures of all versions are laid on it.</param>
/// <param name="Versions">The versions to choose from, newest first.</param>
/// <param name="Procedure">The procedure as that version draws it.</param>
/// <param name="Figures">The figures.</param>
/// <param name="Unlogged">Whether cases older than the logs are still to be read: the figures are not whole yet.</param>
public sealed record HeatView(
    ProcedureVersionHead Version,
    bool AllVersions,
    ImmutableArray<ProcedureVersionHead> Versions,
    Procedure Procedure,
    HeatFigures Figures,
    bool Unlogged);
