using System.Collections.Immutable;
using CaseFlow.Runtime.Drafts.Mending;
using MediatR;

namespace CaseFlow.Runtime.UseCases.Drafts;

/// <summary>Mends what a check found, in a draft with changes that are not saved yet; saves nothing.</summary>
/// <param name="Person">Who asks.</param>
/// <param name="Mechanism">The mechanism.</param>
/// <param name="Id">The draft.</param>
/// <param name="Changed">The files that differ, by path; null takes one away.</param>
/// <param name="Mend">What is done, as the check proposed it.</param>
public sealed record MendDraft(string Person, string Mechanism, string Id, ImmutableSortedDictionary<string, ReadOnlyMemory<byte>?> Changed, Mend Mend)
    : IRequest<Outcome<MendedFiles>>;
