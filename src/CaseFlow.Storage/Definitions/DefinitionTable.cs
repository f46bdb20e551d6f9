using System.Collections.Immutable;
using CaseFlow.Runtime.Ports;
using CaseFlow.Storage.Sql;

namespace CaseFlow.Storage.Definitions;

/// <summary>Published versions of procedures with their files, never changed.</summary>
internal sealed class DefinitionTable(Statements sql)
{
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

    public async ValueTask<ProcedureVersion?> LoadAsync(string hash)
    {
        var head = await sql.FirstAsync<ProcedureVersionHead?>(
            "SELECT mechanism, number, hash, published_at, published_by FROM procedure_versions WHERE hash = @p0",
            r => new ProcedureVersionHead(r.GetString(0), r.GetInt32(1), r.GetString(2), r.Moment(3), r.GetString(4)),
            hash);
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
}
