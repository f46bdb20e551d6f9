using CaseFlow.Bpmn.Model;
using CaseFlow.Bpmn.Model.Containers;
using CaseFlow.Bpmn.Model.Events;
using CaseFlow.Bpmn.Model.Tasks;
using CaseFlow.Engine.Behaviors.Shared;
using CaseFlow.Engine.Definitions;
using CaseFlow.Engine.Events;
using CaseFlow.Engine.State;

namespace CaseFlow.Engine.Behaviors.Containers;

/// <summary>
/// An ad-hoc sub-process (BPMN 2.0.2 §13.3.5). What no flow leads to is enabled at the start and begins by itself: all of it at the same time,
/// or, where the ordering is sequential, one after the other in file order as nothing else runs. Flows inside are followed as drawn. After
/// each activity the completion condition is asked; once it holds nothing further begins, and what still runs is called off or awaited.
/// Without a condition it ends when nothing is left; one that does not hold then keeps it open, so that people may begin activities again.
/// </summary>
internal sealed class AdHocSubProcessBehavior : Behavior
{
    internal override void Check(NodeCheck check)
    {
        check.Expression(((AdHocSubProcess)check.Node.Element).Completion);
        if (check.Node.Inside!.Starts.Any(start => start.Event is not EventDefinition.None))
        {
            check.Refuse(FindingCodes.NoStart, $"Expected nothing in ad-hoc sub-process '{check.Node.Id}' to wait for its start, but a start event with a trigger does.");
        }
    }

    internal override ElementId? DefaultOf(FlowNode element) => ((Activity)element).Default;

    internal override void Enter(Step step, Node node, ElementVisit visit)
    {
        step.Append(new ProcessEvent.ScopeOpened(visit.Id));
        step.Append(new ProcessEvent.AdHocBegan(visit.Id, [.. AdHocs.Enabled(node).Select(enabled => enabled.Id)]));
        EventSubProcesses.Arm(step, node.Inside!, visit.Id);
        if (node.Inside!.Nodes.IsEmpty)
        {
            Complete(step, node, visit);
            return;
        }

        AdHocs.Begin(step, node, visit.Id);
    }

    internal override void Open(Step step, Node node, ElementVisit visit)
    {
        step.Append(new ProcessEvent.ScopeOpened(visit.Id));
        step.Append(new ProcessEvent.AdHocBegan(visit.Id, []));
        EventSubProcesses.Arm(step, node.Inside!, visit.Id);
    }

    internal override void Complete(Step step, Node node, ElementVisit visit)
    {
        if (!AdHocs.GoesOn(step, step.State.Visits[visit.Id]) && step.State.HasScope(visit.Id) && step.State.Scope(visit.Id).Tokens == 0)
        {
            EventSubProcesses.TokenEnded(step, visit.Id);
            Visits.Leave(step, node, step.State.Visits[visit.Id]);
        }
    }

    internal override void Cancel(Step step, Node node, ElementVisit visit)
    {
        if (step.State.HasScope(visit.Id))
        {
            Scopes.Clear(step, visit.Id);
        }
    }
}
