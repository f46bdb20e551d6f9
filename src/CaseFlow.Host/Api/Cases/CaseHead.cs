using CaseFlow.Host.Localization;
using CaseFlow.Runtime.UseCases.CaseFiles;

namespace CaseFlow.Host.Api.Cases;

/// <summary>A case in short.</summary>
/// <param name="Number">The case number.</param>
/// <param name="Title">What it is about, in one line.</param>
/// <param name="Description">What was reported.</param>
/// <param name="Mechanism">The mechanism.</param>
/// <param name="Status">The status.</param>
/// <param name="Channel">The channel.</param>
/// <param name="Place">The place, in words from the county down.</param>
/// <param name="Category">The category; null before classification.</param>
/// <param name="Grade">The whistle grade; null when none was raised.</param>
/// <param name="RegisteredAt">When it was registered.</param>
/// <param name="ClosedAt">When it was closed; null while open.</param>
/// <param name="Suspended">Whether its clocks stand still.</param>
/// <param name="Reopenings">How often it was reopened.</param>
/// <param name="DuplicateOf">The number of the case it was merged into; null otherwise.</param>
/// <param name="Photos">Ids of the reporter's photos.</param>
internal sealed record CaseHead(
    string Number,
    string Title,
    string Description,
    CodedText Mechanism,
    CodedText Status,
    CodedText Channel,
    CodedText Place,
    CodedText? Category,
    CodedText? Grade,
    DateTimeOffset RegisteredAt,
    DateTimeOffset? ClosedAt,
    bool Suspended,
    int Reopenings,
    string? DuplicateOf,
    IReadOnlyList<string> Photos)
{
    /// <summary>A case in the language of the request.</summary>
    /// <param name="texts">The texts.</param>
    /// <param name="summary">The case.</param>
    public static CaseHead Of(Texts texts, CaseSummary summary) => new(
        summary.Number,
        summary.Title,
        summary.Text,
        new CodedText(summary.Mechanism, summary.MechanismName.In(Texts.Language)),
        CodedText.Of(texts, "status", summary.Status),
        CodedText.Of(texts, "channel", summary.Channel),
        new CodedText(summary.Place, summary.PlaceName),
        summary.Category is { } category ? new CodedText(category, summary.CategoryName?.In(Texts.Language) ?? category) : null,
        summary.Grade is { } grade ? CodedText.Of(texts, "grade", grade) : null,
        Moments.Of(summary.RegisteredAt),
        Moments.Of(summary.ClosedAt),
        summary.Suspended,
        summary.Reopenings,
        summary.DuplicateOf,
        summary.Photos);
}
