using System.Collections.Immutable;

namespace CaseFlow.Runtime.UseCases.Drafts;

/// <summary>A decision file.</summary>
/// <param name="File">Its path.</param>
/// <param name="Decisions">Its decisions.</param>
public sealed record VocabularyDecisions(string File, ImmutableArray<VocabularyDecision> Decisions);
