using CaseFlow.Bpmn.Model;
using CaseFlow.Bpmn.Model.Containers;

namespace CaseFlow.Bpmn.Validation.Rules;

/// <summary>Data must be read and written from within the process or sub-process they stand in.</summary>
internal sealed class DataNotVisible() : Rule(BpmnCodes.DataNotVisible, Severity.Blocking)
{
    public override void Check(RuleContext context)
    {
        if (context.Scopes.All(scope => scope.Content.DataObjects.IsEmpty && scope.Content.DataReferences.IsEmpty))
        {
            return;
        }

        var standsIn = new Dictionary<ElementId, ScopeView>();
        foreach (var scope in context.Scopes)
        {
            foreach (var id in scope.Content.DataObjects.Select(item => item.Id).Concat(scope.Content.DataReferences.Select(reference => reference.Id)))
            {
                standsIn.TryAdd(id, scope);
            }
        }

        foreach (var node in context.Nodes)
        {
            foreach (var end in node.Data.Inputs.SelectMany(association => association.Sources).Concat(node.Data.Outputs.Select(association => association.Target).OfType<ElementId>()))
            {
                if (standsIn.TryGetValue(end, out var scope) && !IsAround(scope, node, context))
                {
                    Report(context, node.Id, $"Expected the data of '{node.Id}' to stand in a scope around it, but '{end}' stands in '{scope.Owner}'. Move it outwards, or send it in a message.", ("target", end.Value));
                }
            }
        }
    }

    private static bool IsAround(ScopeView outer, FlowNode node, RuleContext context)
    {
        if (node is SubProcess own && outer.Container == own)
        {
            return true;
        }

        for (var scope = context.ScopeOf.GetValueOrDefault(node.Id); scope is not null; scope = scope.Container is { } container ? context.ScopeOf.GetValueOrDefault(container.Id) : null)
        {
            if (scope == outer)
            {
                return true;
            }
        }

        return false;
    }
}
