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

    internal static Decision.Rejected? Thrown(Step step, Command.ThrowError command)
    {
        if (!step.State.PendingActions.ContainsKey(command.Item))
        {
            return NotAsked(command.Item);
        }

        Errors.Throw(step, command.Item, step.State.Visits[command.Item].Element, command.ErrorCode);
        return null;
    }

    internal static Decision.Rejected? CallEscalated(Step step, Command.EscalateCall command)
    {
        if (!step.State.PendingCalls.ContainsKey(command.Item))
        {
            return NotCalled(command.Item);
        }

        Escalations.Pass(step, step.State.Visits[command.Item], command.Code);
        return null;
    }

    internal static Decision.Rejected? CallFailed(Step step, Command.FailCall command)
    {
        if (!step.State.PendingCalls.ContainsKey(command.Item))
        {
            return NotCalled(command.Item);
        }

        step.Append(new ProcessEvent.CallFailed(command.Item, command.Code, command.Detail));
        Incidents.Raise(step, step.State.Visits[command.Item], command.Code, command.Detail, RetryStage.Enter);
        return null;
    }

    internal static Decision.Rejected? CallEnded(Step step, Command.CompleteCall command)
    {
        if (!step.State.PendingCalls.ContainsKey(command.Item))
        {
            return NotCalled(command.Item);
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

    private static Decision.Rejected NotCalled(ElementInstanceId item) => Rejection.Of(
        EngineCodes.CallNotWaiting,
        $"Expected to answer call {item}, but it is not waited for; it may have been cancelled meanwhile.",
        ("item", item.ToString()));

    private static Decision.Rejected NotAsked(ElementInstanceId item) => Rejection.Of(
        EngineCodes.ActionNotAsked,
        $"Expected to answer action {item}, but it is not waited for; it may have been answered or cancelled meanwhile.",
        ("item", item.ToString()));
}
