using CaseFlow.Runtime.Ports;
using CaseFlow.Storage.Sql;

namespace CaseFlow.Storage.Files;

/// <summary>Stored files, named by their content.</summary>
internal sealed class FileTable(Statements sql)
{
    private static readonly string Add = Insertion.OrKeep("files", ["id"], "content_type", "content", "at");

    public async ValueTask AddAsync(StoredFile file) =>
        await sql.SendAsync(Add, file.Id, file.ContentType, file.Content.ToArray(), file.At.UnixMilliseconds);

    public ValueTask<StoredFile?> LoadAsync(string id) =>
        sql.FirstAsync<StoredFile?>(
            "SELECT id, content_type, content, at FROM files WHERE id = @p0",
            r => new StoredFile(r.GetString(0), r.GetString(1), r.GetFieldValue<byte[]>(2), r.Moment(3)),
            id);
}
