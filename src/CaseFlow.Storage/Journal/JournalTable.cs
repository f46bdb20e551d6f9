using System.Collections.Immutable;
using System.Data.Common;
using CaseFlow.Cases;
using CaseFlow.Runtime.Journal;
using CaseFlow.Storage.Sql;

namespace CaseFlow.Storage.Journal;

/// <summary>Journal entries, added and read, never changed.</summary>
internal sealed class JournalTable(Statements sql)
{
    internal const string Columns = "case_id, sequence, happened_at, recorded_at, actor, kind, payload, previous_hash, hash";

    private static readonly string Add = Insertion.Into(
        "journal", "case_id", "sequence", "happened_at", "recorded_at", "actor", "kind", "payload", "previous_hash", "hash");

    public async ValueTask AddAsync(JournalEntry entry) =>
        await sql.SendAsync(
            Add,
            entry.Case.Value, entry.Sequence, entry.HappenedAt.UnixMilliseconds, entry.RecordedAt.UnixMilliseconds,
            entry.Actor, entry.Kind, entry.Payload, entry.PreviousHash, entry.Hash);

    public async ValueTask<ImmutableArray<JournalEntry>> LoadAsync(CaseId id, long fromSequence) =>
        [.. await sql.QueryAsync(
            $"SELECT {Columns} FROM journal WHERE case_id = @p0 AND sequence >= @p1 ORDER BY sequence", Read, id.Value, fromSequence)];

    internal static JournalEntry Read(DbDataReader row) =>
        new(
            new CaseId(row.GetInt64(0)), row.GetInt64(1), row.Moment(2), row.Moment(3),
            row.Text(4) ?? "", row.Text(5) ?? "", row.Text(6) ?? "", row.Text(7) ?? "", row.Text(8) ?? "");
}
