using CaseFlow.Bpmn.Model.Events;
using CaseFlow.Engine.Behaviors.Shared;
using CaseFlow.Engine.Definitions;
using CaseFlow.Engine.State;

namespace CaseFlow.Engine.Behaviors.Events;

/// <summary>An escalation end event or throwing escalation event (BPMN 2.0.2 §10.5.3, §10.5.4): throws its escalation outwards and goes on.</summary>
internal sealed class EscalationThrowBehavior : Behavior
{
    internal override void Enter(Step step, Node node, ElementVisit visit) =>
        Escalations.Throw(step, node, visit, ((EventDefinition.EscalationRef)node.Event!).Escalation?.Code);
}
