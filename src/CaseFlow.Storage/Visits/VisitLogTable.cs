using System.Collections.Immutable;
using CaseFlow.Cases;
using CaseFlow.Runtime.Ports;
using CaseFlow.Storage.Ledgers;
using CaseFlow.Storage.Sql;

namespace CaseFlow.Storage.Visits;

/// <summary>Writes and reads logs of visits.</summary>
internal sealed class VisitLogTable(Statements sql)
{
    private static readonly string Begin = Insertion.OrReplace("visit_logs", ["case_id", "instance"], "mechanism", "process", "began_at", "changed_at", "content");

    /// <summary>Adds to logs. What goes on where no log began is left out: the log is made anew as a whole.</summary>
    public async ValueTask AddAsync(ImmutableArray<VisitLog> logs)
    {
        foreach (var log in logs)
        {
            var at = log.At.UnixMilliseconds;
            if (log.Begins is { } head)
            {
                await sql.SendAsync(Begin, log.Case.Value, log.Instance, head.Mechanism, head.Process, at, at, log.Text);
            }
            else
            {
                await sql.SendAsync(
                    "UPDATE visit_logs SET content = content || @p0, changed_at = CASE WHEN changed_at < @p1 THEN @p1 ELSE changed_at END WHERE case_id = @p2 AND instance = @p3",
                    log.Text, at, log.Case.Value, log.Instance);
            }
        }
    }

    /// <summary>Replaces all logs of a case.</summary>
    public async ValueTask ReplaceAsync(CaseId id, ImmutableArray<VisitLog> logs)
    {
        await sql.SendAsync("DELETE FROM visit_logs WHERE case_id = @p0", id.Value);
        await AddAsync(logs);
    }

    /// <summary>Gives the logs one after another.</summary>
    public async ValueTask ReadAsync(VisitLogQuery query, Action<string> each)
    {
        var conditions = new Conditions();
        conditions.AddWhen(query.Head.Mechanism, "v.mechanism =");
        conditions.AddWhen(query.Head.Process, "v.process =");
        conditions.AddWhen(query.Before?.UnixMilliseconds, "v.began_at <");
        conditions.AddWhen(query.From?.UnixMilliseconds, "v.changed_at >=");
        ReachConditions.Add(conditions, query.Reach, "v.case_id");
        await sql.QueryAsync(
            $"SELECT v.content FROM visit_logs v{conditions.Where}",
            row =>
            {
                each(row.GetString(0));
                return false;
            },
            conditions.Values);
    }

    /// <summary>Cases after an id whose first instance has no log, by id.</summary>
    public async ValueTask<ImmutableArray<CaseId>> ListMissingAsync(CaseId after, int take) =>
    [
        .. await sql.QueryAsync(
            "SELECT c.id FROM cases c WHERE c.id > @p0 AND NOT EXISTS (SELECT 1 FROM visit_logs v WHERE v.case_id = c.id AND v.instance = 1) ORDER BY c.id LIMIT @p1",
            row => new CaseId(row.GetInt64(0)),
            after.Value,
            (long)take),
    ];
}
