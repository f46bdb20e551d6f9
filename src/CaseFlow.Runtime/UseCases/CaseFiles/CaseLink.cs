namespace CaseFlow.Runtime.UseCases.CaseFiles;

/// <summary>A linked case.</summary>
/// <param name="Kind">duplicate (it was merged into this one), duplicate-of (this one was merged into it), or another link kind.</param>
/// <param name="Number">The linked case's number.</param>
public sealed record CaseLink(string Kind, string Number);
