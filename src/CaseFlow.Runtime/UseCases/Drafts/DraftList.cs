using System.Collections.Immutable;
using CaseFlow.Runtime.Ports;

namespace CaseFlow.Runtime.UseCases.Drafts;

/// <summary>Drafts.</summary>
/// <param name="Drafts">At most 100, those changed last first.</param>
/// <param name="Names">Names of the persons who occur in them, by id.</param>
/// <param name="MayDraw">Whether the person may open one.</param>
public sealed record DraftList(ImmutableArray<ProcedureDraftHead> Drafts, ImmutableDictionary<string, string> Names, bool MayDraw);
