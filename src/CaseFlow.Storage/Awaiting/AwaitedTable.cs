using System.Collections.Immutable;
using System.Data.Common;
using CaseFlow.Cases;
using CaseFlow.Runtime.Ports;
using CaseFlow.Storage.Sql;

namespace CaseFlow.Storage.Awaiting;

/// <summary>Places that wait for messages and signals, found by what they wait for and by the correlation keys they know.</summary>
internal sealed class AwaitedTable(Statements sql)
{
    private static readonly string Save = Insertion.OrReplace(
        "awaited", ["case_id", "instance", "wait", "match"], "topic", "definition", "process", "since");

    public async ValueTask SaveAsync(AwaitedRow row) =>
        await sql.SendAsync(
            Save, row.Key.Case.Value, row.Key.Instance, row.Key.Wait, row.Key.Match, row.Topic, row.Definition, row.Process, row.Since.UnixMilliseconds);

    public async ValueTask RemoveAsync(AwaitedKey key) =>
        await sql.SendAsync(
            "DELETE FROM awaited WHERE case_id = @p0 AND instance = @p1 AND wait = @p2 AND match = @p3", key.Case.Value, key.Instance, key.Wait, key.Match);

    public async ValueTask<ImmutableArray<AwaitingProcess>> ListProcessesAsync(string topic) =>
    [
        .. await sql.QueryAsync(
            "SELECT DISTINCT definition, process FROM awaited WHERE topic = @p0 ORDER BY definition, process",
            row => new AwaitingProcess(row.GetString(0), row.GetString(1)), topic),
    ];

    public async ValueTask<ImmutableArray<CaseId>> ListCasesAsync(string topic) =>
    [
        .. await sql.QueryAsync("SELECT DISTINCT case_id FROM awaited WHERE topic = @p0 ORDER BY case_id", row => new CaseId(row.GetInt64(0)), topic),
    ];

    /// <summary>One query for each value, so that each goes along the index to its oldest rows.</summary>
    public async ValueTask<ImmutableArray<AwaitedRow>> ListAsync(string topic, AwaitingProcess awaiting, ImmutableArray<string> matches, int take)
    {
        var found = ImmutableArray.CreateBuilder<AwaitedRow>();
        foreach (var match in matches)
        {
            found.AddRange(await sql.QueryAsync(
                "SELECT case_id, instance, wait, match, topic, definition, process, since FROM awaited "
                + "WHERE topic = @p0 AND definition = @p1 AND match = @p2 AND process = @p3 ORDER BY since, case_id, instance, wait LIMIT @p4",
                Read, topic, awaiting.Definition, match, awaiting.Process, take));
        }

        return found.ToImmutable();
    }

    private static AwaitedRow Read(DbDataReader row) => new(
        new AwaitedKey(new CaseId(row.GetInt64(0)), row.GetInt32(1), row.GetInt64(2), row.GetString(3)),
        row.GetString(4), row.GetString(5), row.GetString(6), row.Moment(7));
}
