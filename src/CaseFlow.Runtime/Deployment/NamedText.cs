using CaseFlow.Runtime.Forms;

namespace CaseFlow.Runtime.Deployment;

/// <summary>An identifier with its text, such as a channel, a role or a notice template of a mechanism.</summary>
/// <param name="Id">The identifier.</param>
/// <param name="Text">The text.</param>
public sealed record NamedText(string Id, LocalText Text);
