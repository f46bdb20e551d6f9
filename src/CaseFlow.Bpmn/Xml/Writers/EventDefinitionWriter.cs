using CaseFlow.Bpmn.Model.Events;

namespace CaseFlow.Bpmn.Xml.Writers;

/// <summary>Writes what an event waits for or does.</summary>
internal static class EventDefinitionWriter
{
    public static Draft Add(Draft owner, EventDefinition definition, bool isCatching) => definition switch
    {
        EventDefinition.None => owner,
        EventDefinition.Multiple multiple => owner.Flag("parallelMultiple", isCatching && multiple.IsParallel).Add(multiple.Parts.Select(Write)),
        _ => owner.Add(Write(definition)),
    };

    public static Draft Write(EventDefinition definition) => definition switch
    {
        EventDefinition.Timer timer => Draft.Of("timerEventDefinition")
            .Add(ExpressionWriter.Write("timeDate", timer.Date))
            .Add(ExpressionWriter.Write("timeDuration", timer.Duration))
            .Add(ExpressionWriter.Write("timeCycle", timer.Cycle)),
        EventDefinition.MessageRef message => Draft.Of("messageEventDefinition").With("messageRef", message.Message?.Id),
        EventDefinition.ErrorRef error => Draft.Of("errorEventDefinition").With("errorRef", error.Error?.Id),
        EventDefinition.SignalRef signal => Draft.Of("signalEventDefinition").With("signalRef", signal.Signal?.Id),
        EventDefinition.EscalationRef escalation => Draft.Of("escalationEventDefinition").With("escalationRef", escalation.Escalation?.Id),
        EventDefinition.Conditional conditional => Draft.Of("conditionalEventDefinition").Add(ExpressionWriter.Write("condition", conditional.Condition)),
        EventDefinition.Link link => Draft.Of("linkEventDefinition").With("name", link.Name),
        EventDefinition.Compensate compensate => Draft.Of("compensateEventDefinition")
            .With("activityRef", compensate.Activity)
            .Flag("waitForCompletion", compensate.WaitForCompletion, otherwise: true),
        EventDefinition.Cancel => Draft.Of("cancelEventDefinition"),
        EventDefinition.Terminate => Draft.Of("terminateEventDefinition"),
        _ => throw new ArgumentException($"Expected to write an event definition, but {definition.GetType().Name} has no form of its own.", nameof(definition)),
    };
}
