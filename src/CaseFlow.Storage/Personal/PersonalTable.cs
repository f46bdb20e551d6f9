using CaseFlow.Cases;
using CaseFlow.Runtime.Ports;
using CaseFlow.Storage.Searching;
using CaseFlow.Storage.Sql;

namespace CaseFlow.Storage.Personal;

/// <summary>Personal values beside the journal.</summary>
internal sealed class PersonalTable(Statements sql)
{
    private static readonly string Save = Insertion.OrReplace("personal_values", ["case_id", "name"], "salt", "value");

    // With the salt left, a short value such as a telephone number could be found again by trying all.
    public async ValueTask SaveAsync(CaseId id, PersonalValue personal)
    {
        await sql.SendAsync(Save, id.Value, personal.Name, personal.Value is null ? "" : personal.Salt, personal.Value);
        await new PersonalSearchTable(sql).SaveAsync(id, personal.Name, personal.Value);
    }

    public ValueTask<string?> LoadAsync(CaseId id, string name) =>
        sql.FirstAsync<string?>("SELECT value FROM personal_values WHERE case_id = @p0 AND name = @p1", r => r.Text(0), id.Value, name);
}
