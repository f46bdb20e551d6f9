using System.Collections.Immutable;
using System.Data.Common;
using System.Text.Json;
using CaseFlow.Runtime.Ports;
using CaseFlow.Storage.Sql;

namespace CaseFlow.Storage.Notices;

/// <summary>Public notices.</summary>
internal sealed class PublicNoticeTable(Statements sql)
{
    private const string Columns = "id, case_number, kind, title, text, channels, attachments, published_at, until_day";

    private static readonly string Add = Insertion.OrKeep(
        "public_notices", ["id"], "case_number", "kind", "title", "text", "channels", "attachments", "published_at", "until_day");

    public async ValueTask AddAsync(PublicNotice notice) => await sql.SendAsync(
        Add,
        notice.Id, notice.CaseNumber, notice.Kind, notice.Title, notice.Text, JsonSerializer.Serialize(notice.Channels),
        JsonSerializer.Serialize(notice.Attachments), notice.PublishedAt.UnixMilliseconds, notice.Until is { } until ? $"{until:yyyy-MM-dd}" : null);

    public async ValueTask<ImmutableArray<PublicNotice>> ListAsync(DateOnly day, int skip, int take) =>
    [
        .. await sql.QueryAsync(
            $"SELECT {Columns} FROM public_notices WHERE until_day IS NULL OR until_day >= @p0 ORDER BY published_at DESC, id DESC LIMIT @p1 OFFSET @p2",
            Read,
            $"{day:yyyy-MM-dd}", take, skip),
    ];

    public ValueTask<PublicNotice?> FindAsync(string id) =>
        sql.FirstAsync<PublicNotice?>($"SELECT {Columns} FROM public_notices WHERE id = @p0", Read, id);

    private static PublicNotice Read(DbDataReader row) => new(
        row.GetString(0), row.GetString(1), row.GetString(2), row.GetString(3), row.GetString(4), Texts(row.GetString(5)), Texts(row.GetString(6)),
        row.Moment(7), row.Text(8) is { } until ? DateOnly.ParseExact(until, "yyyy-MM-dd") : null);

    private static ImmutableArray<string> Texts(string json) => JsonSerializer.Deserialize<ImmutableArray<string>>(json);
}
