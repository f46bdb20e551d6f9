namespace CaseFlow.Runtime.UseCases.Drafts;

/// <summary>A name that expressions can use.</summary>
/// <param name="Name">The name.</param>
/// <param name="Type">The kind of the form field that gives it, such as <c>money</c>; empty where something else does.</param>
public sealed record VocabularyName(string Name, string Type);
