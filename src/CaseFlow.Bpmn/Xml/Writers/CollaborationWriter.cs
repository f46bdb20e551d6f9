using CaseFlow.Bpmn.Model;
using CaseFlow.Bpmn.Model.Correlation;

namespace CaseFlow.Bpmn.Xml.Writers;

/// <summary>Writes what processes have to do with each other: participants, message flows and correlation.</summary>
internal static class CollaborationWriter
{
    /// <summary>The collaboration; null when there is nothing in it.</summary>
    public static Draft? Write(BpmnDocument document, WritingContext context) =>
        document.Participants.IsEmpty && document.MessageFlows.IsEmpty && document.CorrelationKeys.IsEmpty
            ? null
            : Draft.Of("collaboration")
                .With("id", context.Collaboration)
                .Add(document.Participants.Select(participant =>
                    Draft.Of("participant").With("id", participant.Id).With("name", participant.Name).With("processRef", participant.Process)))
                .Add(document.MessageFlows.Select(flow => Draft.Of("messageFlow")
                    .With("id", flow.Id).With("name", flow.Name).With("sourceRef", flow.Source).With("targetRef", flow.Target).With("messageRef", flow.Message?.Id)))
                .Add(document.CorrelationKeys.Select(key =>
                    Draft.Of("correlationKey").With("id", key.Id).With("name", key.Name).References("correlationPropertyRef", key.Properties)));

    public static Draft Property(CorrelationProperty property) => Draft.Of("correlationProperty")
        .With("id", property.Id)
        .With("name", property.Name)
        .Add(property.Retrievals.Select(retrieval => Draft.Of("correlationPropertyRetrievalExpression")
            .With("messageRef", retrieval.Message?.Id)
            .Add(ExpressionWriter.WriteFormal("messagePath", retrieval.Path))));

    public static Draft Subscription(CorrelationSubscription subscription) => Draft.Of("correlationSubscription")
        .With("correlationKeyRef", subscription.Key)
        .Add(subscription.Bindings.Select(binding => Draft.Of("correlationPropertyBinding")
            .With("correlationPropertyRef", binding.Property)
            .Add(ExpressionWriter.WriteFormal("dataPath", binding.Path))));
}
