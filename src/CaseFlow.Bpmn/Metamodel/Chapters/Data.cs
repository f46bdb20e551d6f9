namespace CaseFlow.Bpmn.Metamodel.Chapters;

/// <summary>Items and data (BPMN 2.0.2 §10.4).</summary>
internal static class Data
{
    private const string Input = "itemSubjectRef:qname(itemDefinition) isCollection:boolean=false";
    private const string Aware = "dataObject,dataObjectReference,dataStore,dataStoreReference,dataInput,dataOutput,property";

    public static ElementRow[] Rows { get; } =
    [
        new("dataState", "baseElement", Attributes: "name:text"),
        new("dataObject", "flowElement", "flowElement", "dataState?", Input),
        new("dataObjectReference", "flowElement", "flowElement", "dataState?", "itemSubjectRef:qname(itemDefinition) dataObjectRef:idref(dataObject)"),
        new("dataStore", "rootElement", "rootElement", "dataState?", "name:text capacity:integer isUnlimited:boolean=true itemSubjectRef:qname(itemDefinition)"),
        new("dataStoreReference", "flowElement", "flowElement", "dataState?", "itemSubjectRef:qname(itemDefinition) dataStoreRef:qname(dataStore)"),
        new("property", "baseElement", Content: "dataState?", Attributes: "name:text itemSubjectRef:qname(itemDefinition)"),
        new("dataInput", "baseElement", Content: "dataState?", Attributes: $"name:text {Input}"),
        new("dataOutput", "baseElement", Content: "dataState?", Attributes: $"name:text {Input}"),
        new(
            "inputSet",
            "baseElement",
            Content: "dataInputRefs:idref(dataInput)* optionalInputRefs:idref(dataInput)* whileExecutingInputRefs:idref(dataInput)* outputSetRefs:idref(outputSet)*",
            Attributes: "name:text"),
        new(
            "outputSet",
            "baseElement",
            Content: "dataOutputRefs:idref(dataOutput)* optionalOutputRefs:idref(dataOutput)* whileExecutingOutputRefs:idref(dataOutput)* inputSetRefs:idref(inputSet)*",
            Attributes: "name:text"),
        new("ioSpecification", "baseElement", Content: "dataInput* dataOutput* inputSet+ outputSet+") { Type = "tInputOutputSpecification" },
        new(
            "ioBinding",
            "baseElement",
            Attributes: "operationRef!:qname(operation) inputDataRef!:idref(dataInput,inputSet) outputDataRef!:idref(dataOutput,outputSet)")
        { Type = "tInputOutputBinding" },
        new("assignment", "baseElement", Content: "from:expression to:expression"),
        new(
            "dataAssociation",
            "baseElement",
            Content: $"sourceRef:idref({Aware})* targetRef:idref({Aware}) transformation:formalExpression? assignment*"),
        new("dataInputAssociation", "dataAssociation"),
        new("dataOutputAssociation", "dataAssociation"),
    ];
}
