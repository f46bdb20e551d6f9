namespace CaseFlow.Dmn.Metamodel.Chapters;

/// <summary>The decision requirements graph (DMN 1.5 §6.3).</summary>
internal static class Graph
{
    private const string Languages = "expressionLanguage:uri typeLanguage:uri";

    public static SchemaRow[] Rows { get; } =
    [
        new("element", Content: "description:text? extensionElements:foreign?", Attributes: "id:id label:text") { IsOpen = true },
        new("foreign", Content: "#other*"),
        new("named", "element", Attributes: "name!:text"),
        new("reference", Attributes: "href!:uri"),
        new(
            "definitions",
            "named",
            "import* itemDefinition* decision|businessKnowledgeModel|decisionService@12|inputData|knowledgeSource* group@13|textAnnotation|association* "
                + "elementCollection* performanceIndicator|organizationUnit* decisionService*@-11 dmndi:DMNDI?@12@-15 #other*@16",
            $"{Languages} namespace!:uri exporter:text exporterVersion:text"),
        new("import", "named", Attributes: "namespace!:uri locationURI:uri importType!:uri") { OldBase = "" },
        new("elementCollection", "named", "drgElement:reference*"),
        new(
            "decision",
            "named",
            "question:text? allowedAnswers:text? variable:informationItem? informationRequirement* knowledgeRequirement* authorityRequirement* "
                + "supportedObjective:reference* impactedPerformanceIndicator:reference* decisionMaker:reference* decisionOwner:reference* "
                + $"usingProcess:reference* usingTask:reference* {Logic.Expression}?"),
        new("businessContext", "named", Attributes: "URI:uri"),
        new("performanceIndicator", "businessContext", "impactingDecision:reference*"),
        new("organizationUnit", "businessContext", "decisionMade:reference* decisionOwned:reference*"),
        new(
            "businessKnowledgeModel",
            "named",
            "variable:informationItem?@12 encapsulatedLogic:functionDefinition? variable:informationItem?@-11 knowledgeRequirement* authorityRequirement*"),
        new("inputData", "named", "variable:informationItem?"),
        new("knowledgeSource", "named", "authorityRequirement* type:text? owner:reference?", "locationURI:uri"),
        new("informationRequirement", "element", "requiredDecision:reference|requiredInput:reference") { OldBase = "" },
        new("knowledgeRequirement", "element", "requiredKnowledge:reference") { OldBase = "" },
        new("authorityRequirement", "element", "requiredDecision:reference|requiredInput:reference|requiredAuthority:reference") { OldBase = "" },
        new(
            "decisionService",
            "named",
            "variable:informationItem?@12 outputDecision:reference+@-11 outputDecision:reference*@12 encapsulatedDecision:reference* inputDecision:reference* inputData:reference*"),
        new("textAnnotation", "element", "text:text?", "textFormat:text"),
        new("association", "element", "sourceRef:reference targetRef:reference", "associationDirection:enum(None,One,Both)"),
        new("group", "element", Attributes: "name:text"),
    ];
}
