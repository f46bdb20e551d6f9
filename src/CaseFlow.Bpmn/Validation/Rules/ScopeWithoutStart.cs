using CaseFlow.Bpmn.Model;
using CaseFlow.Bpmn.Model.Containers;
using CaseFlow.Bpmn.Model.Events;
using CaseFlow.Bpmn.Model.Gateways;
using CaseFlow.Bpmn.Model.Tasks;

namespace CaseFlow.Bpmn.Validation.Rules;

/// <summary>A process or sub-process must have a start event.</summary>
internal sealed class ScopeWithoutStart() : Rule(BpmnCodes.ScopeWithoutStart, Severity.Blocking)
{
    public override void Check(RuleContext context)
    {
        foreach (var scope in context.Scopes)
        {
            if (scope.Container is not AdHocSubProcess && !IsGlobalTask(scope) && !scope.Nodes.Any(Begins))
            {
                Report(context, scope.Owner, $"Expected '{scope.Owner}' to have a start event, but it has none. Draw one before the first step.");
            }
        }
    }

    private static bool IsGlobalTask(ScopeView scope) => scope.Container is null && scope.Process.IsGlobalTask;

    private static bool Begins(FlowNode node) => node is StartEvent or ReceiveTask { Instantiate: true } or EventBasedGateway { Instantiate: true };
}
