using CaseFlow.Calendar;

namespace CaseFlow.Cases.Records;

/// <summary>That a party was put on a rating list 红黑榜 (catalogue D2).</summary>
/// <param name="Id">Its id for all to see, such as 2026-000123-L1.</param>
/// <param name="List">red, black, yellow or star.</param>
/// <param name="Party">Who: a unit or party.</param>
/// <param name="Reason">Why.</param>
/// <param name="Period">The period judged, such as 2026-Q1.</param>
/// <param name="By">By whom.</param>
/// <param name="At">When.</param>
public sealed record ListPlacing(string Id, string List, string Party, string Reason, string Period, string By, Instant At);
