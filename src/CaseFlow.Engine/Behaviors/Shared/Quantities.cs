using CaseFlow.Bpmn.Model;
using CaseFlow.Engine.Definitions;
using CaseFlow.Engine.Events;

namespace CaseFlow.Engine.Behaviors.Shared;

/// <summary>
/// Activities that need several tokens to begin (BPMN 2.0.2 §13.3.2, <c>startQuantity</c>): the tokens gather before it, by whichever flow they
/// come, and the oldest are taken together.
/// </summary>
internal static class Quantities
{
    internal static void Gather(Step step, Node node, ElementInstanceId scope, ElementId flow)
    {
        step.Append(new ProcessEvent.TokenWaiting(scope, node.Id, flow));
        var waiting = step.State.Scope(scope).Waiting[node.Id.Value];
        if (waiting.Count >= node.StartQuantity)
        {
            Visits.Enter(step, node, scope, [.. waiting.Take(node.StartQuantity)]);
        }
    }
}
