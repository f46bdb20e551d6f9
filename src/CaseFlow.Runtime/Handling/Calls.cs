using CaseFlow.Cases.Commands;
using CaseFlow.Engine;
using CaseFlow.Engine.Commands;
using CaseFlow.Engine.Effects;

namespace CaseFlow.Runtime.Handling;

/// <summary>Called processes run as further instances of the same case, on the version pinned when the root started.</summary>
internal static class Calls
{
    private const string Cancelled = "cancelled";

    public static void Start(CaseDraft draft, int instance, Effect.CallProcess call, bool isTooLong)
    {
        var caller = draft.ProcedureOf(instance);
        var hash = caller.Definitions.ContainsKey(call.CalledElement) ? caller.Hash : Pins.Of(draft.Case).GetValueOrDefault(call.CalledElement);
        var process = hash is null ? null : draft.FindProcedure(hash) is { } called
            ? called.Definitions.ContainsKey(call.CalledElement) ? call.CalledElement : called.Mechanism.Process
            : null;
        if (process is null || isTooLong)
        {
            Answer(draft, instance, call, isTooLong ? RuntimeCodes.StepTooLong : RuntimeCodes.CallUnknown);
            return;
        }

        var child = draft.Add(process, hash!, instance, call.Item);
        if (draft.Tell(child, context => new Command.StartInstance(context, null, call.Variables) { IsCalled = true }) is not { } refusal)
        {
            return;
        }

        if (refusal.Code == EngineCodes.DataInputMissing)
        {
            // Its data can be put right and the call tried again.
            draft.Withdraw(child);
            var detail = $"Expected to call process '{process}' with all required inputs of one of its input sets, but some are missing.";
            draft.Tell(instance, context => new Command.FailCall(context, call.Item, refusal.Code, detail));
        }
        else
        {
            Answer(draft, instance, call, refusal.Code);
        }
    }

    public static void Cancel(CaseDraft draft, int instance, Effect.CancelCall cancel)
    {
        foreach (var child in draft.Instances.Values.Where(i => i.Parent == instance && i.ParentItem == cancel.Item && !i.State.IsEnded))
        {
            draft.Tell(child.Number, context => new Command.CancelInstance(context, "call cancelled"));
        }
    }

    /// <summary>Passes an escalation to the caller; without one, or when the call was cancelled meanwhile, it has no consequence.</summary>
    public static void Escalate(CaseDraft draft, int instance, Effect.PassEscalation escalation)
    {
        if (draft.Instances[instance] is { Parent: { } parent, ParentItem: { } item } && draft.Instances[parent].State.PendingCalls.ContainsKey(item))
        {
            draft.Tell(parent, context => new Command.EscalateCall(context, item, escalation.Code));
        }
    }

    public static void Finish(CaseDraft draft, int instance, Effect.FinishInstance finish)
    {
        var ended = draft.Instances[instance];
        if (ended is { Parent: { } parent, ParentItem: { } item })
        {
            if (draft.Instances[parent].State.PendingCalls.ContainsKey(item))
            {
                var error = finish.Outcome is "completed" or "terminated" ? null : finish.ErrorCode ?? finish.Outcome;
                draft.Tell(parent, context => new Command.CompleteCall(context, item, finish.Variables, error));
            }
        }
        else if (finish.Outcome != Cancelled && !draft.Case.IsEnded)
        {
            Close(draft, instance, finish);
        }
    }

    private static void Close(CaseDraft draft, int instance, Effect.FinishInstance finish)
    {
        if (finish.Outcome == "error")
        {
            StepIncidents.Raise(draft, instance, Endings.Nowhere, RuntimeCodes.InstanceFailed, finish.ErrorCode ?? "");
        }
        else if (draft.Ask(new CaseCommand.Close(draft.At, draft.Header.Actor)) is { } refusal)
        {
            StepIncidents.Raise(draft, instance, Endings.Nowhere, RuntimeCodes.CloseRefused, refusal.Code);
        }
    }

    private static void Answer(CaseDraft draft, int instance, Effect.CallProcess call, string error) =>
        draft.Tell(instance, context => new Command.CompleteCall(context, call.Item, call.Variables, error));
}
