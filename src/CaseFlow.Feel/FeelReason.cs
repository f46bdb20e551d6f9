namespace CaseFlow.Feel;

/// <summary>A part of a condition that decided how it came out.</summary>
/// <param name="Text">The part as written, such as <c>amount &gt; 1000</c>.</param>
/// <param name="Position">Zero-based index of its first character.</param>
/// <param name="Value">How it came out.</param>
public sealed record FeelReason(string Text, int Position, FeelValue Value);
