using CaseFlow.Bpmn.Model.Events;

namespace CaseFlow.Bpmn.Validation.Rules;

/// <summary>An end event from which a message flow begins must send a message.</summary>
internal sealed class MessageFlowFromOtherResult() : Rule(BpmnCodes.MessageFlowFromOtherResult, Severity.Error)
{
    public override void Check(RuleContext context)
    {
        foreach (var flow in context.Document.MessageFlows)
        {
            if (context.NodeById.GetValueOrDefault(flow.Source) is EndEvent { Definition: not EventDefinition.None } end && !Clocks.DefinitionsOf(end).Any(definition => definition is EventDefinition.MessageRef))
            {
                Report(context, end.Id, $"Expected end event '{end.Id}' to send a message, because message flow '{flow.Id}' begins there, but it does something else. Make it a message end event, or remove the message flow.", ("flow", flow.Id.Value));
            }
        }
    }
}
