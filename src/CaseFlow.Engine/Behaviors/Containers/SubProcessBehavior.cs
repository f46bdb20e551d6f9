using CaseFlow.Bpmn.Model;
using CaseFlow.Bpmn.Model.Events;
using CaseFlow.Bpmn.Model.Tasks;
using CaseFlow.Engine.Behaviors.Shared;
using CaseFlow.Engine.Definitions;
using CaseFlow.Engine.Events;
using CaseFlow.Engine.State;

namespace CaseFlow.Engine.Behaviors.Containers;

/// <summary>An embedded sub-process or event sub-process (BPMN 2.0.2 §13.3.4, §13.5.4): opens a scope of its own, which ends when no token is left in it.</summary>
internal class SubProcessBehavior : Behavior
{
    internal override void Check(NodeCheck check)
    {
        var inside = check.Node.Inside!;
        if (check.Node.IsHandler)
        {
            CheckHandler(check, inside);
            return;
        }

        var isStartable = inside.Starts.IsEmpty
            ? !inside.Openings.IsEmpty
            : inside.Starts.Length == 1 && inside.Starts[0].Event is EventDefinition.None;
        if (!isStartable && !inside.Nodes.IsEmpty)
        {
            check.Refuse(FindingCodes.NoStart, $"Expected sub-process '{check.Node.Id}' to begin at exactly one none start event, but it does not.");
        }
    }

    internal override ElementId? DefaultOf(FlowNode element) => ((Activity)element).Default;

    internal override void Enter(Step step, Node node, ElementVisit visit)
    {
        step.Append(new ProcessEvent.ScopeOpened(visit.Id));
        if (node.Inside!.Nodes.IsEmpty)
        {
            Complete(step, node, visit);
            return;
        }

        Scopes.Start(step, node.Inside, visit.Id);
    }

    internal override void Cancel(Step step, Node node, ElementVisit visit)
    {
        if (step.State.HasScope(visit.Id))
        {
            Scopes.Clear(step, visit.Id);
        }
    }

    private static void CheckHandler(NodeCheck check, Inside inside)
    {
        var isWell = inside.Starts.Length == 1
            && inside.Starts[0].Event is not EventDefinition.None
            && (!Multiples.Any(inside.Starts[0].Event).Any(part => part is EventDefinition.ErrorRef) || EventSubProcesses.IsInterrupting(check.Node))
            && check.Node is { Incoming.IsEmpty: true, Outgoing.IsEmpty: true, Attached.IsEmpty: true };
        if (!isWell)
        {
            check.Refuse(
                FindingCodes.EventSubProcessMisdrawn,
                $"Expected event sub-process '{check.Node.Id}' to begin at one start event with a trigger, for an error an interrupting one, and to stand alone, but it does not.");
        }
    }
}
