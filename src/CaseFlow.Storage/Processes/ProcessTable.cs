using System.Collections.Immutable;
using CaseFlow.Cases;
using CaseFlow.Engine;
using CaseFlow.Engine.Json;
using CaseFlow.Runtime.Ports;
using CaseFlow.Storage.Sql;

namespace CaseFlow.Storage.Processes;

/// <summary>Process instances of cases.</summary>
internal sealed class ProcessTable(Statements sql)
{
    private static readonly string Save = Insertion.OrReplace(
        "process_instances", ["case_id", "number"], "process_id", "definition_hash", "parent", "parent_item", "state");

    public async ValueTask SaveAsync(CaseId id, ProcessInstance instance, byte[] state) =>
        await sql.SendAsync(
            Save,
            id.Value, instance.Number, instance.ProcessId, instance.DefinitionHash, instance.Parent, instance.ParentItem?.Value,
            state);

    public async ValueTask<ImmutableSortedDictionary<int, ProcessInstance>> LoadAsync(CaseId id)
    {
        var rows = await sql.QueryAsync(
            "SELECT number, process_id, definition_hash, parent, parent_item, state FROM process_instances WHERE case_id = @p0",
            r => new ProcessInstance(
                r.GetInt32(0),
                r.GetString(1),
                r.GetString(2),
                r.IsDBNull(3) ? null : r.GetInt32(3),
                r.IsDBNull(4) ? null : new ElementInstanceId(r.GetInt64(4)),
                ProcessJson.DeserializeState(r.GetFieldValue<byte[]>(5))),
            id.Value);
        return rows.ToImmutableSortedDictionary(i => i.Number, i => i);
    }
}
