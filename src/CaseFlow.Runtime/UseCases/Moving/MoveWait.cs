using CaseFlow.Calendar;

namespace CaseFlow.Runtime.UseCases.Moving;

/// <summary>A place at which a case waits, before and after moving.</summary>
/// <param name="Name">Where it waits; null for a place at which it would begin to wait.</param>
/// <param name="Due">When that is due; null without clock.</param>
/// <param name="NameAfter">Where it would wait; null for one that would end, and where the case is refused.</param>
/// <param name="DueAfter">When that would be due.</param>
public sealed record MoveWait(string? Name, Instant? Due, string? NameAfter, Instant? DueAfter);
