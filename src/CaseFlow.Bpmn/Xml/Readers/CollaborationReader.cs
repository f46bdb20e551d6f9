using System.Collections.Frozen;
using System.Collections.Immutable;
using CaseFlow.Bpmn.Model;
using CaseFlow.Bpmn.Model.Correlation;
using CaseFlow.Xml;

namespace CaseFlow.Bpmn.Xml.Readers;

/// <summary>Reads what processes have to do with each other: message flows and correlation.</summary>
internal static class CollaborationReader
{
    private static readonly FrozenSet<string> Conversations =
        new[] { "conversation", "subConversation", "callConversation", "globalConversation", "choreography", "collaboration" }.ToFrozenSet();

    public static ImmutableArray<MessageFlow> MessageFlows(ElementNode definitions, ReadingContext context) =>
    [
        .. from element in definitions.Elements(BpmnNames.Model + "collaboration").Elements(BpmnNames.Model + "messageFlow")
           let id = context.IdOf(element)
           where id is not null
           select new MessageFlow(
               id.Value,
               element.Attribute("name")?.Value,
               Attributes.Reference(element, "sourceRef") ?? default,
               Attributes.Reference(element, "targetRef") ?? default,
               ReadingContext.Resolve(element, "messageRef", context.Messages)),
    ];

    public static ImmutableArray<CorrelationProperty> Properties(ElementNode definitions, ReadingContext context) =>
    [
        .. from element in definitions.Elements(BpmnNames.Model + "correlationProperty")
           let id = context.IdOf(element)
           where id is not null
           select new CorrelationProperty(
               id.Value,
               element.Attribute("name")?.Value,
               [.. element.Elements(BpmnNames.Model + "correlationPropertyRetrievalExpression").Select(retrieval => new CorrelationRetrieval(
                   ReadingContext.Resolve(retrieval, "messageRef", context.Messages),
                   ExpressionReader.Read(retrieval.Element(BpmnNames.Model + "messagePath"), context)))]),
    ];

    public static ImmutableArray<CorrelationKey> Keys(ElementNode definitions, ReadingContext context) =>
    [
        .. from element in definitions.Elements().Where(IsConversation).SelectMany(root => root.Descendants(BpmnNames.Model + "correlationKey"))
           let id = context.IdOf(element)
           where id is not null
           select new CorrelationKey(id.Value, element.Attribute("name")?.Value, [.. Attributes.References(element, "correlationPropertyRef")]),
    ];

    public static ImmutableArray<CorrelationSubscription> Subscriptions(ElementNode process, ReadingContext context) =>
    [
        .. from element in process.Elements(BpmnNames.Model + "correlationSubscription")
           let key = Attributes.Reference(element, "correlationKeyRef")
           where key is not null
           select new CorrelationSubscription(
               key.Value,
               [.. from binding in element.Elements(BpmnNames.Model + "correlationPropertyBinding")
                   let property = Attributes.Reference(binding, "correlationPropertyRef")
                   let path = ExpressionReader.Read(binding.Element(BpmnNames.Model + "dataPath"), context)
                   where property is not null && path is not null
                   select new CorrelationBinding(property.Value, path)]),
    ];

    private static bool IsConversation(ElementNode root) => root.Name.Namespace == BpmnNames.Model && Conversations.Contains(root.Name.LocalName);
}
