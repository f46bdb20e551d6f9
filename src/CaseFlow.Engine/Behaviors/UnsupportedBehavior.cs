using CaseFlow.Bpmn.Model;
using CaseFlow.Engine.Definitions;
using CaseFlow.Engine.State;

namespace CaseFlow.Engine.Behaviors;

/// <summary>Refuses every element that the engine does not carry out, by name.</summary>
internal sealed class UnsupportedBehavior : Behavior
{
    internal override void Check(NodeCheck check)
    {
        var kind = check.Node switch
        {
            { Element: UnsupportedNode unsupported } => unsupported.Kind,
            { Event: { } definition } => $"{check.Node.Element.GetType().Name} {definition.GetType().Name}",
            _ => check.Node.Element.GetType().Name,
        };
        check.Refuse(FindingCodes.ElementUnsupported, $"Expected to carry out '{check.Node.Id}', but the engine does not know '{kind}'.", ("kind", kind));
    }

    internal override void Enter(Step step, Node node, ElementVisit visit) =>
        throw new InvalidOperationException($"Expected never to enter '{node.Id}', but a definition with an unsupported element was run.");
}
