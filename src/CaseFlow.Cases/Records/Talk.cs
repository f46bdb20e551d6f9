using CaseFlow.Calendar;

namespace CaseFlow.Cases.Records;

/// <summary>A talk that was held 约谈 (catalogue A6, D5, C5).</summary>
/// <param name="With">With whom: a unit, party or person.</param>
/// <param name="Kind">What for.</param>
/// <param name="Text">What was said.</param>
/// <param name="Commitments">What was promised; null when nothing was.</param>
/// <param name="By">By whom.</param>
/// <param name="At">When.</param>
public sealed record Talk(string With, TalkKind Kind, string Text, string? Commitments, string By, Instant At);
