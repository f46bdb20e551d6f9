namespace CaseFlow.Bpmn.Metamodel.Chapters;

/// <summary>Infrastructure and foundation (BPMN 2.0.2 §8.2 and §8.3).</summary>
internal static class Foundation
{
    public static ElementRow[] Rows { get; } =
    [
        new(
            "definitions",
            Content: "import* extension* rootElement* bpmndi:BPMNDiagram* relationship*",
            Attributes: "id:id name:text targetNamespace!:uri expressionLanguage:uri=http://www.w3.org/1999/XPath typeLanguage:uri=http://www.w3.org/2001/XMLSchema exporter:text exporterVersion:text")
        { IsOpen = true },
        new("import", Attributes: "namespace!:uri location!:text importType!:uri"),
        new("extension", Content: "documentation*", Attributes: "definition:qname mustUnderstand:boolean=false"),
        new("extensionElements", Content: "#other*"),
        new("documentation", Content: "#any?", Attributes: "id:id textFormat:text=text/plain") { IsMixed = true },
        new("baseElement", Content: "documentation* extensionElements?", Attributes: "id:id") { IsAbstract = true, IsOpen = true },
        new("baseElementWithMixedContent", Content: "documentation* extensionElements?", Attributes: "id:id") { IsAbstract = true, IsMixed = true, IsOpen = true },
        new("rootElement", "baseElement") { IsAbstract = true },
        new(
            "relationship",
            "baseElement",
            Content: "source:qname+ target:qname+",
            Attributes: "type!:text direction:enum(None,Forward,Backward,Both)"),
    ];
}
