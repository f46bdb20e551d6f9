using System.Collections.Immutable;
using System.Data.Common;
using CaseFlow.Calendar;
using CaseFlow.Runtime.Ports;
using CaseFlow.Storage.Sql;

namespace CaseFlow.Storage.Ratings;

/// <summary>Entries of rating lists.</summary>
internal sealed class RatingEntryTable(Statements sql)
{
    private const string Columns = "id, list, party, period, reason, case_number, put_at, taken_at, way_out";

    private static readonly string Add = Insertion.OrKeep("rating_entries", ["id"], "list", "party", "period", "reason", "case_number", "put_at");

    public async ValueTask AddAsync(RatingEntry entry) => await sql.SendAsync(
        Add, entry.Id, entry.List, entry.Party, entry.Period, entry.Reason, entry.CaseNumber, entry.PutAt.UnixMilliseconds);

    public async ValueTask EndAsync(string id, Instant at, string exit) => await sql.SendAsync(
        "UPDATE rating_entries SET taken_at = @p1, way_out = @p2 WHERE id = @p0 AND taken_at IS NULL", id, at.UnixMilliseconds, exit);

    public async ValueTask<ImmutableArray<RatingEntry>> ListAsync(string? list, bool open, int take)
    {
        var where = new Conditions();
        where.AddWhen(list, "list =");
        if (open)
        {
            where.Add("taken_at IS NULL");
        }

        return [.. await sql.QueryAsync($"SELECT {Columns} FROM rating_entries{where.Where} ORDER BY put_at DESC, id DESC LIMIT {take}", Read, where.Values)];
    }

    private static RatingEntry Read(DbDataReader row) => new(
        row.GetString(0), row.GetString(1), row.GetString(2), row.GetString(3), row.GetString(4), row.GetString(5), row.Moment(6), row.MomentOrNull(7),
        row.Text(8));
}
