namespace CaseFlow.Bpmn.Metamodel.Chapters;

/// <summary>Choreographies (BPMN 2.0.2 §11).</summary>
internal static class Choreographies
{
    public static ElementRow[] Rows { get; } =
    [
        new("choreography", "collaboration", "collaboration", "flowElement*"),
        new("globalChoreographyTask", "choreography", "choreography", Attributes: "initiatingParticipantRef:qname(participant)"),
        new(
            "choreographyActivity",
            "flowNode",
            Content: "participantRef:qname(participant){2,} correlationKey*",
            Attributes: "initiatingParticipantRef!:qname(participant) loopType:enum(None,Standard,MultiInstanceSequential,MultiInstanceParallel)=None")
        { IsAbstract = true },
        new("choreographyTask", "choreographyActivity", "flowElement", "messageFlowRef:qname(messageFlow){1,2}"),
        new("subChoreography", "choreographyActivity", "flowElement", "flowElement* artifact*"),
        new("callChoreography", "choreographyActivity", "flowElement", "participantAssociation*", "calledChoreographyRef:qname(choreography)"),
    ];
}
