using CaseFlow.Bpmn.Model;
using CaseFlow.Bpmn.Model.Events;

namespace CaseFlow.Bpmn.Validation.Rules;

/// <summary>A throwing link event must have no outgoing flow, a catching one no incoming flow.</summary>
internal sealed class LinkFlow() : NodeRule(BpmnCodes.LinkFlow, Severity.Error)
{
    protected override void Check(FlowNode node, ScopeView scope, RuleContext context)
    {
        if ((node is IntermediateThrowEvent { Definition: EventDefinition.Link } && scope.OutOf(node).Any())
            || (node is IntermediateCatchEvent { Definition: EventDefinition.Link } && scope.Into(node).Any()))
        {
            Report(context, node.Id, $"Expected link '{node.Id}' to be connected by its name alone, but a flow goes on beside it. Remove the flow.");
        }
    }
}
