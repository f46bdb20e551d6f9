using CaseFlow.Bpmn.Model;
using CaseFlow.Bpmn.Model.Events;
using CaseFlow.Bpmn.Model.Tasks;

namespace CaseFlow.Bpmn.Validation.Rules;

/// <summary>What the system does must name an action.</summary>
internal sealed class ActionMissing() : NodeRule(BpmnCodes.ActionMissing, Severity.Blocking)
{
    protected override void Check(FlowNode node, ScopeView scope, RuleContext context)
    {
        if (node is ServiceTask { Action: null }
            or SendTask { Action: null }
            or EndEvent { Definition: EventDefinition.MessageRef, Action: null }
            or IntermediateThrowEvent { Definition: EventDefinition.MessageRef, Action: null })
        {
            Report(context, node.Id, $"Expected '{node.Id}' to name an action, but it names none. Choose one of the action catalogue.");
        }
    }
}
