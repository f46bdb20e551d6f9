using CaseFlow.Calendar;

namespace CaseFlow.Cases.Records;

/// <summary>That the reporter's personal values were erased. Their digests stay, so that the proof holds.</summary>
/// <param name="At">When.</param>
/// <param name="By">By whom.</param>
/// <param name="Reason">Why.</param>
public sealed record Erasure(Instant At, string By, string Reason);
