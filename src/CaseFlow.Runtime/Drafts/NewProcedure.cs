using System.Collections.Immutable;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Xml.Linq;
using CaseFlow.Runtime.Deployment;
using CaseFlow.Runtime.Forms;

namespace CaseFlow.Runtime.Drafts;

/// <summary>The files with which a procedure begins that there was not before: one lane, a start, one task with a form, an end. They can be published as they are.</summary>
internal static class NewProcedure
{
    private const string Form = "request";
    private static readonly JsonSerializerOptions Written = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
    private static readonly XNamespace Model = "http://www.omg.org/spec/BPMN/20100524/MODEL";
    private static readonly XNamespace Diagram = "http://www.omg.org/spec/BPMN/20100524/DI";
    private static readonly XNamespace Bounds = "http://www.omg.org/spec/DD/20100524/DC";
    private static readonly XNamespace Waypoint = "http://www.omg.org/spec/DD/20100524/DI";
    private static readonly XNamespace Own = "https://caseflow.example/schemas/bpmn/1";

    /// <summary>The files.</summary>
    /// <param name="id">The mechanism.</param>
    /// <param name="name">What it is called.</param>
    /// <param name="level">At which level it is worked on.</param>
    public static ImmutableSortedDictionary<string, ReadOnlyMemory<byte>> Files(string id, LocalText name, string level) =>
        ImmutableSortedDictionary.Create<string, ReadOnlyMemory<byte>>(StringComparer.Ordinal)
            .Add(ProcedureFiles.Diagram, Encoding.UTF8.GetBytes(DrawingOf(id, name, level)))
            .Add(ProcedureFiles.Description, Bytes(DescriptionOf(id, name, level)))
            .Add($"forms/{Form}.json", Bytes(FormOf()));

    private static byte[] Bytes(JsonObject json) => Encoding.UTF8.GetBytes(json.ToJsonString(Written) + "\n");

    private static JsonObject Text(string zh, string en) => new() { ["zh-CN"] = zh, ["en"] = en };

    private static string RoleOf(string id) => $"{id}-handler";

    private static JsonObject DescriptionOf(string id, LocalText name, string level) => new()
    {
        ["id"] = id,
        ["names"] = Text(name.Zh, name.En),
        ["process"] = id,
        ["calls"] = new JsonArray(),
        ["roles"] = new JsonArray(new JsonObject { ["id"] = RoleOf(id), ["level"] = level, ["names"] = Text("经办人", "Handler") }),
        ["channels"] = new JsonArray(),
        ["intakeForm"] = Form,
        ["starters"] = new JsonArray(RoleOf(id)),
        ["messages"] = new JsonArray(),
        ["templates"] = new JsonArray(),
        ["statuses"] = new JsonArray(),
        ["ledger"] = new JsonObject
        {
            ["name"] = Text(name.Zh + "台账", "Ledger: " + name.En),
            ["columns"] = new JsonArray(new JsonObject { ["id"] = "caseNumber", ["names"] = Text("编号", "Case no."), ["kind"] = "text", ["value"] = "case.number", ["filter"] = true }),
        },
        ["indicators"] = new JsonArray(),
        ["sources"] = new JsonArray(),
    };

    private static JsonObject FormOf() => new()
    {
        ["key"] = Form,
        ["title"] = Text("案件情况", "About the case"),
        ["fields"] = new JsonArray(
            new JsonObject { ["name"] = "place", ["type"] = "place", ["label"] = Text("地点", "Place"), ["required"] = true },
            new JsonObject { ["name"] = "description", ["type"] = "longText", ["label"] = Text("内容", "Description"), ["required"] = true, ["maxLength"] = 1000 }),
    };

    private static string DrawingOf(string id, LocalText name, string level)
    {
        var process = new XElement(
            Model + "process", new XAttribute("id", id), new XAttribute("name", name.Zh), new XAttribute("isExecutable", "true"),
            new XElement(
                Model + "laneSet", new XAttribute("id", "LaneSet_1"),
                new XElement(
                    Model + "lane", new XAttribute("id", "Lane_1"), new XAttribute("name", "经办人"),
                    new XElement(Model + "extensionElements", new XElement(Own + "role", new XAttribute("name", RoleOf(id)), new XAttribute("level", level))),
                    new XElement(Model + "flowNodeRef", "Start_1"), new XElement(Model + "flowNodeRef", "Task_1"), new XElement(Model + "flowNodeRef", "End_1"))),
            new XElement(Model + "startEvent", new XAttribute("id", "Start_1"), new XAttribute("name", "开始"), new XElement(Model + "outgoing", "Flow_1")),
            new XElement(
                Model + "userTask", new XAttribute("id", "Task_1"), new XAttribute("name", "办理"),
                new XElement(
                    Model + "extensionElements",
                    new XElement(
                        Own + "work", new XAttribute("form", Form),
                        new XElement(Own + "field", new XAttribute("name", "place"), new XAttribute("access", "read"))),
                    new XElement(Own + "milestone", new XAttribute("status", "handled"), new XAttribute("on", "completed"))),
                new XElement(Model + "incoming", "Flow_1"), new XElement(Model + "outgoing", "Flow_2")),
            new XElement(
                Model + "endEvent", new XAttribute("id", "End_1"), new XAttribute("name", "结束"),
                new XElement(Model + "extensionElements", new XElement(Own + "milestone", new XAttribute("status", "closed"), new XAttribute("on", "completed"))),
                new XElement(Model + "incoming", "Flow_2")),
            FlowOf("Flow_1", "Start_1", "Task_1"),
            FlowOf("Flow_2", "Task_1", "End_1"));
        var definitions = new XElement(
            Model + "definitions",
            new XAttribute(XNamespace.Xmlns + "bpmn", Model.NamespaceName), new XAttribute(XNamespace.Xmlns + "bpmndi", Diagram.NamespaceName),
            new XAttribute(XNamespace.Xmlns + "dc", Bounds.NamespaceName), new XAttribute(XNamespace.Xmlns + "di", Waypoint.NamespaceName),
            new XAttribute(XNamespace.Xmlns + "caseflow", Own.NamespaceName),
            new XAttribute("id", "Definitions_1"), new XAttribute("targetNamespace", $"https://caseflow.example/workflows/{id}"),
            new XAttribute("expressionLanguage", "https://www.omg.org/spec/DMN/20230324/FEEL/"),
            new XElement(
                Model + "collaboration", new XAttribute("id", "Collaboration_1"),
                new XElement(Model + "participant", new XAttribute("id", "Participant_1"), new XAttribute("name", name.Zh), new XAttribute("processRef", id))),
            process,
            new XElement(
                Diagram + "BPMNDiagram", new XAttribute("id", "Diagram_1"),
                new XElement(
                    Diagram + "BPMNPlane", new XAttribute("id", "Plane_1"), new XAttribute("bpmnElement", "Collaboration_1"),
                    ShapeOf("Participant_1", 160, 80, 600, 160, isHorizontal: true), ShapeOf("Lane_1", 190, 80, 570, 160, isHorizontal: true),
                    ShapeOf("Start_1", 252, 142, 36, 36), ShapeOf("Task_1", 400, 120, 100, 80), ShapeOf("End_1", 612, 142, 36, 36),
                    EdgeOf("Flow_1", 288, 400), EdgeOf("Flow_2", 500, 612))));
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + definitions + "\n";
    }

    private static XElement FlowOf(string id, string from, string to) =>
        new(Model + "sequenceFlow", new XAttribute("id", id), new XAttribute("sourceRef", from), new XAttribute("targetRef", to));

    private static XElement ShapeOf(string element, int x, int y, int width, int height, bool isHorizontal = false) => new(
        Diagram + "BPMNShape", new XAttribute("id", element + "_di"), new XAttribute("bpmnElement", element), isHorizontal ? new XAttribute("isHorizontal", "true") : null,
        new XElement(Bounds + "Bounds", new XAttribute("x", x), new XAttribute("y", y), new XAttribute("width", width), new XAttribute("height", height)));

    private static XElement EdgeOf(string flow, int from, int to) => new(
        Diagram + "BPMNEdge", new XAttribute("id", flow + "_di"), new XAttribute("bpmnElement", flow), PointAt(from), PointAt(to));

    private static XElement PointAt(int x) => new(Waypoint + "waypoint", new XAttribute("x", x), new XAttribute("y", 160));
}
