namespace CaseFlow.Bpmn.Metamodel.Chapters;

/// <summary>Conversations (BPMN 2.0.2 §9.5).</summary>
internal static class Conversations
{
    private const string Partner = "participant,activity,event,conversationNode";

    public static ElementRow[] Rows { get; } =
    [
        new(
            "conversationNode",
            "baseElement",
            Content: "participantRef:qname(participant)* messageFlowRef:qname(messageFlow)* correlationKey*",
            Attributes: "name:text")
        { IsAbstract = true },
        new("conversation", "conversationNode", "conversationNode"),
        new("subConversation", "conversationNode", "conversationNode", "conversationNode*"),
        new("callConversation", "conversationNode", "conversationNode", "participantAssociation*", "calledCollaborationRef:qname(collaboration)"),
        new("globalConversation", "collaboration", "collaboration"),
        new("conversationLink", "baseElement", Attributes: $"name:text sourceRef!:qname({Partner}) targetRef!:qname({Partner})"),
        new(
            "conversationAssociation",
            "baseElement",
            Attributes: "innerConversationNodeRef!:qname(conversationNode) outerConversationNodeRef!:qname(conversationNode)"),
    ];
}
