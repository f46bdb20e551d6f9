using CaseFlow.Bpmn.Model.Events;
using CaseFlow.Engine.Definitions;

namespace CaseFlow.Engine.Behaviors.Shared;

/// <summary>Events that an activity throws without a drawn throwing event (BPMN 2.0.2 §10.5.7): caught first by what sits on its edge.</summary>
internal static class ImplicitThrows
{
    internal static bool CanThrow(EventDefinition definition) => definition switch
    {
        EventDefinition.SignalRef signal => signal.Signal is not null,
        EventDefinition.EscalationRef => true,
        EventDefinition.ErrorRef => true,
        EventDefinition.MessageRef message => message.Message is not null,
        EventDefinition.Multiple several => several.Parts.All(CanThrow),
        _ => false,
    };

    /// <summary>Throws from a visit, which may be ended by it.</summary>
    internal static void Throw(Step step, Node node, ElementInstanceId from, EventDefinition definition)
    {
        if (!step.State.Visits.TryGetValue(from, out var visit))
        {
            return;
        }

        switch (definition)
        {
            case EventDefinition.SignalRef signal:
                Signals.Reach(step, node, visit, signal.Signal!.Name);
                break;
            case EventDefinition.EscalationRef escalation:
                Escalations.Pass(step, visit, escalation.Escalation?.Code);
                break;
            case EventDefinition.ErrorRef error:
                Errors.Throw(step, from, node.Id, error.Error?.Code);
                break;
            case EventDefinition.MessageRef message:
                Conversing.Send(step, node, visit, message.Message!.Name);
                break;
            case EventDefinition.Multiple several:
                foreach (var part in several.Parts)
                {
                    Throw(step, node, from, part);
                }

                break;
        }
    }
}
