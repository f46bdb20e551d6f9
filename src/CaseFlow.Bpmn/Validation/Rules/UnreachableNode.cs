using CaseFlow.Bpmn.Model;
using CaseFlow.Bpmn.Model.Containers;
using CaseFlow.Bpmn.Model.Events;

namespace CaseFlow.Bpmn.Validation.Rules;

/// <summary>A node should be reachable from a start event.</summary>
internal sealed class UnreachableNode() : Rule(BpmnCodes.UnreachableNode, Severity.Warning)
{
    public override void Check(RuleContext context)
    {
        foreach (var scope in context.Scopes.Where(scope => scope.Nodes.OfType<StartEvent>().Any()))
        {
            var reached = Reach(scope);
            foreach (var node in scope.Nodes.Where(node => !reached.Contains(node.Id)))
            {
                Report(context, node.Id, $"Expected a way from a start event to '{node.Id}', but there is none. Connect or delete it.");
            }
        }
    }

    private static HashSet<ElementId> Reach(ScopeView scope)
    {
        var byId = scope.Nodes.ToLookup(node => node.Id);
        var boundaries = scope.Nodes.OfType<BoundaryEvent>().ToLookup(boundary => boundary.AttachedTo, boundary => boundary.Id);
        var targets = scope.Nodes.OfType<IntermediateCatchEvent>().ToLookup(node => (node.Definition as EventDefinition.Link)?.Name ?? "", node => node.Id);
        var open = new Queue<ElementId>(scope.Nodes.Where(node => node is StartEvent or SubProcess { TriggeredByEvent: true }).Select(node => node.Id));
        var reached = new HashSet<ElementId>(open);
        while (open.TryDequeue(out var id))
        {
            foreach (var next in byId[id].SelectMany(scope.OutOf).Select(flow => flow.Target).Concat(boundaries[id]).Concat(byId[id].SelectMany(LinkOf).SelectMany(name => targets[name])))
            {
                if (scope.Has(next) && reached.Add(next))
                {
                    open.Enqueue(next);
                }
            }
        }

        return reached;
    }

    private static IEnumerable<string> LinkOf(FlowNode node) =>
        node is IntermediateThrowEvent { Definition: EventDefinition.Link { Name: { Length: > 0 } name } } ? [name] : [];
}
