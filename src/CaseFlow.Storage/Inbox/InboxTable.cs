using System.Data.Common;
using CaseFlow.Calendar;
using CaseFlow.Cases;
using CaseFlow.Runtime.Ports;
using CaseFlow.Storage.Sql;

namespace CaseFlow.Storage.Inbox;

/// <summary>Open tasks. A page merges the soonest rows of a few index ranges, so it costs the same at any number of tasks.</summary>
internal sealed class InboxTable(Statements sql)
{
    private const int CountLimit = 1000;

    private const string Columns =
        "case_id, instance, item, case_number, title, mechanism, element, task_name, place_name, role, unit, assignee, opened_at, due, warn_at, suspended, person";

    private static readonly string Save = Insertion.OrReplace(
        "inbox",
        ["case_id", "instance", "item"],
        "case_number", "title", "mechanism", "element", "task_name", "place_name", "role", "unit", "assignee", "opened_at", "due", "warn_at", "suspended", "person");

    public async ValueTask SaveAsync(InboxRow row) =>
        await sql.SendAsync(
            Save,
            row.Task.Case.Value, row.Task.Instance, row.Task.Item, row.CaseNumber, row.Title, row.Mechanism, row.Element, row.TaskName, row.PlaceName,
            row.Role, row.Unit, row.Assignee, row.OpenedAt.UnixMilliseconds, (row.Due ?? Never).UnixMilliseconds, row.WarnAt?.UnixMilliseconds, row.Suspended, row.Person);

    public async ValueTask RemoveAsync(TaskId task) =>
        await sql.SendAsync("DELETE FROM inbox WHERE case_id = @p0 AND instance = @p1 AND item = @p2", task.Case.Value, task.Instance, task.Item);

    public ValueTask<InboxRow?> LoadAsync(TaskId task) =>
        sql.FirstAsync<InboxRow?>(
            $"SELECT {Columns} FROM inbox WHERE case_id = @p0 AND instance = @p1 AND item = @p2", Read, task.Case.Value, task.Instance, task.Item);

    public async ValueTask<InboxPage> LoadPageAsync(InboxQuery query)
    {
        var wanted = query.Skip + query.Take + 1;
        var roles = query.Roles.Distinct().ToList();
        var persons = query.Represents.Append(query.Person).Distinct(StringComparer.Ordinal).ToList();
        var rows = new List<InboxRow>();
        if (query.Own is not false)
        {
            var own = new Conditions();
            own.AddWhen(query.Person, "assignee =");
            rows.AddRange(await LoadSoonestAsync(own, query, wanted));
        }

        if (query.Own is not true)
        {
            foreach (var role in roles.Where(r => query.Filter?.Role is not { } only || r.Role == only))
            {
                var group = new Conditions();
                group.AddWhen(role.Role, "role =");
                group.AddWhen(role.Unit, "unit =");
                group.Add("assignee IS NULL");
                group.Add("person IS NULL");
                rows.AddRange(await LoadSoonestAsync(group, query, wanted));
            }

            foreach (var person in persons)
            {
                var alone = new Conditions();
                alone.AddWhen(person, "person =");
                alone.Add("assignee IS NULL");
                rows.AddRange(await LoadSoonestAsync(alone, query, wanted));
            }
        }

        var sorted = rows
            .OrderBy(r => (r.Due ?? Never).UnixMilliseconds).ThenBy(r => r.Task.Case.Value).ThenBy(r => r.Task.Instance).ThenBy(r => r.Task.Item)
            .Skip(query.Skip).Take(query.Take + 1).ToList();
        return new InboxPage(
            [.. sorted.Take(query.Take)], await CountOwnAsync(query.Person), await CountGroupAsync(roles, persons), sorted.Count > query.Take);
    }

    private ValueTask<List<InboxRow>> LoadSoonestAsync(Conditions conditions, InboxQuery query, int wanted)
    {
        if (query.Filter is { } filter)
        {
            InboxFiltering.Add(sql, conditions, filter);
        }

        if (query.After is { } after)
        {
            conditions.Add(
                $"(due, case_id, instance, item) > ({conditions.Value((after.Due ?? Never).UnixMilliseconds)}, {conditions.Value(after.Task.Case.Value)}, "
                + $"{conditions.Value(after.Task.Instance)}, {conditions.Value(after.Task.Item)})");
        }

        return sql.QueryAsync(
            $"SELECT {Columns} FROM inbox{conditions.Where} ORDER BY due, case_id, instance, item LIMIT {conditions.Value((long)wanted)}",
            Read, conditions.Values);
    }

    // The largest number sorts last in every database, where a null does not.
    private static Instant Never => new(long.MaxValue);

    private ValueTask<int> CountOwnAsync(string person) =>
        sql.FirstAsync(
            "SELECT COUNT(*) FROM (SELECT 1 FROM inbox WHERE assignee = @p0 LIMIT @p1) AS found", r => r.GetInt32(0), person, CountLimit);

    private async ValueTask<int> CountGroupAsync(List<RoleAtUnit> roles, List<string> persons)
    {
        var count = 0;
        foreach (var role in roles)
        {
            if (count >= CountLimit)
            {
                break;
            }

            count += await sql.FirstAsync(
                "SELECT COUNT(*) FROM (SELECT 1 FROM inbox WHERE role = @p0 AND unit = @p1 AND assignee IS NULL AND person IS NULL LIMIT @p2) AS found",
                r => r.GetInt32(0), role.Role, role.Unit, CountLimit - count);
        }

        foreach (var person in persons)
        {
            count += await sql.FirstAsync(
                "SELECT COUNT(*) FROM (SELECT 1 FROM inbox WHERE person = @p0 AND assignee IS NULL LIMIT @p1) AS found",
                r => r.GetInt32(0), person, Math.Max(CountLimit - count, 0));
        }

        return count;
    }

    private static InboxRow Read(DbDataReader row)
    {
        var due = row.Moment(13);
        return new InboxRow(
            new TaskId(new CaseId(row.GetInt64(0)), row.GetInt32(1), row.GetInt64(2)),
            row.GetString(3), row.GetString(4), row.GetString(5), row.GetString(6), row.GetString(7), row.GetString(8), row.GetString(9), row.GetString(10),
            row.Text(11), row.Moment(12), due == Never ? null : due, row.MomentOrNull(14), row.GetBoolean(15)) { Person = row.Text(16) };
    }
}
