using CaseFlow.Bpmn.Model;
using CaseFlow.Bpmn.Model.Tasks;

namespace CaseFlow.Bpmn.Validation.Rules;

/// <summary>A multi-instance activity must be counted either by a number or by a list.</summary>
internal sealed class LoopWithoutCount() : NodeRule(BpmnCodes.LoopWithoutCount, Severity.Blocking)
{
    protected override void Check(FlowNode node, ScopeView scope, RuleContext context)
    {
        if (node is Activity { Loop: { } loop } && loop.Cardinality is null == loop.Collection is null)
        {
            var found = loop.Cardinality is null ? "neither" : "both";
            Report(context, node.Id, $"Expected '{node.Id}' to be carried out a number of times or for each item of a list, but it names {found}. Name one of the two.", ("found", found));
        }
    }
}
