using CaseFlow.Calendar;

namespace CaseFlow.Runtime.UseCases.Lists;

/// <summary>That an import is to be published.</summary>
/// <param name="BasedOn">The number of the version that the preview compared with, which must still be the newest.</param>
/// <param name="EffectiveFrom">From when it is in force, not before now; null for at once.</param>
/// <param name="Note">What changed and why, up to 500 characters.</param>
public sealed record ListConfirmation(long BasedOn, Instant? EffectiveFrom, string Note);
