using CaseFlow.Calendar;

namespace CaseFlow.Runtime.Ports;

/// <summary>Which open cases may be about the same matter.</summary>
/// <param name="Unit">The place; its subtree is looked at.</param>
/// <param name="Text">What the matter is, in words; empty for any.</param>
/// <param name="Category">A category whose cases are wanted whatever their words; null for none.</param>
/// <param name="Since">Only cases registered at or after this moment.</param>
/// <param name="Take">At most this many, the newest.</param>
public sealed record LikeQuery(string Unit, string Text, string? Category, Instant Since, int Take);
