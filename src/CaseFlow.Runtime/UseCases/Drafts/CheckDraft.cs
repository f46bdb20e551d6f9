using System.Collections.Immutable;
using MediatR;

namespace CaseFlow.Runtime.UseCases.Drafts;

/// <summary>Checks a draft as publishing would, with changes that are not saved yet; saves nothing.</summary>
/// <param name="Person">Who asks.</param>
/// <param name="Mechanism">The mechanism.</param>
/// <param name="Id">The draft.</param>
/// <param name="Changed">The files that differ, by path; null takes one away.</param>
public sealed record CheckDraft(string Person, string Mechanism, string Id, ImmutableSortedDictionary<string, ReadOnlyMemory<byte>?> Changed)
    : IRequest<Outcome<DraftFindings>>;
