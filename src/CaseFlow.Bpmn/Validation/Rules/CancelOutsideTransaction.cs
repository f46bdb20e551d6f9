using CaseFlow.Bpmn.Model;
using CaseFlow.Bpmn.Model.Containers;
using CaseFlow.Bpmn.Model.Events;

namespace CaseFlow.Bpmn.Validation.Rules;

/// <summary>A cancel event must end a transaction or sit on one.</summary>
internal sealed class CancelOutsideTransaction() : NodeRule(BpmnCodes.CancelOutsideTransaction, Severity.Error)
{
    protected override void Check(FlowNode node, ScopeView scope, RuleContext context)
    {
        var cancels = Clocks.DefinitionsOf(node).Any(definition => definition is EventDefinition.Cancel);
        if (cancels && (node is BoundaryEvent boundary ? context.NodeById.GetValueOrDefault(boundary.AttachedTo) is not Transaction : node is EndEvent && !IsInTransaction(scope, context)))
        {
            Report(context, node.Id, $"Expected cancel event '{node.Id}' to stand in a transaction or on its edge, but it does not. Draw a transaction, or choose another event.");
        }
    }

    private static bool IsInTransaction(ScopeView scope, RuleContext context)
    {
        for (var around = scope; around?.Container is { } container; around = context.ScopeOf.GetValueOrDefault(container.Id))
        {
            if (container is Transaction)
            {
                return true;
            }
        }

        return false;
    }
}
