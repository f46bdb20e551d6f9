using CaseFlow.Calendar;

namespace CaseFlow.Runtime.UseCases.Demands;

/// <summary>A case that looks alike.</summary>
/// <param name="Number">The case number.</param>
/// <param name="Title">What it is about, in one line.</param>
/// <param name="Status">The status identifier.</param>
/// <param name="PlaceName">The place in words.</param>
/// <param name="RegisteredAt">When it was registered.</param>
/// <param name="Likeness">How alike, 0 to 100: 50 for the same category, up to 50 for the share of the shorter text's words that both have.</param>
public sealed record SimilarCase(string Number, string Title, string Status, string PlaceName, Instant RegisteredAt, int Likeness);
