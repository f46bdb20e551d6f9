using CaseFlow.Calendar;

namespace CaseFlow.Runtime.Ports;

/// <summary>Who edits a draft, so that two do not draw over one another.</summary>
/// <param name="Holder">The person's id.</param>
/// <param name="Since">Since when.</param>
/// <param name="Until">Until when, exclusive, unless it is renewed.</param>
public sealed record ProcedureDraftLock(string Holder, Instant Since, Instant Until);
