using CaseFlow.Bpmn.Model;
using CaseFlow.Bpmn.Model.Events;
using CaseFlow.Bpmn.Model.Tasks;

namespace CaseFlow.Bpmn.Validation.Rules;

/// <summary>What waits for a message must name it.</summary>
internal sealed class MessageMissing() : NodeRule(BpmnCodes.MessageMissing, Severity.Blocking)
{
    protected override void Check(FlowNode node, ScopeView scope, RuleContext context)
    {
        if (node is ReceiveTask { Message: null }
            || (node is StartEvent or IntermediateCatchEvent or BoundaryEvent && Clocks.DefinitionsOf(node).Any(definition => definition is EventDefinition.MessageRef { Message: null })))
        {
            Report(context, node.Id, $"Expected '{node.Id}' to name the message it waits for, but it names none. Choose a message.");
        }
    }
}
