using System.Collections.Immutable;
using CaseFlow.Calendar;
using CaseFlow.Runtime.Ports;
using CaseFlow.Storage.Sql;

namespace CaseFlow.Storage.Recurring;

/// <summary>Occurrences of recurring starts that were dealt with.</summary>
internal sealed class RecurringStartTable(Statements sql)
{
    private static readonly string Add = Insertion.OrKeep("recurring_starts", ["mechanism", "start_event", "unit", "occurrence"], "case_id", "decided_at");

    public async ValueTask AddAsync(RecurringStart start)
    {
        if (await sql.ExecuteAsync(
            Add, start.Mechanism, start.Start, start.Unit, start.Occurrence.UnixMilliseconds, start.Case?.Value, start.DecidedAt.UnixMilliseconds) == 0)
        {
            throw new VersionConflictException($"Expected to begin {start.Mechanism} for {start.Unit}, but this occurrence was dealt with already.");
        }
    }

    public async ValueTask<bool> FindAsync(string mechanism, string start, string unit, Instant occurrence) =>
        await sql.FirstAsync(
            "SELECT COUNT(*) FROM recurring_starts WHERE mechanism = @p0 AND start_event = @p1 AND unit = @p2 AND occurrence = @p3",
            row => row.GetInt64(0),
            mechanism,
            start,
            unit,
            occurrence.UnixMilliseconds) > 0;

    public async ValueTask<ImmutableDictionary<string, Instant>> ListLastAsync(string mechanism, string start) =>
        (await sql.QueryAsync(
            "SELECT unit, MAX(occurrence) FROM recurring_starts WHERE mechanism = @p0 AND start_event = @p1 GROUP BY unit",
            row => (Unit: row.GetString(0), Last: new Instant(row.GetInt64(1))),
            mechanism,
            start)).ToImmutableDictionary(row => row.Unit, row => row.Last);

    public async ValueTask<ImmutableArray<RecurringStartRow>> ListAsync(string mechanism, string start, int take) =>
    [
        .. await sql.QueryAsync(
            """
            SELECT s.unit, s.occurrence, c.number, s.decided_at FROM recurring_starts s LEFT JOIN cases c ON c.id = s.case_id
            WHERE s.mechanism = @p0 AND s.start_event = @p1 AND s.occurrence IN
                (SELECT DISTINCT occurrence FROM recurring_starts WHERE mechanism = @p0 AND start_event = @p1 ORDER BY occurrence DESC LIMIT @p2)
            ORDER BY s.occurrence DESC, s.unit
            """,
            row => new RecurringStartRow(row.GetString(0), new Instant(row.GetInt64(1)), row.IsDBNull(2) ? null : row.GetString(2), new Instant(row.GetInt64(3))),
            mechanism,
            start,
            take),
    ];
}
