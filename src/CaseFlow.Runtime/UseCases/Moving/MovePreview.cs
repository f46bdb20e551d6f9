using System.Collections.Immutable;

namespace CaseFlow.Runtime.UseCases.Moving;

/// <summary>What moving would do.</summary>
/// <param name="Running">How many cases run on the version.</param>
/// <param name="Chosen">How many of them are meant.</param>
/// <param name="Cases">Those that were tried, in order.</param>
public sealed record MovePreview(int Running, int Chosen, ImmutableArray<MovePreviewCase> Cases)
{
    /// <summary>How many of the chosen ones come before those that were tried.</summary>
    public int Skipped { get; init; }

    /// <summary>How many of the chosen ones come after them.</summary>
    public int Left => Chosen - Skipped - Cases.Length;

    /// <summary>How many of those tried would be moved.</summary>
    public int WouldMove => Cases.Count(item => item.Refusals.IsEmpty);
}
