using CaseFlow.Bpmn.Model;
using CaseFlow.Bpmn.Model.Containers;

namespace CaseFlow.Bpmn.Validation.Rules;

/// <summary>A call activity must name the process it calls.</summary>
internal sealed class CallWithoutCalledElement() : NodeRule(BpmnCodes.CallWithoutCalledElement, Severity.Blocking)
{
    protected override void Check(FlowNode node, ScopeView scope, RuleContext context)
    {
        if (node is CallActivity { CalledElement: "" })
        {
            Report(context, node.Id, $"Expected call activity '{node.Id}' to name the process it calls, but it names none. Choose a process.");
        }
    }
}
