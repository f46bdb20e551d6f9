using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using CaseFlow.Bpmn.Model.Tasks;
using CaseFlow.Runtime.Deployment;
using CaseFlow.Runtime.Forms;

namespace CaseFlow.Runtime.Bridging.Elsa;

/// <summary>Writes a procedure as an Elsa 3 workflow definition. The procedure's own files go with it, so that reading it back gives them exactly.</summary>
public static class ElsaWriter
{
    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes a procedure.</summary>
    /// <param name="procedure">The procedure.</param>
    /// <param name="name">What it is called.</param>
    /// <param name="number">The version's number; 0 for a draft.</param>
    public static ElsaExport Write(Procedure procedure, string name, int number)
    {
        ArgumentNullException.ThrowIfNull(procedure);
        var process = procedure.Definitions[procedure.Mechanism.Process].Process;
        var losses = new ElsaLosses(procedure);
        if (!process.Lanes.IsEmpty)
        {
            losses.Note(ElsaCodes.Lanes);
        }

        var root = new ElsaScopes(procedure.Document.Diagram, losses).Write("Flowchart1", process.Scope);

        var id = procedure.Mechanism.Id;
        var definition = new JsonObject
        {
            ["id"] = $"{id}-{procedure.Hash[..12]}",
            ["definitionId"] = id,
            ["name"] = name,
            ["description"] = procedure.Mechanism.Purpose?.Zh ?? "",
            ["createdAt"] = "2000-01-01T00:00:00+00:00",
            ["version"] = Math.Max(1, number),
            ["toolVersion"] = "3.0.0.0",
            ["variables"] = Variables(procedure, process),
            ["inputs"] = new JsonArray(),
            ["outputs"] = new JsonArray(),
            ["outcomes"] = new JsonArray(),
            ["customProperties"] = new JsonObject
            {
                [ElsaParts.Ours] = new JsonObject { ["format"] = ElsaReader.Format, ["drawn"] = ElsaReader.DigestOf(root), ["files"] = Files(procedure) },
            },
            ["isReadonly"] = false,
            ["isSystem"] = false,
            ["isLatest"] = true,
            ["isPublished"] = false,
            ["options"] = new JsonObject { ["autoUpdateConsumingWorkflows"] = false },
            ["root"] = root,
        };
        return new ElsaExport(procedure, Encoding.UTF8.GetBytes(definition.ToJsonString(Indented)), losses.All);
    }

    private static JsonObject Files(Procedure procedure)
    {
        var files = new JsonObject();
        foreach (var (path, content) in ProcedureFiles.Select(procedure.Files))
        {
            files[path] = Convert.ToBase64String(content.Span);
        }

        return files;
    }

    private static JsonArray Variables(Procedure procedure, Bpmn.Model.Process process)
    {
        var names = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var field in procedure.Forms.Values.SelectMany(form => form.Fields))
        {
            names[field.Name] = field.Kind switch
            {
                FieldKind.Number => "Decimal",
                FieldKind.Money => "Int64",
                FieldKind.Boolean => "Boolean",
                _ => "String",
            };
        }

        foreach (var script in process.Scope.Nodes.OfType<ScriptTask>().Where(task => task.ResultVariable is not null))
        {
            names.TryAdd(script.ResultVariable!, "Object");
        }

        return [.. names.Select(pair => new JsonObject { ["id"] = pair.Key, ["name"] = pair.Key, ["typeName"] = pair.Value, ["isArray"] = false, ["value"] = null })];
    }
}
