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
    /// <param name="draft">The case.</param>
    /// <param name="doubles">What stands in for actions while a procedure is tried out; null where all are carried out.</param>
    public static async ValueTask RunAsync(CaseDraft draft, ActionDoubles? doubles = null)
    {
        var rounds = 0;
        while (draft.Refused is null && draft.TryTakeEffect(out var instance, out var effect))
        {
            var isTooLong = ++rounds > MostRounds;
            if (effect is Effect.RunAction action && !isTooLong)
            {
                await RunActionAsync(draft, instance, action, doubles);
            }
            else
            {
                CarryOut(draft, instance, effect, isTooLong);
            }
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
            case Effect.ChangeWorkItem change:
                WorkItems.Change(draft, instance, change.Work);
                break;
            case Effect.ChangeDue change:
                Must(draft.Ask(new CaseCommand.ChangeTaskDue(
                    draft.At, draft.Header.Actor, new TaskId(draft.Id, instance, change.Item.Value), change.Due, change.Warnings)));
                break;
            case Effect.RunAction action:
                draft.Tell(instance, context => new Command.FailAction(
                    context, action.Item, RuntimeCodes.StepTooLong, $"Expected the step to come to rest within {MostRounds} rounds, but it did not."));
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

    private static async ValueTask RunActionAsync(CaseDraft draft, int instance, Effect.RunAction order, ActionDoubles? doubles)
    {
        if (!draft.Instances[instance].State.PendingActions.ContainsKey(order.Item))
        {
            return;
        }

        switch (doubles?.Find(order) ?? await DecideAsync(draft, order))
        {
            case ActionOutcome.Done done when draft.AskAll(done) is { } refusal:
                Refuse(draft, instance, order, refusal);
                break;
            case ActionOutcome.Done done:
                Finish(draft, instance, order, done);
                break;
            case ActionOutcome.Threw threw:
                draft.Tell(instance, context => new Command.ThrowError(context, order.Item, threw.ErrorCode));
                break;
            case ActionOutcome.Refused refused:
                Refuse(draft, instance, order, refused.Reason);
                break;
            case ActionOutcome.Failed failed:
                draft.Tell(instance, context => new Command.FailAction(context, order.Item, failed.Code, failed.Detail));
                break;
        }
    }

    private static void Finish(CaseDraft draft, int instance, Effect.RunAction order, ActionOutcome.Done done)
    {
        Notices.Order(draft, instance, done.Notices);
        foreach (var outside in done.Orders)
        {
            draft.Order(outside.Kind, outside.Payload);
        }

        // A merged case goes on in the other one; nothing of its own procedure does.
        if (done.Commands.Any(c => c is CaseCommand.MergeInto))
        {
            draft.Tell(Endings.Root, context => new Command.CancelInstance(context, "merged"));
        }
        else
        {
            draft.Tell(instance, context => new Command.CompleteAction(context, order.Item, done.Results));
        }
    }

    private static async ValueTask<ActionOutcome> DecideAsync(CaseDraft draft, Effect.RunAction order)
    {
        if (ActionCatalogue.Find(order.Action) is not { } action)
        {
            return ActionOutcome.Fail(ActionCodes.Unknown, $"Expected to run action '{order.Action}', but the catalogue does not have it.");
        }

        var facts = new ActionFacts(draft.Around.Organisation, draft.Around.Calendar);
        var input = new ActionInput(draft.Case, draft.At, draft.Header.Actor, order.Inputs, facts);
        var needs = action.Needs(input);
        return action.Run(needs == ActionNeeds.None ? input : input with { Facts = await draft.Outside.LoadAsync(draft, needs) });
    }

    // What the diagram catches goes its drawn way; what it does not catch goes back to the person who asked for it.
    private static void Refuse(CaseDraft draft, int instance, Effect.RunAction order, Refusal refusal)
    {
        var before = draft.Instances[instance].State.Incidents.Count;
        var detail = string.Join("; ", refusal.Arguments.Select(a => $"{a.Key}: {a.Value}"));
        draft.Tell(instance, context => new Command.FailAction(context, order.Item, refusal.Code, detail));
        if (draft.RefusesAsWhole && draft.Instances[instance].State.Incidents.Count > before)
        {
            draft.Refused = refusal;
        }
    }

    private static void ReachMilestone(CaseDraft draft, int instance, Effect.ReachMilestone milestone)
    {
        var refusal = CaseStatusName.TryParse(milestone.Status, out var status)
            ? draft.Ask(new CaseCommand.ReachMilestone(draft.At, draft.Header.Actor, status, milestone.Element.Value))
            : Refusal.Of(CaseCodes.StatusTransition, ("to", milestone.Status));
        if (refusal is not null && draft.RefusesAsWhole && refusal.Code is RecordCodes.CloseNotEvaluated or RecordCodes.CloseFindingOpen or RecordCodes.CloseNotDisclosed)
        {
            // Who is about to close a case can first do what is missing.
            draft.Refused = refusal;
        }
        else if (refusal is not null)
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
