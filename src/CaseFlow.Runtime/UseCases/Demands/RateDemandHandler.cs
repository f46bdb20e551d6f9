using CaseFlow.Cases;
using CaseFlow.Cases.Commands;
using CaseFlow.Cases.Records;
using CaseFlow.Runtime.Handling;
using CaseFlow.Runtime.Ports;
using CaseFlow.Runtime.UseCases.CaseFiles;
using MediatR;

namespace CaseFlow.Runtime.UseCases.Demands;

/// <summary>Takes the reporter's rating.</summary>
internal sealed class RateDemandHandler(RuntimeKit kit) : IRequestHandler<RateDemand, Outcome<DemandProgress>>
{
    private const int LongestComment = 500;

    public Task<Outcome<DemandProgress>> Handle(RateDemand request, CancellationToken cancellationToken) =>
        kit.Steps.RetryAsync(session => RateAsync(session, request), cancellationToken);

    private async ValueTask<Outcome<DemandProgress>> RateAsync(IWriteSession session, RateDemand request)
    {
        if (!Enum.TryParse<Satisfaction>(request.Satisfaction, ignoreCase: true, out var satisfaction)
            || !Enum.IsDefined(satisfaction)
            || request.Comment?.Length > LongestComment)
        {
            return Outcomes.Refuse<DemandProgress>(RuntimeCodes.RequestInvalid, ("field", "satisfaction"));
        }

        if (await DemandAccess.OpenAsync(session, request.Number, request.Code) is not { } unit)
        {
            return Outcomes.Refuse<DemandProgress>(RuntimeCodes.DemandNotFound);
        }

        var header = StepHeader.Of(StepHeader.Reporter, "RateDemand");
        var outcome = await Receipts.OnceAsync(session, request.Once, kit.Parts.Clock.Now, () => kit.Steps.ApplyAsync(session, header, unit.Case.Id, draft =>
            Outcomes.From(
                draft.Ask(new CaseCommand.Rate(draft.At, StepHeader.Reporter, satisfaction, request.Comment)),
                new CaseChanged(draft.Id, draft.Case.Number, CaseStatusName.Of(draft.Case.Status)))));
        return outcome.Refusal is { } refusal
            ? Outcomes.Refuse<DemandProgress>(refusal)
            : Outcomes.Done(await ProgressViews.OfAsync(kit, session, (await session.LoadCaseAsync(unit.Case.Id))!));
    }
}
