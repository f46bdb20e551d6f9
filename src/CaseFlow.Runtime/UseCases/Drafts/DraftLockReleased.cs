namespace CaseFlow.Runtime.UseCases.Drafts;

/// <summary>A person edits a draft no more.</summary>
/// <param name="Id">The draft.</param>
public sealed record DraftLockReleased(string Id);
