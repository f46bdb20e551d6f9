using CaseFlow.Calendar;

namespace CaseFlow.Runtime.Ports;

/// <summary>A version of a reference list to be added.</summary>
/// <param name="List">The list's id.</param>
/// <param name="EffectiveFrom">From when it is in force.</param>
/// <param name="At">When it is published.</param>
/// <param name="By">Who publishes it: a person's id, or <c>system</c>.</param>
/// <param name="Note">What changed and why.</param>
/// <param name="Content">The whole list as its file has it.</param>
public sealed record ListPublication(string List, Instant EffectiveFrom, Instant At, string By, string Note, string Content);
