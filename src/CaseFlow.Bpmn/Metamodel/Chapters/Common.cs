namespace CaseFlow.Bpmn.Metamodel.Chapters;

/// <summary>Elements that several kinds of diagrams share (BPMN 2.0.2 §8.4), without events and gateways.</summary>
internal static class Common
{
    public static ElementRow[] Rows { get; } =
    [
        new("artifact", "baseElement") { IsAbstract = true },
        new(
            "association",
            "artifact",
            "artifact",
            Attributes: "sourceRef!:qname(baseElement,baseElementWithMixedContent) targetRef!:qname(baseElement,baseElementWithMixedContent) associationDirection:enum(None,One,Both)=None"),
        new("group", "artifact", "artifact", Attributes: "categoryValueRef:qname(categoryValue)"),
        new("textAnnotation", "artifact", "artifact", "text?", "textFormat:text=text/plain"),
        new("text", Content: "#any?") { IsMixed = true },
        new("category", "rootElement", "rootElement", "categoryValue*", "name:text"),
        new("categoryValue", "baseElement", Attributes: "value:text"),
        new("correlationKey", "baseElement", Content: "correlationPropertyRef:qname(correlationProperty)*", Attributes: "name:text"),
        new("correlationProperty", "rootElement", "rootElement", "correlationPropertyRetrievalExpression+", "name:text type:qname"),
        new("correlationPropertyRetrievalExpression", "baseElement", Content: "messagePath:formalExpression", Attributes: "messageRef!:qname(message)"),
        new("correlationPropertyBinding", "baseElement", Content: "dataPath:formalExpression", Attributes: "correlationPropertyRef!:qname(correlationProperty)"),
        new("correlationSubscription", "baseElement", Content: "correlationPropertyBinding*", Attributes: "correlationKeyRef!:qname(correlationKey)"),
        new("error", "rootElement", "rootElement", Attributes: "name:text errorCode:text structureRef:qname"),
        new("escalation", "rootElement", "rootElement", Attributes: "name:text escalationCode:text structureRef:qname"),
        new("message", "rootElement", "rootElement", Attributes: "name:text itemRef:qname(itemDefinition)"),
        new("signal", "rootElement", "rootElement", Attributes: "name:text structureRef:qname"),
        new("itemDefinition", "rootElement", "rootElement", Attributes: "structureRef:qname isCollection:boolean=false itemKind:enum(Information,Physical)=Information"),
        new("expression", "baseElementWithMixedContent") { IsMixed = true },
        new("formalExpression", "expression", "expression", Attributes: "language:uri evaluatesToTypeRef:qname") { IsMixed = true },
        new("flowElement", "baseElement", Content: "auditing? monitoring? categoryValueRef:qname(categoryValue)*", Attributes: "name:text") { IsAbstract = true },
        new("flowNode", "flowElement", Content: "incoming:qname(sequenceFlow)* outgoing:qname(sequenceFlow)*") { IsAbstract = true },
        new(
            "sequenceFlow",
            "flowElement",
            "flowElement",
            "conditionExpression:expression?",
            "sourceRef!:idref(flowNode) targetRef!:idref(flowNode) isImmediate:boolean"),
        new("resource", "rootElement", "rootElement", "resourceParameter*", "name!:text"),
        new("resourceParameter", "baseElement", Attributes: "name:text type:qname isRequired:boolean"),
        new(
            "resourceRole",
            "baseElement",
            Content: "resourceRef:qname(resource)|resourceAssignmentExpression? resourceParameterBinding*/resourceRef",
            Attributes: "name:text"),
        new("resourceAssignmentExpression", "baseElement", Content: "expression"),
        new("resourceParameterBinding", "baseElement", Content: "expression", Attributes: "parameterRef!:qname(resourceParameter)"),
        new("interface", "rootElement", "rootElement", "operation+", "name!:text implementationRef:qname"),
        new(
            "operation",
            "baseElement",
            Content: "inMessageRef:qname(message) outMessageRef:qname(message)? errorRef:qname(error)*",
            Attributes: "name!:text implementationRef:qname"),
        new("endPoint", "rootElement", "rootElement"),
        new("callableElement", "rootElement", Content: "supportedInterfaceRef:qname(interface)* ioSpecification? ioBinding*", Attributes: "name:text"),
    ];
}
