namespace CaseFlow.Host.Api.Demands;

/// <summary>A message to the reporter.</summary>
/// <param name="At">When it was sent.</param>
/// <param name="Text">The text.</param>
internal sealed record SentMessage(DateTimeOffset At, string Text);
