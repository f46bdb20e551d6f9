namespace CaseFlow.Host.Drawing;

/// <summary>The mark of a taken sequence flow.</summary>
/// <param name="Times">How often it was taken, at least 1.</param>
/// <param name="Title">When and why.</param>
internal sealed record FlowMark(int Times, string Title);
