using CaseFlow.Calendar;

namespace CaseFlow.Cases.Records;

/// <summary>One whistle: a climb on the ladder (catalogue §1.6, §5 rule 6).</summary>
/// <param name="From">The grade before; null when no whistle was blown yet.</param>
/// <param name="To">The grade after.</param>
/// <param name="Reason">Why.</param>
/// <param name="Urgent">Whether rungs may be skipped for urgency.</param>
/// <param name="By">Who.</param>
/// <param name="At">When.</param>
public sealed record EscalationStep(WhistleGrade? From, WhistleGrade To, string Reason, bool Urgent, string By, Instant At);
