namespace CaseFlow.Host.Forms;

/// <summary>Something to choose.</summary>
/// <param name="Value">The value that is sent.</param>
/// <param name="Label">The text people read.</param>
internal sealed record Choice(string Value, string Label);
