using System.Collections.Immutable;
using System.Text.Json;
using CaseFlow.Bpmn.Model;
using CaseFlow.Bpmn.Model.Tasks;
using CaseFlow.Bpmn.Xml;
using CaseFlow.Dmn.Xml;
using CaseFlow.Host.Drawing;
using CaseFlow.Host.Localization;
using CaseFlow.Runtime.Deployment;

namespace CaseFlow.Host.Describing;

/// <summary>What people call the files of a procedure, and who uses them. What cannot be read goes by its path.</summary>
/// <param name="texts">The texts.</param>
/// <param name="files">The files by path.</param>
internal sealed class FileNames(Texts texts, ImmutableSortedDictionary<string, ReadOnlyMemory<byte>> files)
{
    private readonly Lazy<BpmnDocument?> diagram = new(() => files.TryGetValue(ProcedureFiles.Diagram, out var bpmn) ? BpmnReader.Read(bpmn).Document : null);

    /// <summary>What a file is and what it is called: 表单“受理审核”.</summary>
    /// <param name="path">The path.</param>
    public string Of(string path) => path switch
    {
        ProcedureFiles.Diagram => texts["file.diagram"],
        ProcedureFiles.Description => texts["file.description"],
        _ when ProcedureFiles.FormKey(path) is not null => texts.Get("file.form", ("name", Title(path))),
        _ when ProcedureFiles.IsDecisions(path) => texts.Get("file.decisions", ("name", Title(path))),
        _ when ProcedureFiles.TrialKey(path) is not null => texts.Get("file.trial", ("name", Title(path))),
        _ => path,
    };

    /// <summary>The title that a form, a decision file or a trial gives itself; its key where it gives none, also where it is not there.</summary>
    /// <param name="path">The path.</param>
    public string Title(string path)
    {
        var given = !files.TryGetValue(path, out var content) ? null
            : ProcedureFiles.IsDecisions(path) ? DmnReader.Read(content).Document?.Name
            : InJson(content, ProcedureFiles.FormKey(path) is null ? "name" : "title");
        return string.IsNullOrWhiteSpace(given) ? Path.GetFileNameWithoutExtension(path) : given.Trim();
    }

    /// <summary>Who uses a form or a decision file, in the order of the diagram: the names of steps, and the registration.</summary>
    /// <param name="path">The path.</param>
    public ImmutableArray<string> UsersOf(string path)
    {
        var form = ProcedureFiles.FormKey(path);
        var isIntake = form is not null && files.TryGetValue(ProcedureFiles.Description, out var json) && InJson(json, "intakeForm") == form;
        return
        [
            .. isIntake ? [texts["file.intake"]] : Array.Empty<string>(),
            .. (diagram.Value?.Processes ?? []).SelectMany(process => DiagramDrawing.AllNodes(process.Scope))
                .Where(node => node switch
                {
                    UserTask task => form is not null && task.Work.Form == form,
                    BusinessRuleTask { Decision: { } decision } => (decision.File ?? "") == path,
                    _ => false,
                })
                .Select(node => string.IsNullOrWhiteSpace(node.Name) ? node.Id.Value : node.Name)
                .Distinct(StringComparer.Ordinal),
        ];
    }

    // Forms and trials that have mistakes are named all the same.
    private static string? InJson(ReadOnlyMemory<byte> content, string member)
    {
        try
        {
            using var json = JsonDocument.Parse(content);
            var value = json.RootElement.ValueKind == JsonValueKind.Object && json.RootElement.TryGetProperty(member, out var found) ? found : default;
            value = value.ValueKind == JsonValueKind.Object && (value.TryGetProperty(Texts.Language, out var own) || value.TryGetProperty(TextCatalogue.DefaultLanguage, out own)) ? own : value;
            return value.ValueKind == JsonValueKind.String ? value.GetString() : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
