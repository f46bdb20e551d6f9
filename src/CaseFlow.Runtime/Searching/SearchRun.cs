namespace CaseFlow.Runtime.Searching;

/// <summary>A stretch of text whose characters belong together.</summary>
/// <param name="Kind">What it is made of.</param>
/// <param name="Text">Its characters, folded.</param>
/// <param name="Gap">What stands between it and the run before: nothing, or the characters left out.</param>
internal readonly record struct SearchRun(SearchRunKind Kind, string Text, string Gap);
