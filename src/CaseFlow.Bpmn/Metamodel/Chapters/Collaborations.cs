namespace CaseFlow.Bpmn.Metamodel.Chapters;

/// <summary>Collaborations, participants and message flows (BPMN 2.0.2 §9.2 to §9.4).</summary>
internal static class Collaborations
{
    private const string Partner = "participant,activity,event,conversationNode";

    public static ElementRow[] Rows { get; } =
    [
        new(
            "collaboration",
            "rootElement",
            "rootElement",
            "participant* messageFlow* artifact* conversationNode* conversationAssociation* participantAssociation* messageFlowAssociation* correlationKey* "
                + "choreographyRef:qname(choreography)* conversationLink*",
            "name:text isClosed:boolean=false"),
        new(
            "participant",
            "baseElement",
            Content: "interfaceRef:qname(interface)* endPointRef:qname(endPoint)* participantMultiplicity?",
            Attributes: "name:text processRef:qname(process)"),
        new("participantMultiplicity", "baseElement", Attributes: "minimum:int=0 maximum:int=1"),
        new("participantAssociation", "baseElement", Content: "innerParticipantRef:qname(participant) outerParticipantRef:qname(participant)"),
        new("messageFlow", "baseElement", Attributes: $"name:text sourceRef!:qname({Partner}) targetRef!:qname({Partner}) messageRef:qname(message)"),
        new("messageFlowAssociation", "baseElement", Attributes: "innerMessageFlowRef!:qname(messageFlow) outerMessageFlowRef!:qname(messageFlow)"),
        new("partnerEntity", "rootElement", "rootElement", "participantRef:qname(participant)*", "name:text"),
        new("partnerRole", "rootElement", "rootElement", "participantRef:qname(participant)*", "name:text"),
    ];
}
