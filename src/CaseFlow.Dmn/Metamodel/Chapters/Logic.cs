namespace CaseFlow.Dmn.Metamodel.Chapters;

/// <summary>Types and decision logic (DMN 1.5 §7.3, §8.3).</summary>
internal static class Logic
{
    /// <summary>Any expression.</summary>
    public const string Expression =
        "conditional@14|filter@14|for@14|some:quantified@14|every:quantified@14|decisionTable|context|functionDefinition|invocation|list|relation|literalExpression";

    public static SchemaRow[] Rows { get; } =
    [
        new("typed", "element", Attributes: "typeRef:qname@-11 typeRef:text@12"),
        new("informationItem", "named", Attributes: "typeRef:qname@-11 typeRef:text@12"),
        new(
            "itemDefinition",
            "named",
            "typeRef:qname?@-11 typeRef:text?@12 allowedValues:unaryTests?/typeRef typeConstraint:unaryTests?/typeRef@15 itemComponent:itemDefinition*~typeRef functionItem?~typeRef,itemComponent@13",
            "typeLanguage:uri isCollection:boolean"),
        new("functionItem", "element", "parameters:informationItem*", "outputTypeRef:text"),
        new("unaryTests", "element", "text:text", "expressionLanguage:uri typeRef:text@13"),
        new("literalExpression", "typed", "text:text|importedValues?", "expressionLanguage:uri"),
        new("importedValues", "import", "importedElement:text", "expressionLanguage:uri"),
        new("invocation", "typed", $"{Expression}? binding*"),
        new("binding", Content: $"parameter:informationItem {Expression}?"),
        new("context", "typed", "contextEntry*"),
        new("contextEntry", "element", $"variable:informationItem? {Expression}") { OldBase = "" },
        new("functionDefinition", "typed", $"formalParameter:informationItem* {Expression}?", "kind:enum(FEEL,Java,PMML)@12"),
        new("list", "typed", $"{Expression}*"),
        new("relation", "typed", "column:informationItem* row:list*"),
        new("child", Content: Expression, Attributes: "id:id"),
        new("typedChild", "child", Attributes: "typeRef:text"),
        new("iterator", "typed", "in:typedChild", "iteratorVariable:text"),
        new("for", "iterator", "return:child"),
        new("quantified", "iterator", "satisfies:child"),
        new("conditional", "typed", "if:child then:child else:child"),
        new("filter", "typed", "in:child match:child"),
        new(
            "decisionTable",
            "typed",
            "input* output+ annotation*@12 rule*",
            "hitPolicy:text aggregation:enum(SUM,COUNT,MIN,MAX) preferredOrientation:enum(Rule-as-Row,Rule-as-Column,CrossTable) outputLabel:text"),
        new("input", "element", "inputExpression:literalExpression inputValues:unaryTests?"),
        new("output", "element", "outputValues:unaryTests? defaultOutputEntry:literalExpression?", "name:text typeRef:qname@-11 typeRef:text@12"),
        new("annotation", Attributes: "name:text"),
        new("rule", "element", "inputEntry:unaryTests* outputEntry:literalExpression+ annotationEntry*@12"),
        new("annotationEntry", Content: "text:text?"),
    ];
}
