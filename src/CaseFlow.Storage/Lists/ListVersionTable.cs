using System.Collections.Immutable;
using System.Data.Common;
using CaseFlow.Calendar;
using CaseFlow.Runtime.Journal;
using CaseFlow.Runtime.Ports;
using CaseFlow.Storage.Sql;

namespace CaseFlow.Storage.Lists;

/// <summary>The versions of reference lists.</summary>
internal sealed class ListVersionTable(Statements sql)
{
    /// <summary>The columns of a version and, as the last one, its content.</summary>
    internal const string WithContent = Columns + ", content";

    private const string Columns = "list, number, effective_from, published_at, published_by, note, content_hash, previous_hash, hash";
    private const int Content = 9;

    private static readonly string Add = Insertion.Into(
        "list_versions", "list", "number", "effective_from", "published_at", "published_by", "note", "content_hash", "previous_hash", "hash", "content");

    public async ValueTask<ListVersionHead> AddAsync(ListPublication publication)
    {
        var last = await sql.FirstAsync<ListVersionHead?>(
            $"SELECT {Columns} FROM list_versions WHERE list = @p0 ORDER BY number DESC LIMIT 1", Read, publication.List);
        // What is hashed is what is stored.
        var stored = publication with { Note = (string)Statements.Storable(publication.Note), Content = (string)Statements.Storable(publication.Content) };
        var head = ListChain.Append(last, stored, Digest.Sha256);
        await sql.ExecuteAsync(
            Add, head.List, head.Number, head.EffectiveFrom.UnixMilliseconds, head.PublishedAt.UnixMilliseconds, head.PublishedBy, head.Note,
            head.ContentHash, head.PreviousHash, head.Hash, stored.Content);
        return head;
    }

    public ValueTask<ListVersionHead?> FindAsync(string list, Instant moment) => sql.FirstAsync<ListVersionHead?>(
        $"SELECT {Columns} FROM list_versions WHERE list = @p0 AND published_at <= @p1 AND effective_from <= @p1 ORDER BY number DESC LIMIT 1",
        Read, list, moment.UnixMilliseconds);

    // Versions are numbered from 1 without gaps.
    public async ValueTask<ImmutableArray<ListVersionHead>> ListForAsync(Instant moment) =>
    [
        .. await sql.QueryAsync(
            $"SELECT {Columns} FROM list_versions WHERE number = COALESCE((SELECT MAX(v.number) FROM list_versions v "
            + "WHERE v.list = list_versions.list AND v.published_at <= @p0 AND v.effective_from <= @p0), 1) ORDER BY list",
            Read, moment.UnixMilliseconds),
    ];

    public ValueTask<string?> LoadContentAsync(string list, long number) =>
        sql.FirstAsync<string?>("SELECT content FROM list_versions WHERE list = @p0 AND number = @p1", r => r.GetString(0), list, number);

    public async ValueTask<ImmutableArray<ListVersionHead>> ListAsync(string? list) =>
    [
        .. list is null
            ? await sql.QueryAsync($"SELECT {Columns} FROM list_versions ORDER BY list, number DESC", Read)
            : await sql.QueryAsync($"SELECT {Columns} FROM list_versions WHERE list = @p0 ORDER BY number DESC", Read, list),
    ];

    internal static ListVersionRecord ReadRecord(DbDataReader row) => new(Read(row), row.GetString(Content));

    private static ListVersionHead Read(DbDataReader row) => new(
        row.GetString(0), row.GetInt64(1), row.Moment(2), row.Moment(3), row.GetString(4), row.GetString(5), row.GetString(6), row.GetString(7), row.GetString(8));
}
