using CaseFlow.Host.Localization;
using CaseFlow.Runtime.Ports;

namespace CaseFlow.Host.Api.Cases;

/// <summary>A case as lists show it.</summary>
/// <param name="Number">The case number.</param>
/// <param name="Title">What it is about, in one line.</param>
/// <param name="Mechanism">The mechanism's id.</param>
/// <param name="Status">The status.</param>
/// <param name="Channel">The channel.</param>
/// <param name="Place">The place.</param>
/// <param name="Category">The category's id; null before classification.</param>
/// <param name="RegisteredAt">When it was registered.</param>
/// <param name="ClosedAt">When it was closed; null while open.</param>
/// <param name="NextDue">The soonest due moment of an open task; null without one.</param>
/// <param name="Reopenings">How often it was reopened.</param>
/// <param name="DuplicateOf">The number of the case it was merged into; null otherwise.</param>
internal sealed record CaseItem(
    string Number,
    string Title,
    string Mechanism,
    CodedText Status,
    CodedText Channel,
    CodedText Place,
    string? Category,
    DateTimeOffset RegisteredAt,
    DateTimeOffset? ClosedAt,
    DateTimeOffset? NextDue,
    int Reopenings,
    string? DuplicateOf)
{
    /// <summary>A case in the language of the request.</summary>
    /// <param name="texts">The texts.</param>
    /// <param name="row">The case.</param>
    public static CaseItem Of(Texts texts, CaseRow row) => new(
        row.Number,
        row.Title,
        row.Mechanism,
        CodedText.Of(texts, "status", row.Status),
        CodedText.Of(texts, "channel", row.Channel),
        new CodedText(row.Place, row.PlaceName),
        row.Category,
        Moments.Of(row.RegisteredAt),
        Moments.Of(row.ClosedAt),
        Moments.Of(row.NextDue),
        row.Reopenings,
        row.DuplicateOf);
}
