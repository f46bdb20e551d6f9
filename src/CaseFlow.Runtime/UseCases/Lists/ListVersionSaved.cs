namespace CaseFlow.Runtime.UseCases.Lists;

/// <summary>A version was published.</summary>
/// <param name="List">The list's id.</param>
/// <param name="Number">The version's number.</param>
public sealed record ListVersionSaved(string List, long Number);
