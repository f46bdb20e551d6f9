using System.Collections.Immutable;

namespace CaseFlow.Runtime.Actions.Publishing;

/// <summary>The rating lists that there are (catalogue D2, D5, F).</summary>
internal static class RatingLists
{
    public static ImmutableArray<string> All { get; } = ["red", "black", "yellow", "star"];
}
