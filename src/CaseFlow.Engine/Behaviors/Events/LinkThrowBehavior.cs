using System.Collections.Immutable;
using CaseFlow.Bpmn.Model.Events;
using CaseFlow.Engine.Behaviors.Shared;
using CaseFlow.Engine.Definitions;
using CaseFlow.Engine.State;

namespace CaseFlow.Engine.Behaviors.Events;

/// <summary>The near end of a link (BPMN 2.0.2 §10.5.4): the token goes on at the far end of the same name in the same scope, as if a flow led there.</summary>
internal sealed class LinkThrowBehavior : Behavior
{
    internal override void Prepare(Node node, ImmutableArray<Node> siblings) => node.LinkedTo = EndOf(node, siblings);

    internal override void Check(NodeCheck check)
    {
        if (check.Node.LinkedTo is null || !check.Node.Outgoing.IsEmpty)
        {
            check.Refuse(
                FindingCodes.LinkUnmatched,
                $"Expected link '{check.Node.Id}' to lead by its name to one event of its scope and by no flow anywhere else, but it does not.");
        }
    }

    internal override void Enter(Step step, Node node, ElementVisit visit)
    {
        Visits.Close(step, node, visit);
        Visits.Enter(step, node.LinkedTo!, visit.Scope, []);
    }

    /// <summary>Where a link leads; null when there is no such place or several, or the element is no link.</summary>
    internal static Node? EndOf(Node node, ImmutableArray<Node> siblings)
    {
        if (node.Element is not IntermediateThrowEvent { Definition: EventDefinition.Link { Name: { Length: > 0 } name } })
        {
            return null;
        }

        var ends = siblings.Where(other => other.Element is IntermediateCatchEvent { Definition: EventDefinition.Link link } && link.Name == name).ToList();
        return ends.Count == 1 ? ends[0] : null;
    }
}
