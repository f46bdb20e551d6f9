using CaseFlow.Bpmn.Model;
using CaseFlow.Bpmn.Model.Containers;
using CaseFlow.Bpmn.Model.Events;

namespace CaseFlow.Bpmn.Validation.Rules;

/// <summary>An ad-hoc sub-process must contain no start event and no end event.</summary>
internal sealed class AdHocWithStartOrEnd() : NodeRule(BpmnCodes.AdHocWithStartOrEnd, Severity.Error)
{
    protected override void Check(FlowNode node, ScopeView scope, RuleContext context)
    {
        if (scope.Container is AdHocSubProcess && node is StartEvent or EndEvent)
        {
            Report(context, node.Id, $"Expected ad-hoc sub-process '{scope.Owner}' to have no start and no end, but '{node.Id}' is one. Remove it.", ("scope", scope.Owner.Value));
        }
    }
}
