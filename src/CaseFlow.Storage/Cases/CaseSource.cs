using CaseFlow.Runtime.Ports;
using CaseFlow.Storage.Searching;
using CaseFlow.Storage.Sql;

namespace CaseFlow.Storage.Cases;

/// <summary>Rows of cases in the order of their registration, by the table that gives them in that order.</summary>
internal sealed class CaseSource
{
    private readonly string _from;
    private readonly string _moment;
    private readonly string _id;
    private readonly Conditions _conditions;

    private CaseSource(string from, string moment, string id, Conditions conditions) =>
        (_from, _moment, _id, _conditions) = (from, moment, id, conditions);

    public static CaseSource All(Conditions conditions) => new("cases c", "c.registered_at", "c.id", conditions);

    public static CaseSource Within(Conditions conditions)
    {
        conditions.Add("c.id = p.case_id");
        return new("case_places p CROSS JOIN cases c", "p.registered_at", "p.case_id", conditions);
    }

    // The index gives its rows by id, and ids grow with registration.
    public static CaseSource Found(SearchSql search, Conditions conditions)
    {
        conditions.Add($"c.id = {search.Id}");
        return new("case_search CROSS JOIN cases c", "", search.Id, conditions);
    }

    public string Page(string columns, CaseCursor? after, int take, out object?[] values)
    {
        var conditions = _conditions.Copy();
        if (after is { } last)
        {
            conditions.Add(_moment.Length == 0
                ? $"{_id} < {conditions.Value(last.Id.Value)}"
                : $"({_moment}, {_id}) < ({conditions.Value(last.RegisteredAt.UnixMilliseconds)}, {conditions.Value(last.Id.Value)})");
        }

        var order = _moment.Length == 0 ? $"{_id} DESC" : $"{_moment} DESC, {_id} DESC";
        var text = $"SELECT {columns} FROM {_from}{conditions.Where} ORDER BY {order} LIMIT {conditions.Value((long)take)}";
        values = conditions.Values;
        return text;
    }

    public string Count(int most, out object?[] values)
    {
        var conditions = _conditions.Copy();
        var text = $"SELECT {_id} FROM {_from}{conditions.Where} LIMIT {conditions.Value((long)most)}";
        values = conditions.Values;
        return text;
    }
}
