namespace CaseFlow.Runtime.Ports;

/// <summary>A case that may be about the same matter.</summary>
/// <param name="Row">The case.</param>
/// <param name="Text">Its title and description.</param>
public sealed record LikeRow(CaseRow Row, string Text);
