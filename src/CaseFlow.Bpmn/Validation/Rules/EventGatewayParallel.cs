using CaseFlow.Bpmn.Model;
using CaseFlow.Bpmn.Model.Gateways;

namespace CaseFlow.Bpmn.Validation.Rules;

/// <summary>Only an event-based gateway that begins the process may wait for all its events.</summary>
internal sealed class EventGatewayParallel() : NodeRule(BpmnCodes.EventGatewayParallel, Severity.Error)
{
    protected override void Check(FlowNode node, ScopeView scope, RuleContext context)
    {
        if (node is EventBasedGateway { IsParallel: true, Instantiate: false })
        {
            Report(context, node.Id, $"Expected event-based gateway '{node.Id}' to begin the process, because it waits for all its events, but it does not. Use a parallel gateway before the events.");
        }
    }
}
