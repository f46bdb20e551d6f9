using CaseFlow.Calendar;

namespace CaseFlow.Runtime.UseCases.Lists;

/// <summary>A version of a reference list.</summary>
/// <param name="Number">Its number, from 1.</param>
/// <param name="EffectiveFrom">From when it is in force.</param>
/// <param name="PublishedAt">When it was published.</param>
/// <param name="PublishedBy">Who published it, by name; <c>system</c> for the installation.</param>
/// <param name="Note">What changed and why.</param>
/// <param name="State">Where it stands now.</param>
public sealed record ListVersionView(long Number, Instant EffectiveFrom, Instant PublishedAt, string PublishedBy, string Note, ListVersionState State);
