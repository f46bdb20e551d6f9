using CaseFlow.Bpmn.Model;
using CaseFlow.Bpmn.Model.Events;

namespace CaseFlow.Bpmn.Validation.Rules;

/// <summary>A catching intermediate event or boundary event must say what it waits for.</summary>
internal sealed class EventWithoutTrigger() : NodeRule(BpmnCodes.EventWithoutTrigger, Severity.Blocking)
{
    protected override void Check(FlowNode node, ScopeView scope, RuleContext context)
    {
        if (node is IntermediateCatchEvent { Definition: EventDefinition.None } or BoundaryEvent { Definition: EventDefinition.None })
        {
            Report(context, node.Id, $"Expected event '{node.Id}' to say what it waits for, but it does not. Choose a message, timer, signal or another trigger.");
        }
    }
}
