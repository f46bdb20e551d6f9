using CaseFlow.Calendar;

namespace CaseFlow.Cases.Records;

/// <summary>That something about the case was made public 公开.</summary>
/// <param name="Where">Where, such as <c>compound-board</c> or <c>website</c>.</param>
/// <param name="Text">What.</param>
/// <param name="By">By whom.</param>
/// <param name="At">When.</param>
public sealed record Disclosure(string Where, string Text, string By, Instant At);
