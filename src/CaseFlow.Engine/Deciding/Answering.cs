using CaseFlow.Engine.Behaviors.Shared;
using CaseFlow.Engine.Commands;
using CaseFlow.Engine.Events;
using CaseFlow.Engine.State;

namespace CaseFlow.Engine.Deciding;

/// <summary>Takes the host's answers to actions and calls.</summary>
internal static class Answering
{
    internal static Decision.Rejected? Done(Step step, Command.CompleteAction command)
    {
        if (!step.State.PendingActions.ContainsKey(command.Item))
        {
            return NotAsked(command.Item);
        }

        step.Append(new ProcessEvent.ActionDone(command.Item, command.Results));
        Complete(step, command.Item);
        return null;
    }

    internal static Decision.Rejected? Failed(Step step, Command.FailAction command)
    {
        if (!step.State.PendingActions.ContainsKey(command.Item))
        {
            return NotAsked(command.Item);
        }

        step.Append(new ProcessEvent.ActionFailed(command.Item, command.Code, command.Detail));
        var visit = step.State.Visits[command.Item];
        if (!Errors.TryCatch(step, visit.Id, visit.Element, command.Code))
        {
            Incidents.Raise(step, visit, command.Code, command.Detail, RetryStage.Enter);
        }

        return null;
    }

    internal static Decision.Rejected? CallEnded(Step step, Command.CompleteCall command)
    {
        if (!step.State.PendingCalls.ContainsKey(command.Item))
        {
            return Rejection.Of(
                EngineCodes.CallNotWaiting,
                $"Expected to end call {command.Item}, but it is not waited for; it may have been cancelled meanwhile.",
                ("item", command.Item.ToString()));
        }

        step.Append(new ProcessEvent.CallEnded(command.Item, command.Results, command.ErrorCode));
        if (command.ErrorCode is null)
        {
            Complete(step, command.Item);
        }
        else
        {
            Errors.Throw(step, command.Item, step.State.Visits[command.Item].Element, command.ErrorCode);
        }

        return null;
    }

    private static void Complete(Step step, ElementInstanceId item)
    {
        var visit = step.State.Visits[item];
        var node = step.Definition.Nodes[visit.Element];
        node.Behavior.Complete(step, node, visit);
    }

    private static Decision.Rejected NotAsked(ElementInstanceId item) => Rejection.Of(
        EngineCodes.ActionNotAsked,
        $"Expected to answer action {item}, but it is not waited for; it may have been answered or cancelled meanwhile.",
        ("item", item.ToString()));
}
