using CaseFlow.Bpmn.Model;

namespace CaseFlow.Bpmn.Validation.Rules;

/// <summary>A default flow must leave its node.</summary>
internal sealed class DefaultFlowNotOutgoing() : NodeRule(BpmnCodes.DefaultFlowNotOutgoing, Severity.Error)
{
    protected override void Check(FlowNode node, ScopeView scope, RuleContext context)
    {
        if (ScopeView.DefaultOf(node) is { } flow && !scope.OutOf(node).Any(candidate => candidate.Id == flow))
        {
            Report(context, node.Id, $"Expected the default flow of '{node.Id}' to leave it, but '{flow}' does not. Choose one of its flows as default.", ("flow", flow.Value));
        }
    }
}
