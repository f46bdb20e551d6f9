using CaseFlow.Bpmn.Model;
using CaseFlow.Bpmn.Model.Containers;
using CaseFlow.Bpmn.Model.Tasks;

namespace CaseFlow.Bpmn.Validation.Rules;

/// <summary>An ad-hoc sub-process must contain an activity.</summary>
internal sealed class AdHocWithoutActivity() : NodeRule(BpmnCodes.AdHocWithoutActivity, Severity.Blocking)
{
    protected override void Check(FlowNode node, ScopeView scope, RuleContext context)
    {
        if (node is AdHocSubProcess adHoc && !adHoc.Scope.Nodes.Any(inner => inner is Activity and not SubProcess { TriggeredByEvent: true }))
        {
            Report(context, node.Id, $"Expected ad-hoc sub-process '{node.Id}' to contain an activity, but it contains none. Draw what may be done in it.");
        }
    }
}
