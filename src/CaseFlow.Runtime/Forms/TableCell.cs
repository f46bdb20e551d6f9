namespace CaseFlow.Runtime.Forms;

/// <summary>A cell of a table.</summary>
/// <param name="Value">The value as text in the form in which it is submitted; not empty.</param>
/// <param name="Display">The value in words, such as a person's name; null where the value itself is the text.</param>
public sealed record TableCell(string Value, LocalText? Display);
