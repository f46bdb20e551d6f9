using System.Collections.Immutable;
using System.Data.Common;
using CaseFlow.Runtime.Ports;
using CaseFlow.Storage.Sql;

namespace CaseFlow.Storage.Definitions;

/// <summary>Published versions of procedures with their files, never changed.</summary>
internal sealed class DefinitionTable(Statements sql)
{
    private const string Heads = "SELECT mechanism, number, hash, published_at, published_by FROM procedure_versions";

    private static readonly string AddVersion = Insertion.OrKeep(
        "procedure_versions", ["hash"], "mechanism", "number", "published_at", "published_by");

    private static readonly string AddFile = Insertion.OrKeep("procedure_files", ["hash", "path"], "content");

    public async ValueTask AddAsync(ProcedureVersion version)
    {
        var head = version.Head;
        var added = await sql.ExecuteAsync(
            AddVersion, head.Hash, head.Mechanism, head.Number, head.PublishedAt.UnixMilliseconds, head.PublishedBy);
        if (added == 0)
        {
            return;
        }

        foreach (var (path, content) in version.Files)
        {
            await sql.SendAsync(AddFile, head.Hash, path, content.ToArray());
        }
    }

    /// <summary>The heads of all versions, newest first: asked for whenever a case begins.</summary>
    public async ValueTask<ImmutableArray<ProcedureVersionHead>> ListAsync() =>
        [.. await sql.QueryAsync($"{Heads} ORDER BY published_at DESC, mechanism, number DESC", Head)];

    public async ValueTask<ProcedureVersion?> LoadAsync(string hash)
    {
        var head = await sql.FirstAsync<ProcedureVersionHead?>($"{Heads} WHERE hash = @p0", Head, hash);
        if (head is null)
        {
            return null;
        }

        var files = await sql.QueryAsync(
            "SELECT path, content FROM procedure_files WHERE hash = @p0",
            r => KeyValuePair.Create(r.GetString(0), (ReadOnlyMemory<byte>)r.GetFieldValue<byte[]>(1)),
            hash);
        return new ProcedureVersion(head, files.ToImmutableSortedDictionary(StringComparer.Ordinal));
    }

    private static ProcedureVersionHead Head(DbDataReader row) => new(row.GetString(0), row.GetInt32(1), row.GetString(2), row.Moment(3), row.GetString(4));
}
