using CaseFlow.Calendar;
using CaseFlow.Cases;

namespace CaseFlow.Runtime.Ports;

/// <summary>A case as lists show it.</summary>
/// <param name="Id">The case.</param>
/// <param name="Number">The case number.</param>
/// <param name="Title">What it is about, in one line.</param>
/// <param name="Mechanism">The mechanism.</param>
/// <param name="Status">The status identifier.</param>
/// <param name="Channel">The channel identifier.</param>
/// <param name="Place">The place's unit id.</param>
/// <param name="PlaceName">The place in words.</param>
/// <param name="Category">The category id; null before classification.</param>
/// <param name="RegisteredAt">When it was registered.</param>
/// <param name="ClosedAt">When it was closed; null while open.</param>
/// <param name="NextDue">The soonest due moment of an open task; null without one.</param>
/// <param name="Reopenings">How often it was reopened.</param>
/// <param name="DuplicateOf">The number of the case it was merged into; null otherwise.</param>
public sealed record CaseRow(
    CaseId Id,
    string Number,
    string Title,
    string Mechanism,
    string Status,
    string Channel,
    string Place,
    string PlaceName,
    string? Category,
    Instant RegisteredAt,
    Instant? ClosedAt,
    Instant? NextDue,
    int Reopenings,
    string? DuplicateOf);
