using System.Xml.Linq;

namespace CaseFlow.Bpmn.Xml;

/// <summary>The namespaces of a BPMN file.</summary>
internal static class BpmnNames
{
    public static readonly XNamespace Model = "http://www.omg.org/spec/BPMN/20100524/MODEL";

    public static readonly XNamespace Diagram = "http://www.omg.org/spec/BPMN/20100524/DI";

    public static readonly XNamespace Bounds = "http://www.omg.org/spec/DD/20100524/DC";

    public static readonly XNamespace Waypoint = "http://www.omg.org/spec/DD/20100524/DI";

    public static readonly XNamespace CaseFlow = "https://caseflow.example/schemas/bpmn/1";

    public static readonly XName ExtensionElements = Model + "extensionElements";
}
