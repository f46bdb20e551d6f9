using System.Collections.Immutable;
using CaseFlow.Cases.Commands;
using CaseFlow.Cases.Organisations;
using CaseFlow.Engine.Commands;
using CaseFlow.Engine.State;
using CaseFlow.Runtime.Access;
using CaseFlow.Runtime.Handling;

namespace CaseFlow.Runtime.UseCases.Instances;

/// <summary>What preview and carrying out share: the right, the step itself and what follows from it for the case.</summary>
internal static class OperationSteps
{
    /// <summary>The name of the argument by which the journal tells an operation from other steps.</summary>
    public const string Argument = "operation";

    public static StepHeader Header(string person, int instance, InstanceOperation operation, string reason) => StepHeader.Of(
        person, "OperateInstance", ("instance", $"{instance}"), (Argument, operation.Name), ("reason", reason));

    public static Refusal? RefusePerson(CaseDraft draft) =>
        CaseAccess.HasRole(draft.Around.Organisation, draft.Header.Actor, StandardRole.Administrator, draft.At)
            ? null
            : Refusal.Of(RuntimeCodes.AccessVerb, ("verb", "operate"));

    /// <summary>Carries out an operation on a draft; null when it was done.</summary>
    public static async ValueTask<Refusal?> RunAsync(CaseDraft draft, int instance, InstanceOperation operation, string reason)
    {
        if (!draft.Instances.TryGetValue(instance, out var target))
        {
            return Refusal.Of(RuntimeCodes.InstanceNotFound, ("instance", $"{instance}"));
        }

        if (IsOfWholeCase(operation) && instance != Endings.Root)
        {
            return Refusal.Of(RuntimeCodes.OperationOfRoot);
        }

        var refusal = operation switch
        {
            InstanceOperation.Suspend => Suspend(draft, reason),
            InstanceOperation.Resume => Resume(draft),
            _ => draft.Tell(instance, context => operation switch
            {
                InstanceOperation.Modify modify => new Command.ModifyInstance(context, modify.Instructions, reason),
                InstanceOperation.Retry retry => new Command.RetryIncident(context, retry.Incident),
                InstanceOperation.Resolve resolve => new Command.ResolveIncident(context, resolve.Incident, resolve.Variables, resolve.Flow),
                InstanceOperation.SetVariables set => new Command.SetVariables(context, set.Variables) { Scope = set.Scope },
                InstanceOperation.RemoveVariables remove => new Command.RemoveVariables(context, remove.Names, remove.Scope),
                InstanceOperation.Cancel => new Command.CancelInstance(context, reason),
                _ => throw new InvalidOperationException($"Expected to carry out '{operation.Name}', but there is no arm for it."),
            }),
        };
        if (refusal is not null)
        {
            return new DrawnNames(draft.DefinitionOf(target.Number)).In(refusal);
        }

        await EffectDrain.RunAsync(draft);
        CloseAbandoned(draft);
        return null;
    }

    private static bool IsOfWholeCase(InstanceOperation operation) =>
        operation is InstanceOperation.Suspend or InstanceOperation.Resume or InstanceOperation.Cancel;

    private static Refusal? Suspend(CaseDraft draft, string reason)
    {
        if (draft.Ask(new CaseCommand.Suspend(draft.At, draft.Header.Actor, reason)) is { } refusal)
        {
            return refusal;
        }

        foreach (var running in draft.Instances.Values.Where(i => i.State.Status == InstanceStatus.Running).ToImmutableArray())
        {
            draft.Tell(running.Number, context => new Command.SuspendInstance(context));
        }

        return null;
    }

    private static Refusal? Resume(CaseDraft draft)
    {
        if (draft.Ask(new CaseCommand.Resume(draft.At, draft.Header.Actor)) is { } refusal)
        {
            return refusal;
        }

        foreach (var suspended in draft.Instances.Values.Where(i => i.State.Status == InstanceStatus.Suspended).ToImmutableArray())
        {
            draft.Tell(suspended.Number, context => new Command.ResumeInstance(context));
        }

        return null;
    }

    // A case whose procedure was cancelled by hand would stay open for ever.
    private static void CloseAbandoned(CaseDraft draft)
    {
        if (draft.Instances[Endings.Root].State.Status != InstanceStatus.Cancelled || draft.Case.IsEnded)
        {
            return;
        }

        if (draft.Case.Status == Cases.Records.CaseStatus.Suspended)
        {
            draft.Ask(new CaseCommand.Resume(draft.At, draft.Header.Actor));
        }

        if (draft.Ask(new CaseCommand.Close(draft.At, draft.Header.Actor)) is { } refusal)
        {
            StepIncidents.Raise(draft, Endings.Root, Endings.Nowhere, RuntimeCodes.CloseRefused, refusal.Code);
        }
    }
}
