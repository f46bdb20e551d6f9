using System.Collections.Frozen;
using System.Xml.Linq;
using CaseFlow.Bpmn.Metamodel.Chapters;
using CaseFlow.Bpmn.Xml;

namespace CaseFlow.Bpmn.Metamodel;

/// <summary>
/// The whole of BPMN 2.0.2 as elements, attributes and types. The facts are those of the machine-readable schemas that the OMG publishes with
/// the specification (formal/2013-12-09: BPMN20, Semantic, BPMNDI, DI and DC).
/// </summary>
internal static class Standard
{
    private static readonly Compilation Made = new(
    [
        (BpmnNames.Model, [.. Foundation.Rows, .. Common.Rows, .. Events.Rows, .. Activities.Rows, .. Gateways.Rows, .. Data.Rows, .. Processes.Rows]),
        (BpmnNames.Model, [.. Collaborations.Rows, .. Conversations.Rows, .. Choreographies.Rows]),
        (BpmnNames.Bounds, DiagramInterchange.CommonRows),
        (BpmnNames.Waypoint, DiagramInterchange.GeneralRows),
        (BpmnNames.Diagram, DiagramInterchange.Rows),
    ]);

    /// <summary>The elements that may stand where any element may, by name.</summary>
    public static FrozenDictionary<XName, ElementShape> Elements => Made.Elements;

    /// <summary>The types by namespace and name in the schema.</summary>
    public static FrozenDictionary<(string Space, string Name), TypeShape> Types => Made.Types;

    /// <summary>The root element of a file.</summary>
    public static ElementShape Definitions { get; } = Elements[BpmnNames.Model + "definitions"];

    /// <summary>Whether names of that namespace are the standard's.</summary>
    public static bool Owns(XNamespace space) =>
        space == BpmnNames.Model || space == BpmnNames.Diagram || space == BpmnNames.Bounds || space == BpmnNames.Waypoint;
}
