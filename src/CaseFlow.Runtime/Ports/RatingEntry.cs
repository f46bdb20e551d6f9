using CaseFlow.Calendar;

namespace CaseFlow.Runtime.Ports;

/// <summary>An entry of a rating list 红黑榜 (catalogue D2).</summary>
/// <param name="Id">Its id: the case's number and a count.</param>
/// <param name="List">red, black, yellow or star.</param>
/// <param name="Party">The unit or party.</param>
/// <param name="Period">The period judged.</param>
/// <param name="Reason">Why it was put there.</param>
/// <param name="CaseNumber">The case that put it there.</param>
/// <param name="PutAt">When.</param>
/// <param name="TakenAt">When it was taken off; null while it is there.</param>
/// <param name="Exit">The way out it went; null while it is there.</param>
public sealed record RatingEntry(
    string Id,
    string List,
    string Party,
    string Period,
    string Reason,
    string CaseNumber,
    Instant PutAt,
    Instant? TakenAt,
    string? Exit);
