using CaseFlow.Bpmn.Model;
using CaseFlow.Bpmn.Model.Tasks;

namespace CaseFlow.Bpmn.Validation.Rules;

/// <summary>Gathered results need both a list and what goes into it.</summary>
internal sealed class LoopOutputIncomplete() : NodeRule(BpmnCodes.LoopOutputIncomplete, Severity.Blocking)
{
    protected override void Check(FlowNode node, ScopeView scope, RuleContext context)
    {
        if (node is Activity { Loop: { } loop } && loop.Output is null != loop.OutputElement is null)
        {
            var missing = loop.Output is null ? "output" : "outputElement";
            Report(context, node.Id, $"Expected '{node.Id}' to name both the list that gathers results and what goes into it, but {missing} is missing. Name it, or neither.", ("missing", missing));
        }
    }
}
