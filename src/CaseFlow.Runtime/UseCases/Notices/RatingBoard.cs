using System.Collections.Immutable;

namespace CaseFlow.Runtime.UseCases.Notices;

/// <summary>The rating lists.</summary>
/// <param name="Lists">Every list, in the order in which they are shown.</param>
public sealed record RatingBoard(ImmutableArray<RatingBoardList> Lists);
