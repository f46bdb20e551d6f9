using CaseFlow.Calendar;

namespace CaseFlow.Runtime.UseCases.Drafts;

/// <summary>Who edits a draft.</summary>
/// <param name="Holder">The person's name.</param>
/// <param name="IsMine">Whether it is the one who asks.</param>
/// <param name="Since">Since when.</param>
/// <param name="Until">Until when, unless it is renewed.</param>
public sealed record DraftLockView(string Holder, bool IsMine, Instant Since, Instant Until);
