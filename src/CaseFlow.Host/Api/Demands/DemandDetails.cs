using CaseFlow.Host.Localization;
using CaseFlow.Host.Web;
using CaseFlow.Runtime.UseCases.Demands;

namespace CaseFlow.Host.Api.Demands;

/// <summary>How a demand is getting on, as its reporter may see it.</summary>
/// <param name="Number">The case number.</param>
/// <param name="Title">What it is about, in one line.</param>
/// <param name="Description">What was reported.</param>
/// <param name="Mechanism">The procedure's name.</param>
/// <param name="Status">The status.</param>
/// <param name="Place">The place in words.</param>
/// <param name="Category">The category in words; null before classification.</param>
/// <param name="Photos">Ids of the reporter's photos.</param>
/// <param name="RegisteredAt">When it was registered.</param>
/// <param name="ClosedAt">When it was closed; null while open.</param>
/// <param name="Steps">The milestones reached, in order.</param>
/// <param name="Outcome">The outcome; null before one is recorded.</param>
/// <param name="Feedback">What the reporter was told; null before.</param>
/// <param name="DuplicateOf">The number of the case it was merged into; null otherwise.</param>
/// <param name="Rating">The reporter's rating; null when not rated.</param>
/// <param name="MayRate">Whether it can be rated now.</param>
/// <param name="MayWithdraw">Whether it can be withdrawn now.</param>
/// <param name="Messages">Messages to the reporter, newest first.</param>
internal sealed record DemandDetails(
    string Number,
    string Title,
    string Description,
    string Mechanism,
    CodedText Status,
    string Place,
    string? Category,
    IReadOnlyList<string> Photos,
    DateTimeOffset RegisteredAt,
    DateTimeOffset? ClosedAt,
    IReadOnlyList<ReachedStep> Steps,
    CodedText? Outcome,
    string? Feedback,
    string? DuplicateOf,
    CodedText? Rating,
    bool MayRate,
    bool MayWithdraw,
    IReadOnlyList<SentMessage> Messages)
{
    /// <summary>A demand in the language of the request.</summary>
    /// <param name="texts">The texts.</param>
    /// <param name="demand">The demand.</param>
    public static DemandDetails Of(Texts texts, DemandProgress demand) => new(
        demand.Number,
        demand.Title,
        demand.Text,
        demand.MechanismName.In(Texts.Language),
        CodedText.Of(texts, "status", demand.Status),
        demand.PlaceName,
        demand.CategoryName?.In(Texts.Language),
        demand.Photos,
        Moments.Of(demand.RegisteredAt),
        Moments.Of(demand.ClosedAt),
        [.. demand.Steps.Select(step => new ReachedStep(CodedText.Of(texts, "status", step.Status), Moments.Of(step.At)))],
        demand.Outcome is { } outcome ? CodedText.Of(texts, "outcome", outcome) : null,
        demand.Feedback,
        demand.DuplicateOf,
        demand.Rating is { } rating ? CodedText.Of(texts, "satisfaction", rating) : null,
        demand.MayRate,
        demand.MayWithdraw,
        [.. demand.Messages.Select(message => new SentMessage(Moments.Of(message.At), Words.Message(texts, message)))]);
}
