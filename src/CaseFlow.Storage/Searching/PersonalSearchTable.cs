using CaseFlow.Cases;
using CaseFlow.Runtime.Searching;
using CaseFlow.Storage.Sql;

namespace CaseFlow.Storage.Searching;

/// <summary>Names and telephone numbers of reporters as they are compared. Only values that are still kept are here.</summary>
internal sealed class PersonalSearchTable(Statements sql)
{
    public const string Name = "reporter.name";

    public const string Contact = "reporter.contact";

    private static readonly string Save = Insertion.OrReplace("personal_search", ["case_id", "name"], "value");

    /// <summary>Takes over a value, or its erasure.</summary>
    public async ValueTask SaveAsync(CaseId id, string name, string? value)
    {
        var compared = value is null ? "" : name switch
        {
            Name => ReporterText.Name(value),
            Contact => ReporterText.Phone(value),
            _ => "",
        };
        if (compared.Length > 0)
        {
            await sql.SendAsync(Save, id.Value, name, compared);
        }
        else
        {
            await sql.SendAsync("DELETE FROM personal_search WHERE case_id = @p0 AND name = @p1", id.Value, name);
        }
    }
}
