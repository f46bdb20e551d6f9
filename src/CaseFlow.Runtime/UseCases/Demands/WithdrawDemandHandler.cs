using System.Collections.Immutable;
using CaseFlow.Cases;
using CaseFlow.Cases.Commands;
using CaseFlow.Engine.Commands;
using CaseFlow.Feel;
using CaseFlow.Runtime.Handling;
using CaseFlow.Runtime.Ports;
using CaseFlow.Runtime.UseCases.CaseFiles;
using MediatR;

namespace CaseFlow.Runtime.UseCases.Demands;

/// <summary>Withdraws a demand: where the diagram listens for it, it goes its drawn way; elsewhere the procedure is cancelled.</summary>
internal sealed class WithdrawDemandHandler(RuntimeKit kit) : IRequestHandler<WithdrawDemand, Outcome<DemandProgress>>
{
    private const string Message = "demand-withdrawn";
    private const int LongestReason = 500;

    public Task<Outcome<DemandProgress>> Handle(WithdrawDemand request, CancellationToken cancellationToken) =>
        kit.Steps.RetryAsync(session => WithdrawAsync(session, request), cancellationToken);

    private async ValueTask<Outcome<DemandProgress>> WithdrawAsync(IWriteSession session, WithdrawDemand request)
    {
        if (string.IsNullOrWhiteSpace(request.Reason) || request.Reason.Length > LongestReason)
        {
            return Outcomes.Refuse<DemandProgress>(RuntimeCodes.RequestInvalid, ("field", "reason"));
        }

        if (await DemandAccess.OpenAsync(session, request.Number, request.Code) is not { } unit)
        {
            return Outcomes.Refuse<DemandProgress>(RuntimeCodes.DemandNotFound);
        }

        var header = StepHeader.Of(StepHeader.Reporter, "WithdrawDemand", ("reason", request.Reason.Trim()));
        var outcome = await Receipts.OnceAsync(
            session,
            request.Once,
            kit.Parts.Clock.Now,
            () => kit.Steps.ApplyAsync(session, header, unit.Case.Id, draft => WithdrawAsync(draft, request.Reason.Trim())));
        return outcome.Refusal is { } refusal
            ? Outcomes.Refuse<DemandProgress>(refusal)
            : Outcomes.Done(await ProgressViews.OfAsync(kit, session, (await session.LoadCaseAsync(unit.Case.Id))!));
    }

    private static async ValueTask<Outcome<CaseChanged>> WithdrawAsync(CaseDraft draft, string reason)
    {
        if (draft.Ask(new CaseCommand.Withdraw(draft.At, StepHeader.Reporter, reason)) is { } refusal)
        {
            return Outcomes.Refuse<CaseChanged>(refusal);
        }

        var none = ImmutableSortedDictionary.Create<string, FeelValue>(StringComparer.Ordinal);
        foreach (var listening in draft.Instances.Values.Where(i => i.State.Subscriptions.Values.Any(s => s.Message == Message)).ToList())
        {
            draft.Tell(listening.Number, context => new Command.DeliverMessage(context, Message, none));
        }

        await EffectDrain.RunAsync(draft);
        await Endings.CancelAsync(draft, reason);
        return Outcomes.Done(new CaseChanged(draft.Id, draft.Case.Number, CaseStatusName.Of(draft.Case.Status)));
    }
}
