using CaseFlow.Bpmn.Model;

namespace CaseFlow.Bpmn.Validation.Rules;

/// <summary>A process must contain no choreography activities.</summary>
internal sealed class ChoreographyActivityInProcess() : NodeRule(BpmnCodes.ChoreographyActivityInProcess, Severity.Error)
{
    protected override void Check(FlowNode node, ScopeView scope, RuleContext context)
    {
        if (node is UnsupportedNode { Kind: "choreographyTask" or "subChoreography" or "callChoreography" } other)
        {
            Report(context, node.Id, $"Expected process '{scope.Process.Id}' to contain no choreography activity, but '{node.Id}' is a {other.Kind}. Move it to a choreography, or draw a send or receive task.", ("kind", other.Kind));
        }
    }
}
