using CaseFlow.Bpmn.Model;
using CaseFlow.Bpmn.Model.Events;
using CaseFlow.Bpmn.Model.Tasks;

namespace CaseFlow.Bpmn.Validation.Rules;

/// <summary>What the system does must name an action.</summary>
/// <remarks>An event that throws a message may name the message instead, which is then brought to who waits for it.</remarks>
internal sealed class ActionMissing() : NodeRule(BpmnCodes.ActionMissing, Severity.Blocking)
{
    protected override void Check(FlowNode node, ScopeView scope, RuleContext context)
    {
        if (node is ServiceTask { Action: null }
            or SendTask { Action: null }
            or EndEvent { Definition: EventDefinition.MessageRef { Message: null }, Action: null }
            or IntermediateThrowEvent { Definition: EventDefinition.MessageRef { Message: null }, Action: null })
        {
            Report(context, node.Id, $"Expected '{node.Id}' to name an action, but it names none. Choose one of the action catalogue.");
        }
    }
}
