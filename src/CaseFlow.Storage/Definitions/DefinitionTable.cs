using System.Collections.Immutable;
using System.Data.Common;
using CaseFlow.Runtime.Journal;
using CaseFlow.Runtime.Ports;
using CaseFlow.Storage.Sql;

namespace CaseFlow.Storage.Definitions;

/// <summary>Published versions of procedures with their files, never changed.</summary>
internal sealed class DefinitionTable(Statements sql)
{
    /// <summary>The columns of a version and, as the last two, path and content of a file, by mechanism, number and path.</summary>
    internal const string WithFiles =
        $"SELECT {Columns}, f.path, f.content FROM procedure_versions v LEFT JOIN procedure_files f ON f.hash = v.hash ORDER BY v.mechanism, v.number, f.path";

    private const string Columns =
        "v.mechanism, v.number, v.hash, v.published_at, v.published_by, v.valid_from, v.note, v.document, v.author, v.reviewer, v.previous_seal, v.seal";

    private const int Path = 12;
    private const string Heads = $"SELECT {Columns} FROM procedure_versions v";

    private static readonly string AddContent = Insertion.OrKeep("procedure_contents", ["hash"], "mechanism");

    private static readonly string AddVersion = Insertion.Into(
        "procedure_versions", "mechanism", "number", "hash", "published_at", "published_by", "valid_from", "note", "document", "author", "reviewer", "previous_seal", "seal");

    private static readonly string AddFile = Insertion.OrKeep("procedure_files", ["hash", "path"], "content");

    /// <summary>Makes others who add a version of a mechanism wait until the transaction ends.</summary>
    public ValueTask HoldAsync(string mechanism) => sql.LockNameAsync($"procedure:{mechanism}");

    public async ValueTask AddAsync(ProcedureVersion version)
    {
        await HoldAsync(version.Head.Mechanism);
        var last = await sql.FirstAsync<ProcedureVersionHead?>(
            $"{Heads} WHERE v.mechanism = @p0 ORDER BY v.number DESC LIMIT 1", Head, version.Head.Mechanism);
        if (last is not null && last.Number >= version.Head.Number)
        {
            await RefuseOtherAsync(version.Head);
            return;
        }

        // What is sealed is what is stored.
        var stored = version.Head with { Note = (string)Statements.Storable(version.Head.Note), Document = (string)Statements.Storable(version.Head.Document) };
        var head = ProcedureChain.Append(last, stored, Digest.Sha256);
        if (await sql.ExecuteAsync(AddContent, head.Hash, head.Mechanism) > 0)
        {
            foreach (var (path, content) in version.Files)
            {
                await sql.SendAsync(AddFile, head.Hash, path, content.ToArray());
            }
        }

        await sql.ExecuteAsync(
            AddVersion, head.Mechanism, head.Number, head.Hash, head.PublishedAt.UnixMilliseconds, head.PublishedBy, head.ValidFrom.UnixMilliseconds,
            head.Note, head.Document, head.Author, head.Reviewer, head.PreviousSeal, head.Seal);
    }

    /// <summary>The heads of all versions, newest first: asked for whenever a case begins.</summary>
    public async ValueTask<ImmutableArray<ProcedureVersionHead>> ListAsync() =>
        [.. await sql.QueryAsync($"{Heads} ORDER BY v.published_at DESC, v.mechanism, v.number DESC", Head)];

    public async ValueTask<ProcedureVersion?> LoadAsync(string hash)
    {
        var head = await sql.FirstAsync<ProcedureVersionHead?>($"{Heads} WHERE v.hash = @p0 ORDER BY v.number DESC LIMIT 1", Head, hash);
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

    /// <summary>A row of <see cref="WithFiles"/>; the path is empty where a version has no file.</summary>
    internal static (ProcedureVersionHead Head, string Path, byte[] Content) WithFile(DbDataReader row) =>
        (Head(row), row.Text(Path) ?? "", row.IsDBNull(Path) ? [] : row.GetFieldValue<byte[]>(Path + 1));

    private static ProcedureVersionHead Head(DbDataReader row) => new(row.GetString(0), row.GetInt32(1), row.GetString(2), row.Moment(3), row.GetString(4))
    {
        ValidFrom = row.Moment(5),
        Note = row.GetString(6),
        Document = row.GetString(7),
        Author = row.GetString(8),
        Reviewer = row.GetString(9),
        PreviousSeal = row.GetString(10),
        Seal = row.GetString(11),
    };

    private async ValueTask RefuseOtherAsync(ProcedureVersionHead head)
    {
        var known = await sql.FirstAsync<string?>(
            "SELECT hash FROM procedure_versions WHERE mechanism = @p0 AND number = @p1", r => r.GetString(0), head.Mechanism, head.Number);
        if (known != head.Hash)
        {
            throw new VersionConflictException($"Expected to publish version {head.Number} of {head.Mechanism}, but that number is another content's.");
        }
    }
}
