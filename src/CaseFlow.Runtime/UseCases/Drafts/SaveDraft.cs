using System.Collections.Immutable;
using CaseFlow.Runtime.Bridging;
using MediatR;

namespace CaseFlow.Runtime.UseCases.Drafts;

/// <summary>Changes files of a draft, if nobody else edits it or changed it meanwhile. Whoever saves edits from then on.</summary>
/// <param name="Actor">Who: a designer of procedures.</param>
/// <param name="Mechanism">The mechanism.</param>
/// <param name="Id">The draft.</param>
/// <param name="Revision">The revision that the changes were made on.</param>
/// <param name="Changed">The files that differ, by path; null takes one away.</param>
/// <param name="IdempotencyKey">The sender's one-time key; the same again gives the same answer and changes nothing.</param>
public sealed record SaveDraft(
    string Actor, string Mechanism, string Id, long Revision, ImmutableSortedDictionary<string, ReadOnlyMemory<byte>?> Changed, string IdempotencyKey)
    : IRequest<Outcome<DraftSaved>>
{
    /// <summary>Whether the files come from outside, which the history tells.</summary>
    public bool IsImport { get; init; }

    /// <summary>What files from outside say and the draft does not; the history keeps it.</summary>
    public ImmutableArray<ImportRemark> NotCarried { get; init; } = [];

    /// <summary>Whether files that are not named are taken away.</summary>
    public bool ReplacesAll { get; init; }
}
