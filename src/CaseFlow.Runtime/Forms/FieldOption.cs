namespace CaseFlow.Runtime.Forms;

/// <summary>An option of a choice.</summary>
/// <param name="Value">The value that is kept.</param>
/// <param name="Label">The text people read.</param>
public sealed record FieldOption(string Value, LocalText Label);
