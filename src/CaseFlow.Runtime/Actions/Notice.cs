namespace CaseFlow.Runtime.Actions;

/// <summary>A message to be sent.</summary>
/// <param name="To"><c>reporter</c>, <c>person:ID</c>, <c>role:ROLE</c> seen from the case's place, or <c>role:ROLE@UNIT</c>.</param>
/// <param name="Template">The text's key.</param>
/// <param name="Text">The text's own part; empty for none.</param>
internal sealed record Notice(string To, string Template, string Text);
