using CaseFlow.Calendar;

namespace CaseFlow.Cases.Records;

/// <summary>What the reporter was told.</summary>
/// <param name="Channel">How, such as <c>phone</c>, <c>sms</c>, <c>visit</c>, <c>web</c>.</param>
/// <param name="Text">What.</param>
/// <param name="By">By whom.</param>
/// <param name="At">When.</param>
public sealed record Feedback(string Channel, string Text, string By, Instant At);
