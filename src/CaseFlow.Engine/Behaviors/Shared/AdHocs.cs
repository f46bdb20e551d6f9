using CaseFlow.Bpmn.Model.Containers;
using CaseFlow.Bpmn.Model.Tasks;
using CaseFlow.Engine.Definitions;
using CaseFlow.Engine.Events;
using CaseFlow.Engine.State;

namespace CaseFlow.Engine.Behaviors.Shared;

/// <summary>What begins in ad-hoc sub-processes and when they are done.</summary>
internal static class AdHocs
{
    /// <summary>What no flow leads to, in file order.</summary>
    internal static IEnumerable<Node> Enabled(Node adHoc) =>
        adHoc.Inside!.Nodes.Where(node => (adHoc.Inside.Starts.Contains(node) || adHoc.Inside.Openings.Contains(node)) && node.Element is not Activity { IsForCompensation: true });

    /// <summary>Begins what begins by itself: all that is enabled, or the next. What ends at once comes back here and finds it busy.</summary>
    internal static void Begin(Step step, Node node, ElementInstanceId id)
    {
        if (!step.Busy.Add(id))
        {
            return;
        }

        var isSequential = Of(node).IsSequential;
        while (step.State.Visits.TryGetValue(id, out var open) && open.AdHoc is { IsDone: false, Enabled: [var next, ..] })
        {
            step.Append(new ProcessEvent.AdHocStarted(id, next, ByPerson: false));
            Visits.Enter(step, step.Definition.Nodes[next], id, []);
            if (isSequential && step.State.HasScope(id) && step.State.Scope(id).Tokens > 0)
            {
                break;
            }
        }

        step.Busy.Remove(id);
    }

    /// <summary>
    /// An activity inside is about to end: asks whether the whole is done now. Says whether the flows after it are followed; null when an
    /// incident was raised on it instead, or nothing is left of it because the rest was called off.
    /// </summary>
    internal static bool? Completed(Step step, Node node, ElementVisit visit)
    {
        var open = step.State.Visits[visit.Scope];
        if (open.AdHoc!.IsDone)
        {
            return false;
        }

        if (node.Element is not Activity)
        {
            return true;
        }

        if (!TryHold(step, visit, open, out var end))
        {
            return null;
        }

        if (end is null)
        {
            return true;
        }

        step.Append(new ProcessEvent.AdHocDone(open.Id, end));
        if (!Of(node.Container!).CancelRemaining)
        {
            step.Append(new ProcessEvent.TokensDropped(open.Id));
            return false;
        }

        Visits.Close(step, node, visit);
        Scopes.Clear(step, open.Id);
        Scopes.EndWhenEmpty(step, open.Id);
        return null;
    }

    /// <summary>
    /// A token of the sub-process is gone. When none is left in its flow the next activity begins, or it waits for people as long as its
    /// condition does not hold; says whether it goes on so and does not end.
    /// </summary>
    internal static bool GoesOn(Step step, ElementVisit open)
    {
        var node = step.Definition.Nodes[open.Element];
        var handlers = node.Inside!.Handlers.Sum(handler => step.State.Index.CountAt(open.Id, handler.Id));
        if (open.AdHoc is not { IsDone: false } adHoc || !step.State.HasScope(open.Id) || step.State.Scope(open.Id).Tokens > handlers || EventSubProcesses.IsInterrupted(step, open.Id))
        {
            return false;
        }

        if (!adHoc.Enabled.IsEmpty)
        {
            Begin(step, node, open.Id);
            return true;
        }

        if (Of(node).Completion is null)
        {
            return false;
        }

        if (TryHold(step, open, open, out var end) && end is not null)
        {
            step.Append(new ProcessEvent.AdHocDone(open.Id, end));
            return false;
        }

        return true;
    }

    // False when an incident was raised on the visit.
    private static bool TryHold(Step step, ElementVisit visit, ElementVisit open, out LoopEnd? end)
    {
        end = null;
        if (Of(step.Definition.Nodes[open.Element]).Completion is not { } written)
        {
            return true;
        }

        var condition = step.Definition.Expression(written.Text);
        return Loops.TryHold(step, visit, condition, Variables.Visible(step.State, open.Id), out end);
    }

    private static AdHocSubProcess Of(Node node) => (AdHocSubProcess)node.Element;
}
