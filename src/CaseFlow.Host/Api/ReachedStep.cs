namespace CaseFlow.Host.Api;

/// <summary>A milestone that was reached.</summary>
/// <param name="Status">The status.</param>
/// <param name="At">When.</param>
internal sealed record ReachedStep(CodedText Status, DateTimeOffset At);
