namespace CaseFlow.Host.Api.Instances;

/// <summary>One thing that would happen.</summary>
/// <param name="Instance">The process instance.</param>
/// <param name="Code">What kind of thing, for programs.</param>
/// <param name="Element">The element as drawn; null for the whole.</param>
/// <param name="Count">How often.</param>
/// <param name="Text">It in words.</param>
internal sealed record PreviewLine(int Instance, string Code, string? Element, int Count, string Text);
