using CaseFlow.Calendar;

namespace CaseFlow.Runtime.UseCases.Drafts;

/// <summary>A draft was saved.</summary>
/// <param name="Revision">The revision of its files now.</param>
/// <param name="SavedAt">When.</param>
public sealed record DraftSaved(long Revision, Instant SavedAt);
