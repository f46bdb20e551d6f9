using System.Collections.Immutable;
using CaseFlow.Bpmn.Extensions;
using CaseFlow.Bpmn.Model;
using CaseFlow.Bpmn.Model.Tasks;
using CaseFlow.Engine.Behaviors.Shared;
using CaseFlow.Engine.Definitions;
using CaseFlow.Engine.State;
using CaseFlow.Feel;

namespace CaseFlow.Engine.Behaviors.Tasks;

/// <summary>A service or send task (BPMN 2.0.2 §10.3.3): asks for its action and goes on when that is answered. A failure is an error of its code, else an incident.</summary>
internal sealed class ActionTaskBehavior : Behavior
{
    internal override void Check(NodeCheck check) => check.Action(Of(check.Node), needed: true);

    internal override ElementId? DefaultOf(FlowNode element) => ((Activity)element).Default;

    internal override void Enter(Step step, Node node, ElementVisit visit)
    {
        var action = Of(node);
        Actions.Ask(step, node, visit, action?.Name ?? step.Definition.UnboundAction!, action);
    }

    internal override Decision.Rejected? Settle(
        Step step, Node node, ElementVisit visit, RetryStage stage, ImmutableSortedDictionary<string, FeelValue> values) =>
        stage == RetryStage.Enter ? Actions.Settle(step, node, visit, values) : base.Settle(step, node, visit, stage, values);

    internal override void Complete(Step step, Node node, ElementVisit visit) => Actions.Take(step, node, visit, Of(node));

    private static ActionBinding? Of(Node node) => node.Element is ServiceTask service ? service.Action : ((SendTask)node.Element).Action;
}
