using System.Collections.Immutable;
using CaseFlow.Bpmn.Extensions;
using CaseFlow.Bpmn.Model.Events;
using CaseFlow.Engine.Behaviors.Shared;
using CaseFlow.Engine.Definitions;
using CaseFlow.Engine.State;
using CaseFlow.Feel;

namespace CaseFlow.Engine.Behaviors.Events;

/// <summary>
/// A message end event or throwing message event (BPMN 2.0.2 §10.5.3, §10.5.4): asks for the action that sends and goes on when that is
/// answered. Without an action its message is handed to the host, for whatever waits for its name, and the event passes at once.
/// </summary>
internal sealed class MessageThrowBehavior : Behavior
{
    internal override void Check(NodeCheck check) => check.Action(Of(check.Node), needed: false);

    internal override void Enter(Step step, Node node, ElementVisit visit)
    {
        if (Of(node) is { } action)
        {
            Actions.Ask(step, node, visit, action.Name, action);
        }
        else
        {
            Conversing.Send(step, node, visit);
            Complete(step, node, visit);
        }
    }

    internal override Decision.Rejected? Settle(
        Step step, Node node, ElementVisit visit, RetryStage stage, ImmutableSortedDictionary<string, FeelValue> values) =>
        stage == RetryStage.Enter ? Actions.Settle(step, node, visit, values) : base.Settle(step, node, visit, stage, values);

    internal override void Complete(Step step, Node node, ElementVisit visit) => Actions.Take(step, node, visit, Of(node));

    private static ActionBinding? Of(Node node) => node.Element is EndEvent end ? end.Action : ((IntermediateThrowEvent)node.Element).Action;
}
