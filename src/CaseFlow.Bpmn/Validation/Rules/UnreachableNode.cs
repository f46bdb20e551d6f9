using CaseFlow.Bpmn.Model;
using CaseFlow.Bpmn.Model.Containers;
using CaseFlow.Bpmn.Model.Events;
using CaseFlow.Bpmn.Model.Gateways;
using CaseFlow.Bpmn.Model.Tasks;

namespace CaseFlow.Bpmn.Validation.Rules;

/// <summary>A node should be reachable from a start event.</summary>
internal sealed class UnreachableNode() : Rule(BpmnCodes.UnreachableNode, Severity.Warning)
{
    public override void Check(RuleContext context)
    {
        foreach (var scope in context.Scopes.Where(scope => scope.Nodes.OfType<StartEvent>().Any()))
        {
            var reached = Reach(scope, context);
            foreach (var node in scope.Nodes.Where(node => !reached.Contains(node.Id)))
            {
                Report(context, node.Id, $"Expected a way from a start event to '{node.Id}', but there is none. Connect or delete it.");
            }
        }
    }

    private static HashSet<ElementId> Reach(ScopeView scope, RuleContext context)
    {
        var reached = new HashSet<ElementId>(scope.Nodes.Length);
        var open = new Queue<FlowNode>();
        foreach (var node in scope.Nodes)
        {
            if (Begins(node) && reached.Add(node.Id))
            {
                open.Enqueue(node);
            }
        }

        while (open.TryDequeue(out var node))
        {
            foreach (var flow in scope.OutOf(node))
            {
                Reached(flow.Target);
            }

            foreach (var boundary in scope.BoundariesOn(node))
            {
                Reached(boundary.Id);
            }

            if (node is IntermediateThrowEvent { Definition: EventDefinition.Link { Name: { Length: > 0 } name } })
            {
                foreach (var end in scope.LinkEnds(name))
                {
                    Reached(end.Id);
                }
            }
        }

        return reached;

        void Reached(ElementId id)
        {
            if (scope.Has(id) && reached.Add(id))
            {
                open.Enqueue(context.NodeById[id]);
            }
        }
    }

    private static bool Begins(FlowNode node) =>
        node is StartEvent or SubProcess { TriggeredByEvent: true } or Activity { IsForCompensation: true } or ReceiveTask { Instantiate: true } or EventBasedGateway { Instantiate: true };
}
