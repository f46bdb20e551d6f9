namespace CaseFlow.Feel;

/// <summary>A parameter of a function.</summary>
/// <param name="Name">The name, which may contain spaces.</param>
/// <param name="Type">The type that arguments are converted to.</param>
public sealed record FeelParameter(string Name, FeelType Type);
