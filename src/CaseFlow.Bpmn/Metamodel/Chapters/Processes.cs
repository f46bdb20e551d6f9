namespace CaseFlow.Bpmn.Metamodel.Chapters;

/// <summary>Processes and lanes (BPMN 2.0.2 §10.2, §10.8 and §10.9).</summary>
internal static class Processes
{
    public static ElementRow[] Rows { get; } =
    [
        new(
            "process",
            "callableElement",
            "rootElement",
            "auditing? monitoring? property* laneSet* flowElement* artifact* resourceRole* correlationSubscription* supports:qname(process)*",
            "processType:enum(None,Public,Private)=None isClosed:boolean=false isExecutable:boolean definitionalCollaborationRef:qname(collaboration)"),
        new("laneSet", "baseElement", Content: "lane*", Attributes: "name:text"),
        new(
            "lane",
            "baseElement",
            Content: "partitionElement:baseElement? flowNodeRef:idref* childLaneSet:laneSet?",
            Attributes: "name:text partitionElementRef:qname"),
        new("auditing", "baseElement"),
        new("monitoring", "baseElement"),
    ];
}
