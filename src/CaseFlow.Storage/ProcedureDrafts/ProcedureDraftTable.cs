using System.Collections.Immutable;
using System.Data.Common;
using CaseFlow.Runtime.Ports;
using CaseFlow.Storage.Sql;

namespace CaseFlow.Storage.ProcedureDrafts;

/// <summary>Drafts of procedures with their files and what happened to them.</summary>
internal sealed class ProcedureDraftTable(Statements sql)
{
    private const string Columns =
        "id, mechanism, state, revision, opened_at, opened_by, changed_at, changed_by, base_number, base_hash, opened_hash, note, document, submitted_by, "
        + "published_number, lock_holder, lock_since, lock_until";

    private static readonly string Save = Insertion.OrReplace(
        "procedure_drafts", ["id"], "mechanism", "state", "revision", "opened_at", "opened_by", "changed_at", "changed_by", "base_number", "base_hash", "opened_hash",
        "note", "document", "submitted_by", "published_number", "lock_holder", "lock_since", "lock_until");

    private static readonly string SaveFile = Insertion.OrReplace("procedure_draft_files", ["draft_id", "path"], "content");

    private static readonly string AddEntry = Insertion.Into(
        "procedure_draft_history", "draft_id", "number", "at", "actor", "kind", "note", "revision", "hash");

    public async ValueTask<ProcedureDraft?> LoadToChangeAsync(string id)
    {
        await sql.LockNameAsync($"procedure-draft:{id}");
        return await LoadAsync(id);
    }

    public async ValueTask<ProcedureDraft?> LoadAsync(string id)
    {
        var head = await sql.FirstAsync<ProcedureDraftHead?>($"SELECT {Columns} FROM procedure_drafts WHERE id = @p0", Head, id);
        if (head is null)
        {
            return null;
        }

        var files = await sql.QueryAsync(
            "SELECT path, content FROM procedure_draft_files WHERE draft_id = @p0",
            r => KeyValuePair.Create(r.GetString(0), (ReadOnlyMemory<byte>)r.GetFieldValue<byte[]>(1)),
            id);
        return new ProcedureDraft(head, files.ToImmutableSortedDictionary(StringComparer.Ordinal));
    }

    public async ValueTask<ImmutableArray<ProcedureDraftHead>> ListAsync(string? mechanism, int take) =>
    [
        .. mechanism is null
            ? await sql.QueryAsync($"SELECT {Columns} FROM procedure_drafts ORDER BY changed_at DESC, id DESC LIMIT @p0", Head, take)
            : await sql.QueryAsync($"SELECT {Columns} FROM procedure_drafts WHERE mechanism = @p0 ORDER BY changed_at DESC, id DESC LIMIT @p1", Head, mechanism, take),
    ];

    public async ValueTask<bool> HasAsync(string mechanism, string hash) =>
        await sql.FirstAsync("SELECT COUNT(*) FROM procedure_drafts WHERE mechanism = @p0 AND opened_hash = @p1", r => r.GetInt64(0), mechanism, hash) > 0;

    public async ValueTask<ImmutableArray<ProcedureDraftEntry>> ListEntriesAsync(string id) =>
    [
        .. await sql.QueryAsync(
            "SELECT number, at, actor, kind, note, revision, hash FROM procedure_draft_history WHERE draft_id = @p0 ORDER BY number",
            r => new ProcedureDraftEntry(
                r.GetInt64(0), r.Moment(1), r.GetString(2), ProcedureDraftEventName.Parse(r.GetString(3)), r.GetString(4), r.GetInt64(5), r.GetString(6)),
            id),
    ];

    public async ValueTask SaveAsync(ProcedureDraftHead head, ImmutableSortedDictionary<string, ReadOnlyMemory<byte>?> changed)
    {
        await sql.ExecuteAsync(
            Save, head.Id, head.Mechanism, ProcedureDraftStateName.Of(head.State), head.Revision, head.OpenedAt.UnixMilliseconds, head.OpenedBy,
            head.ChangedAt.UnixMilliseconds, head.ChangedBy, head.BaseNumber, head.BaseHash, head.OpenedHash, head.Note, head.Document, head.SubmittedBy,
            head.PublishedNumber, head.Lock?.Holder, head.Lock?.Since.UnixMilliseconds, head.Lock?.Until.UnixMilliseconds);
        foreach (var (path, content) in changed)
        {
            if (content is { } given)
            {
                await sql.SendAsync(SaveFile, head.Id, path, given.ToArray());
            }
            else
            {
                await sql.SendAsync("DELETE FROM procedure_draft_files WHERE draft_id = @p0 AND path = @p1", head.Id, path);
            }
        }
    }

    public async ValueTask AddEntryAsync(string id, ProcedureDraftEntry entry) => await sql.ExecuteAsync(
        AddEntry, id, entry.Number, entry.At.UnixMilliseconds, entry.By, ProcedureDraftEventName.Of(entry.Kind), entry.Text, entry.Revision, entry.Hash);

    private static ProcedureDraftHead Head(DbDataReader row) => new(
        row.GetString(0), row.GetString(1), ProcedureDraftStateName.Parse(row.GetString(2)), row.GetInt64(3), row.Moment(4), row.GetString(5), row.Moment(6), row.GetString(7))
    {
        BaseNumber = row.IsDBNull(8) ? null : row.GetInt32(8),
        BaseHash = row.GetString(9),
        OpenedHash = row.GetString(10),
        Note = row.GetString(11),
        Document = row.GetString(12),
        SubmittedBy = row.Text(13),
        PublishedNumber = row.IsDBNull(14) ? null : row.GetInt32(14),
        Lock = row.Text(15) is { } holder ? new ProcedureDraftLock(holder, row.Moment(16), row.Moment(17)) : null,
    };
}
