using CaseFlow.Calendar;

namespace CaseFlow.Runtime.Lists;

/// <summary>A version of a list that somebody wants to publish.</summary>
/// <param name="Actor">Who.</param>
/// <param name="BasedOn">The number of the version that was edited; 0 for a new list.</param>
/// <param name="EffectiveFrom">From when it is to be in force; null for at once.</param>
/// <param name="Note">What changed and why.</param>
internal sealed record ListDraft(string Actor, long BasedOn, Instant? EffectiveFrom, string Note);
