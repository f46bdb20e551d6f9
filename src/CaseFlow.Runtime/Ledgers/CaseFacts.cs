using System.Collections.Immutable;
using CaseFlow.Cases;
using CaseFlow.Cases.Records;
using CaseFlow.Feel;
using static CaseFlow.Runtime.Ledgers.FactValues;

namespace CaseFlow.Runtime.Ledgers;

/// <summary>What <c>case</c> has: the record of catalogue §1.2 without the reporter. Moments of statuses are the first ones, of ends the last.</summary>
internal static class CaseFacts
{
    private static readonly FeelType Texts = new FeelType.List(FeelType.Text);

    /// <summary>The entries, by name once each.</summary>
    public static ImmutableArray<CaseFact> All { get; } =
    [
        new("number", FeelType.Text, (item, _) => Text(item.Number)),
        new("title", FeelType.Text, (item, _) => Text(item.Title)),
        new("description", FeelType.Text, (item, _) => Text(item.Description)),
        new("mechanism", FeelType.Text, (item, _) => Text(item.Mechanism)),
        new("channel", FeelType.Text, (item, _) => Text(item.Channel)),
        new("status", FeelType.Text, (item, _) => Text(CaseStatusName.Of(item.Status))),
        new("ended", FeelType.Boolean, (item, _) => Truth(item.IsEnded)),
        new("endReason", FeelType.Text, (item, _) => Text(item.EndReason)),
        new("anonymous", FeelType.Boolean, (item, _) => Truth(item.Reporter?.Anonymous)),
        new("place", FeelType.Text, (item, _) => Text(item.Place.Unit)),
        new("placePath", Texts, (item, _) => List(item.Place.Path, Text)),
        new("placeName", FeelType.Text, (item, _) => Text(item.Place.Name)),
        new("category", FeelType.Text, (item, _) => Text(item.Classification?.Category)),
        new("list", FeelType.Text, (item, _) => Text(item.Classification?.List)),
        new("class", FeelType.Text, (item, _) => Text(item.Classification?.Class)),
        new("item", FeelType.Text, (item, _) => Text(item.Classification?.Item)),
        new("urgency", FeelType.Text, (item, _) => Text(item.Classification?.Grade)),
        .. Enum.GetValues<CaseStatus>().Where(status => !IsEnd(status)).Select(status => Moment(status, (item, values) => values.Moment(item.FirstAt(status)))),
        .. Enum.GetValues<CaseStatus>().Where(IsEnd).Select(status => Moment(status, (item, values) => item.Status == status ? values.Moment(item.LastAt(status)) : FeelValue.Missing)),
        new("endedAt", FeelType.DateAndTime, (item, values) => item.IsEnded ? values.Moment(item.LastAt(item.Status)) : FeelValue.Missing),
        new("leadHandler", FeelType.Text, (item, _) => Text(item.LeadHandler)),
        new("coHandlers", Texts, (item, _) => List(item.CoHandlers, Text)),
        new("grade", FeelType.Text, (item, _) => Word(item.Grade)),
        new("reopenings", FeelType.Number, (item, _) => FeelValue.Of(item.Reopenings)),
        new("duplicateOf", FeelType.Text, (item, _) => Text(item.DuplicateOf?.Number)),
        new("duplicates", Texts, (item, _) => List(item.Duplicates, link => Text(link.Number))),
        .. RecordFacts.All,
        .. OversightFacts.All,
    ];

    /// <summary>The case as a FEEL context.</summary>
    /// <param name="item">The case.</param>
    /// <param name="values">How moments are shown.</param>
    public static FeelValue Of(Case item, FactValues values)
    {
        var context = ImmutableSortedDictionary.CreateBuilder<string, FeelValue>(StringComparer.Ordinal);
        foreach (var fact in All)
        {
            context.Add(fact.Name, fact.Of(item, values));
        }

        return new FeelValue.Context(context.ToImmutable());
    }

    private static bool IsEnd(CaseStatus status) => status is CaseStatus.Closed or CaseStatus.Rejected or CaseStatus.Withdrawn;

    private static CaseFact Moment(CaseStatus status, Func<Case, FactValues, FeelValue> of) => new($"{CaseStatusName.Of(status)}At", FeelType.DateAndTime, of);
}
