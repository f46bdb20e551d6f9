using System.Collections.Immutable;
using CaseFlow.Calendar;
using CaseFlow.Runtime.Forms;

namespace CaseFlow.Runtime.UseCases.CaseFiles;

/// <summary>A case in short.</summary>
/// <param name="Number">The case number.</param>
/// <param name="Title">What it is about, in one line.</param>
/// <param name="Text">What was reported.</param>
/// <param name="Mechanism">The mechanism.</param>
/// <param name="MechanismName">The mechanism's name.</param>
/// <param name="Status">The status identifier.</param>
/// <param name="Channel">The channel identifier.</param>
/// <param name="Place">The place's unit id.</param>
/// <param name="PlaceName">The place in words, from the county down.</param>
/// <param name="Category">The category id; null before classification.</param>
/// <param name="CategoryName">The category; null before classification.</param>
/// <param name="Grade">The whistle grade; null when none was raised.</param>
/// <param name="RegisteredAt">When it was registered.</param>
/// <param name="ClosedAt">When it was closed; null while open.</param>
/// <param name="Suspended">Whether its clocks stand still.</param>
/// <param name="Reopenings">How often it was reopened.</param>
/// <param name="DuplicateOf">The number of the case it was merged into; null otherwise.</param>
/// <param name="Photos">Ids of the reporter's photos.</param>
public sealed record CaseSummary(
    string Number,
    string Title,
    string Text,
    string Mechanism,
    LocalText MechanismName,
    string Status,
    string Channel,
    string Place,
    string PlaceName,
    string? Category,
    LocalText? CategoryName,
    string? Grade,
    Instant RegisteredAt,
    Instant? ClosedAt,
    bool Suspended,
    int Reopenings,
    string? DuplicateOf,
    ImmutableArray<string> Photos);
