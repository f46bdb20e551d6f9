using CaseFlow.Cases;
using CaseFlow.Cases.Records;
using CaseFlow.Storage.Searching;

namespace CaseFlow.Storage.Cases;

/// <summary>The columns of a case row that are worked out from the case; moments in milliseconds since the epoch.</summary>
internal sealed record CaseColumns(
    string Status, string PlacePath, string? Category, long RegisteredAt, long? ClosedAt, long? NextDue, long SearchMark)
{
    public static CaseColumns Of(Case item) =>
        new(
            CaseStatusName.Of(item.Status),
            string.Join('/', item.Place.Path),
            item.Classification?.Category,
            item.FirstAt(CaseStatus.Registered)?.UnixMilliseconds ?? 0,
            item.IsEnded ? item.LastAt(item.Status)?.UnixMilliseconds : null,
            item.Tasks.Where(t => t.Due is not null).Min(t => (long?)t.Due!.Due.UnixMilliseconds),
            SearchMarks.Of(item));
}
