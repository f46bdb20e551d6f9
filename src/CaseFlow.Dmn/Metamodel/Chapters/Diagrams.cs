namespace CaseFlow.Dmn.Metamodel.Chapters;

/// <summary>Diagram interchange (DMN 1.5 §13).</summary>
internal static class Diagrams
{
    public static SchemaRow[] Rows { get; } =
    [
        new("dc:Point", Attributes: "x!:double y!:double"),
        new("dc:Bounds", Attributes: "x!:double y!:double width!:double height!:double"),
        new("dc:Dimension", Attributes: "width!:double height!:double"),
        new("dc:Color", Attributes: "red!:byte green!:byte blue!:byte"),
        new("di:DiagramElement", Content: "di:extension:foreign? di:Style:di:Style|dmndi:DMNStyle?", Attributes: "sharedStyle:id id:id") { IsOpen = true },
        new("di:Style", Content: "di:extension:foreign?", Attributes: "id:id") { IsOpen = true },
        new("di:Shape", "di:DiagramElement", "dc:Bounds?"),
        new("di:Edge", "di:DiagramElement", "di:waypoint:dc:Point*"),
        new("dmndi:DMNDI", Content: "dmndi:DMNDiagram* dmndi:DMNStyle*"),
        new(
            "dmndi:DMNDiagram",
            "di:DiagramElement",
            "dmndi:Size:dc:Dimension? dmndi:DMNShape|dmndi:DMNEdge*",
            "name:text documentation:text resolution:double useAlternativeInputDataShape:boolean@15"),
        new(
            "dmndi:DMNShape",
            "di:Shape",
            "dmndi:DMNLabel? dmndi:DMNDecisionServiceDividerLine:di:Edge?",
            "dmnElementRef!:qname isListedInputData:boolean isCollapsed:boolean"),
        new("dmndi:DMNEdge", "di:Edge", "dmndi:DMNLabel?", "dmnElementRef!:qname sourceElement:qname targetElement:qname"),
        new("dmndi:DMNLabel", "di:Shape", "dmndi:Text:text?"),
        new(
            "dmndi:DMNStyle",
            "di:Style",
            "dmndi:FillColor:dc:Color? dmndi:StrokeColor:dc:Color? dmndi:FontColor:dc:Color?",
            "fontFamily:text fontSize:double fontItalic:boolean fontBold:boolean fontUnderline:boolean fontStrikeThrough:boolean "
                + "labelHorizontalAlignement:enum(start,end,center) labelVerticalAlignment:enum(start,end,center)"),
    ];
}
