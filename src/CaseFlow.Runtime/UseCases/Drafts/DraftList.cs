using System.Collections.Immutable;
using CaseFlow.Runtime.Ports;

namespace CaseFlow.Runtime.UseCases.Drafts;

/// <summary>Drafts.</summary>
/// <param name="Drafts">At most 100, those changed last first.</param>
/// <param name="Versions">The versions of the mechanism asked for, newest first; empty when all mechanisms were.</param>
/// <param name="InForce">The number of the version in force; null when none is yet, or when all mechanisms were asked for.</param>
/// <param name="Names">Names of the persons who occur in both, by id.</param>
/// <param name="MayDraw">Whether the person may open one.</param>
public sealed record DraftList(
    ImmutableArray<ProcedureDraftHead> Drafts,
    ImmutableArray<ProcedureVersionHead> Versions,
    int? InForce,
    ImmutableDictionary<string, string> Names,
    bool MayDraw)
{
    /// <summary>The number of the version because of which one that waits for its day will never be in force; null for none.</summary>
    /// <param name="version">A version.</param>
    public int? SupersederOf(ProcedureVersionHead version) =>
        Versions.Where(other => other.Number > version.Number && other.ValidFrom <= version.ValidFrom).Select(other => (int?)other.Number).Max();
}
