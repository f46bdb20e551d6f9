namespace CaseFlow.Runtime.UseCases.Drafts;

/// <summary>A draft was opened.</summary>
/// <param name="Id">Its id.</param>
public sealed record DraftOpened(string Id);
