using CaseFlow.Cases;
using CaseFlow.Cases.Commands;
using CaseFlow.Engine.Commands;
using CaseFlow.Engine.Effects;
using CaseFlow.Runtime.Actions;

namespace CaseFlow.Runtime.Handling;

/// <summary>Carries out what the engine orders within the case, in the same transaction, until nothing moves any more.</summary>
internal static class EffectDrain
{
    private const int MostRounds = 1000;

    /// <summary>Drains all waiting effects. After 1,000 rounds actions and calls are answered with a failure, which stops any loop.</summary>
    public static void Run(CaseDraft draft)
    {
        var rounds = 0;
        while (draft.TryTakeEffect(out var instance, out var effect))
        {
            CarryOut(draft, instance, effect, isTooLong: ++rounds > MostRounds);
        }
    }

    private static void CarryOut(CaseDraft draft, int instance, Effect effect, bool isTooLong)
    {
        switch (effect)
        {
            case Effect.OpenWorkItem open:
                WorkItems.Open(draft, instance, open);
                break;
            case Effect.CloseWorkItem close:
                WorkItems.Close(draft, instance, close);
                break;
            case Effect.ChangeDue change:
                Must(draft.Ask(new CaseCommand.ChangeTaskDue(
                    draft.At, draft.Header.Actor, new TaskId(draft.Id, instance, change.Item.Value), change.Due, change.Warnings)));
                break;
            case Effect.RunAction action when isTooLong:
                draft.Tell(instance, context => new Command.FailAction(
                    context, action.Item, RuntimeCodes.StepTooLong, $"Expected the step to come to rest within {MostRounds} rounds, but it did not."));
                break;
            case Effect.RunAction action:
                RunAction(draft, instance, action);
                break;
            case Effect.CallProcess call:
                Calls.Start(draft, instance, call, isTooLong);
                break;
            case Effect.CancelCall cancel:
                Calls.Cancel(draft, instance, cancel);
                break;
            case Effect.BroadcastSignal signal:
                Signals.Broadcast(draft, instance, signal);
                break;
            case Effect.SendMessage message:
                Messages.Send(draft, instance, message);
                break;
            case Effect.PassEscalation escalation:
                Calls.Escalate(draft, instance, escalation);
                break;
            case Effect.ReachMilestone milestone:
                ReachMilestone(draft, instance, milestone);
                break;
            case Effect.FinishInstance finish:
                Calls.Finish(draft, instance, finish);
                break;
            default:
                // Timers, subscriptions and incidents are rows computed from the state.
                break;
        }
    }

    private static void RunAction(CaseDraft draft, int instance, Effect.RunAction order)
    {
        if (!draft.Instances[instance].State.PendingActions.ContainsKey(order.Item))
        {
            return;
        }

        var outcome = ActionCatalogue.Find(order.Action)?.Run(new ActionInput(draft.Case, draft.At, draft.Header.Actor, order.Inputs))
            ?? ActionOutcome.Fail(ActionCodes.Unknown, $"Expected to run action '{order.Action}', but the catalogue does not have it.");
        if (outcome is ActionOutcome.Done done)
        {
            if (draft.AskAll(done.Commands) is not { } refusal)
            {
                Notices.Order(draft, instance, done.Notices);
                draft.Tell(instance, context => new Command.CompleteAction(context, order.Item, done.Results));
                return;
            }

            outcome = ActionOutcome.Fail(refusal.Code, string.Join("; ", refusal.Arguments.Select(a => $"{a.Key}: {a.Value}")));
        }

        if (outcome is ActionOutcome.Threw threw)
        {
            draft.Tell(instance, context => new Command.ThrowError(context, order.Item, threw.ErrorCode));
            return;
        }

        var failed = (ActionOutcome.Failed)outcome;
        draft.Tell(instance, context => new Command.FailAction(context, order.Item, failed.Code, failed.Detail));
    }

    private static void ReachMilestone(CaseDraft draft, int instance, Effect.ReachMilestone milestone)
    {
        var refusal = CaseStatusName.TryParse(milestone.Status, out var status)
            ? draft.Ask(new CaseCommand.ReachMilestone(draft.At, draft.Header.Actor, status, milestone.Element.Value))
            : Refusal.Of(CaseCodes.StatusTransition, ("to", milestone.Status));
        if (refusal is not null)
        {
            StepIncidents.Raise(draft, instance, milestone.Element, RuntimeCodes.MilestoneRefused, $"{milestone.Status}: {refusal.Code}");
        }
    }

    private static void Must(Refusal? refusal)
    {
        if (refusal is not null)
        {
            throw new InvalidOperationException($"Expected the case to follow its process, but it refused with {refusal.Code}.");
        }
    }
}
