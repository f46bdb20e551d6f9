namespace CaseFlow.Host.Api.Problems;

/// <summary>What is wrong with a field.</summary>
/// <param name="Code">Stable dotted code for programs.</param>
/// <param name="Text">What is wrong, in the language asked for.</param>
internal sealed record FieldError(string Code, string Text);
