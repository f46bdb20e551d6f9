using System.Collections.Immutable;
using CaseFlow.Bpmn.Model;
using CaseFlow.Bpmn.Model.Events;
using CaseFlow.Engine.Behaviors.Shared;
using CaseFlow.Engine.Definitions;
using CaseFlow.Engine.Events;
using CaseFlow.Engine.State;
using CaseFlow.Feel;

namespace CaseFlow.Engine.Behaviors.Events;

/// <summary>
/// An event that throws several things (BPMN 2.0.2 §10.5.3, §10.5.4): one after the other in file order, each as the event of its kind alone would,
/// what ends the scope last. What one of them ends is not gone on with.
/// </summary>
internal sealed class MultipleThrowBehavior : Behavior
{
    internal override void Prepare(Node node, ImmutableArray<Node> siblings)
    {
        var parts = ((EventDefinition.Multiple)node.Event!).Parts.OrderBy(part => EndsScope(part) ? 1 : 0).ToList();
        var sends = parts.FindIndex(part => part is EventDefinition.MessageRef);
        node.Parts = [.. parts.Select((part, index) => PartOf(node, part, index == sends))];
        foreach (var part in node.Parts)
        {
            part.Behavior.Prepare(part, siblings);
        }
    }

    internal override void Check(NodeCheck check)
    {
        foreach (var part in check.Node.Parts)
        {
            if (part.Event is EventDefinition.Link)
            {
                check.Refuse(FindingCodes.MultiplePart, $"Expected '{part.Id}' to throw several things, but a link is none of them.", ("kind", "Link"));
            }
            else
            {
                part.Behavior.Check(check.For(part));
            }
        }
    }

    internal override void Enter(Step step, Node node, ElementVisit visit) => Throw(step, node, visit, visit.Part ?? 0);

    internal override void Complete(Step step, Node node, ElementVisit visit)
    {
        var part = node.Parts[visit.Part ?? 0];
        part.Behavior.Complete(step, part, visit);
    }

    internal override void Cancel(Step step, Node node, ElementVisit visit)
    {
        var part = node.Parts[visit.Part ?? 0];
        part.Behavior.Cancel(step, part, visit);
    }

    internal override Decision.Rejected? Settle(
        Step step, Node node, ElementVisit visit, RetryStage stage, ImmutableSortedDictionary<string, FeelValue> values)
    {
        var part = node.Parts[visit.Part ?? 0];
        return part.Behavior.Settle(step, part, visit, stage, values);
    }

    /// <summary>One part is done.</summary>
    internal static void Next(Step step, Node node, ElementVisit visit) => Throw(step, node, visit, (visit.Part ?? 0) + 1);

    private static void Throw(Step step, Node node, ElementVisit visit, int index)
    {
        if (index >= node.Parts.Length)
        {
            Visits.Leave(step, node, visit);
            return;
        }

        step.Append(new ProcessEvent.PartReached(visit.Id, index));
        var part = node.Parts[index];
        part.Behavior.Enter(step, part, step.State.Visits[visit.Id]);
    }

    private static Node PartOf(Node node, EventDefinition part, bool sends)
    {
        FlowNode element = node.Element is EndEvent end
            ? end with { Definition = part, Action = sends ? end.Action : null }
            : (IntermediateThrowEvent)node.Element with { Definition = part, Action = sends ? ((IntermediateThrowEvent)node.Element).Action : null };
        return new Node(element, BehaviorTable.For(element, part), node.Container, node.Role) { Whole = node, Outgoing = node.Outgoing };
    }

    private static bool EndsScope(EventDefinition part) => part is EventDefinition.Terminate or EventDefinition.ErrorRef or EventDefinition.Cancel;
}
