using System.Collections.Immutable;

namespace CaseFlow.Runtime.UseCases.Notices;

/// <summary>One rating list.</summary>
/// <param name="List">red, black, yellow or star.</param>
/// <param name="Lines">Who is on it, newest first.</param>
public sealed record RatingBoardList(string List, ImmutableArray<RatingLine> Lines);
