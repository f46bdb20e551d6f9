using System.Collections.Immutable;
using MediatR;

namespace CaseFlow.Runtime.UseCases.Drafts;

/// <summary>Gathers what a designer can choose from while drawing a draft, with changes that are not saved yet.</summary>
/// <param name="Person">Who asks.</param>
/// <param name="Mechanism">The mechanism.</param>
/// <param name="Id">The draft.</param>
public sealed record GetDraftVocabulary(string Person, string Mechanism, string Id) : IRequest<Outcome<DraftVocabulary>>
{
    /// <summary>The files that differ, by path; null takes one away.</summary>
    public ImmutableSortedDictionary<string, ReadOnlyMemory<byte>?> Changed { get; init; } =
        ImmutableSortedDictionary.Create<string, ReadOnlyMemory<byte>?>(StringComparer.Ordinal);

    /// <summary>The element whose names are asked for; null for all.</summary>
    public string? Element { get; init; }
}
