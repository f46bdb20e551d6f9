using CaseFlow.Runtime.Handling;
using MediatR;

namespace CaseFlow.Runtime.UseCases.Demands;

/// <summary>Shows a demand to its reporter.</summary>
internal sealed class FollowDemandHandler(RuntimeKit kit) : IRequestHandler<FollowDemand, Outcome<DemandProgress>>
{
    public Task<Outcome<DemandProgress>> Handle(FollowDemand request, CancellationToken cancellationToken) =>
        kit.Parts.Store.ReadAsync(
            async session => await DemandAccess.OpenAsync(session, request.Number, request.Code) is { } unit
                ? Outcomes.Done(await ProgressViews.OfAsync(kit, session, unit))
                : Outcomes.Refuse<DemandProgress>(RuntimeCodes.DemandNotFound),
            cancellationToken);
}
