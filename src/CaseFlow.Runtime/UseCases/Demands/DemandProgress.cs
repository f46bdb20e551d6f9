using System.Collections.Immutable;
using CaseFlow.Calendar;
using CaseFlow.Runtime.Forms;

namespace CaseFlow.Runtime.UseCases.Demands;

/// <summary>How a demand is getting on, as its reporter may see it.</summary>
/// <param name="Number">The case number.</param>
/// <param name="Title">What it is about, in one line.</param>
/// <param name="Text">What was reported.</param>
/// <param name="MechanismName">The procedure's name.</param>
/// <param name="Status">The status identifier (catalogue §1.1).</param>
/// <param name="PlaceName">The place in words.</param>
/// <param name="CategoryName">The category; null before classification.</param>
/// <param name="Photos">Ids of the reporter's photos.</param>
/// <param name="RegisteredAt">When it was registered.</param>
/// <param name="ClosedAt">When it was closed; null while open.</param>
/// <param name="Steps">The milestones reached, in order.</param>
/// <param name="Outcome">The outcome identifier; null before one is recorded.</param>
/// <param name="Feedback">What the reporter was told; null before.</param>
/// <param name="DuplicateOf">The number of the case it was merged into; null otherwise.</param>
/// <param name="Rating">The reporter's rating: satisfied, basically or dissatisfied; null when not rated.</param>
/// <param name="MayRate">Whether it can be rated now.</param>
/// <param name="MayWithdraw">Whether it can be withdrawn now.</param>
/// <param name="Messages">Messages to the reporter, newest first.</param>
public sealed record DemandProgress(
    string Number,
    string Title,
    string Text,
    LocalText MechanismName,
    string Status,
    string PlaceName,
    LocalText? CategoryName,
    ImmutableArray<string> Photos,
    Instant RegisteredAt,
    Instant? ClosedAt,
    ImmutableArray<DemandStep> Steps,
    string? Outcome,
    string? Feedback,
    string? DuplicateOf,
    string? Rating,
    bool MayRate,
    bool MayWithdraw,
    ImmutableArray<MessageView> Messages);
