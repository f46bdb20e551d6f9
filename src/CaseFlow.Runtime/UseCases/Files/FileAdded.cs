namespace CaseFlow.Runtime.UseCases.Files;

/// <summary>A stored file's id.</summary>
/// <param name="Id">SHA-256 of the content, hexadecimal, lower case.</param>
public sealed record FileAdded(string Id);
