using CaseFlow.Runtime.Ports;
using CaseFlow.Storage.Sql;

namespace CaseFlow.Storage.Incidents;

/// <summary>Open incidents.</summary>
internal sealed class IncidentTable(Statements sql)
{
    private static readonly string Save = Insertion.OrReplace(
        "incidents", ["case_id", "instance", "incident"], "case_number", "element", "code", "detail", "at");

    public async ValueTask SaveAsync(IncidentRow row) =>
        await sql.SendAsync(
            Save,
            row.Key.Case.Value, row.Key.Instance, row.Key.Incident, row.CaseNumber, row.Element, row.Code, row.Detail, row.At.UnixMilliseconds);

    public async ValueTask RemoveAsync(IncidentKey key) =>
        await sql.SendAsync(
            "DELETE FROM incidents WHERE case_id = @p0 AND instance = @p1 AND incident = @p2", key.Case.Value, key.Instance, key.Incident);
}
