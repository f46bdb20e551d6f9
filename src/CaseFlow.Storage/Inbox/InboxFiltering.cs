using CaseFlow.Runtime.Ports;
using CaseFlow.Storage.Searching;
using CaseFlow.Storage.Sql;

namespace CaseFlow.Storage.Inbox;

/// <summary>Filters on open tasks as conditions on the table <c>inbox</c>.</summary>
internal static class InboxFiltering
{
    public static void Add(Statements sql, Conditions conditions, InboxFilter filter)
    {
        conditions.AddWhen(filter.Role, "role =");
        conditions.AddWhen(filter.Mechanism, "mechanism =");
        conditions.AddWhen(filter.DueFrom?.UnixMilliseconds, "due >=");
        conditions.AddWhen(filter.DueBefore?.UnixMilliseconds, "due <");
        if (filter.DueFrom is not null || filter.DueBefore is not null)
        {
            conditions.Add("NOT suspended");
        }

        if (filter.Place is { } place)
        {
            conditions.Add($"EXISTS (SELECT 1 FROM case_places p WHERE p.case_id = inbox.case_id AND p.unit = {conditions.Value(place)})");
        }

        if (!filter.Terms.IsEmpty)
        {
            var asked = new SearchTable(sql).Query([], filter.Terms);
            conditions.Add($"case_id IN (SELECT {sql.Dialect.Search.Id} FROM case_search WHERE {sql.Dialect.Search.Fits(conditions.Value(asked))})");
        }
    }
}
