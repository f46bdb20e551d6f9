namespace CaseFlow.Bpmn.Metamodel.Chapters;

/// <summary>Diagram interchange (BPMN 2.0.2 §12; DD 1.0 for the general part): three vocabularies.</summary>
internal static class DiagramInterchange
{
    /// <summary>Fonts, points and rectangles.</summary>
    public static ElementRow[] CommonRows { get; } =
    [
        new("Font", Attributes: "name:text size:double isBold:boolean isItalic:boolean isUnderline:boolean isStrikeThrough:boolean"),
        new("Point", Attributes: "x!:double y!:double"),
        new("Bounds", Attributes: "x!:double y!:double width!:double height!:double"),
    ];

    /// <summary>Diagrams of any notation.</summary>
    public static ElementRow[] GeneralRows { get; } =
    [
        new("DiagramElement", Content: "extension?", Attributes: "id:id") { IsAbstract = true, IsOpen = true },
        new("extension", Content: "#other*") { IsLocal = true },
        new("Diagram", Attributes: "name:text documentation:text resolution:double id:id") { IsAbstract = true },
        new("Node", "DiagramElement") { IsAbstract = true },
        new("Edge", "DiagramElement", Content: "waypoint:dc:Point{2,}") { IsAbstract = true },
        new("LabeledEdge", "Edge") { IsAbstract = true },
        new("Shape", "Node", Content: "dc:Bounds") { IsAbstract = true },
        new("LabeledShape", "Shape") { IsAbstract = true },
        new("Label", "Node", Content: "dc:Bounds?") { IsAbstract = true },
        new("Plane", "Node", Content: "DiagramElement*") { IsAbstract = true },
        new("Style", Attributes: "id:id") { IsAbstract = true },
    ];

    /// <summary>Diagrams of processes.</summary>
    public static ElementRow[] Rows { get; } =
    [
        new("BPMNDiagram", "di:Diagram", Content: "BPMNPlane BPMNLabelStyle*"),
        new("BPMNPlane", "di:Plane", Attributes: "bpmnElement:loose(bpmn:baseElement)"),
        new(
            "BPMNShape",
            "di:LabeledShape",
            "di:DiagramElement",
            "BPMNLabel?",
            "bpmnElement:loose(bpmn:baseElement) isHorizontal:boolean isExpanded:boolean isMarkerVisible:boolean isMessageVisible:boolean "
                + "participantBandKind:enum(top_initiating,middle_initiating,bottom_initiating,top_non_initiating,middle_non_initiating,bottom_non_initiating) "
                + "choreographyActivityShape:loose(BPMNShape)"),
        new(
            "BPMNEdge",
            "di:LabeledEdge",
            "di:DiagramElement",
            "BPMNLabel?",
            "bpmnElement:loose(bpmn:baseElement) sourceElement:loose(di:DiagramElement) targetElement:loose(di:DiagramElement) messageVisibleKind:enum(initiating,non_initiating)"),
        new("BPMNLabel", "di:Label", Attributes: "labelStyle:loose(BPMNLabelStyle)"),
        new("BPMNLabelStyle", "di:Style", Content: "dc:Font"),
    ];
}
