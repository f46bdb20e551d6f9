using System.Collections.Immutable;
using CaseFlow.Runtime.Bridging;
using CaseFlow.Runtime.Forms;
using CaseFlow.Runtime.Ports;

namespace CaseFlow.Runtime.UseCases.Drafts;

/// <summary>A draft with what a person may do with it.</summary>
/// <param name="Draft">The draft.</param>
/// <param name="History">What happened to it, oldest first.</param>
/// <param name="Names">Names of the persons who occur in it, by id.</param>
/// <param name="Lock">Who edits it now; null for nobody.</param>
/// <param name="Since">Versions that were published since it was opened, newest first; a reviewer has to have seen them.</param>
/// <param name="Rights">What the person may do with it.</param>
public sealed record DraftView(
    ProcedureDraft Draft,
    ImmutableArray<ProcedureDraftEntry> History,
    ImmutableDictionary<string, string> Names,
    DraftLockView? Lock,
    ImmutableArray<ProcedureVersionHead> Since,
    DraftRights Rights)
{
    /// <summary>What the files said that were imported last, and the draft does not.</summary>
    public ImmutableArray<ImportRemark> NotCarried { get; init; } = [];

    /// <summary>What the draft calls its procedure; null where its description cannot be read.</summary>
    public LocalText? Name { get; init; }
}
