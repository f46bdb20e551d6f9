using CaseFlow.Storage.Sql;

namespace CaseFlow.Storage.Reference;

/// <summary>Reference data by kind.</summary>
internal sealed class ReferenceTable(Statements sql)
{
    private static readonly string Save = Insertion.OrReplace("reference_data", ["kind"], "content");

    public async ValueTask SaveAsync(string kind, string content) => await sql.SendAsync(Save, kind, content);

    public ValueTask<string?> LoadAsync(string kind) =>
        sql.FirstAsync<string?>("SELECT content FROM reference_data WHERE kind = @p0", r => r.GetString(0), kind);
}
