using System.Collections.Immutable;
using CaseFlow.Runtime.Deployment;
using CaseFlow.Runtime.Drafts;
using CaseFlow.Runtime.Handling;
using CaseFlow.Runtime.Ports;
using CaseFlow.Runtime.UseCases.Reference;
using MediatR;

namespace CaseFlow.Runtime.UseCases.Procedures;

/// <summary>Shows a procedure.</summary>
internal sealed class GetProcedureHandler(RuntimeKit kit) : IRequestHandler<GetProcedure, Outcome<ProcedureView>>
{
    public Task<Outcome<ProcedureView>> Handle(GetProcedure request, CancellationToken cancellationToken) =>
        kit.Parts.Store.ReadAsync(session => ReadAsync(session, request), cancellationToken);

    private async ValueTask<Outcome<ProcedureView>> ReadAsync(IReadSession session, GetProcedure request)
    {
        var around = await kit.Facts.AroundAsync(session);
        if (RuntimeKit.RefuseUnknown(around.Organisation, request.Person) is { } unknown)
        {
            return Outcomes.Refuse<ProcedureView>(unknown);
        }

        if (await ProcedureAccess.FindAsync(session, request.Mechanism, request.Version, around.Now) is not { } version)
        {
            return Outcomes.Refuse<ProcedureView>(RuntimeCodes.MechanismUnknown, ("mechanism", request.Mechanism));
        }

        var versions = await session.ListVersionsAsync();
        var procedure = await kit.Procedures.GetAsync(session, version.Head.Hash);
        var called = ImmutableArray.CreateBuilder<Mechanism>();
        foreach (var mechanism in procedure.Mechanism.Calls)
        {
            if (Pins.InForce(versions, mechanism, around.Now) is { } head)
            {
                called.Add((await kit.Procedures.GetAsync(session, head.Hash)).Mechanism);
            }
        }

        var mayLook = ProcedureAccess.MayLook(around.Organisation, request.Person, around.Now);
        return Outcomes.Done(new ProcedureView(
            version.Head,
            procedure,
            [.. versions.Where(head => head.Mechanism == request.Mechanism).OrderByDescending(head => head.Number)],
            called.ToImmutable(),
            mayLook ? [.. ProcedureAccess.DecisionFilesOf(version)] : [],
            PlaceViews.Of(around.Organisation).Any(place => Starters.MayStart(around.Organisation, request.Person, procedure.Mechanism, place.Id, around.Now)))
        {
            MayCompare = DraftAccess.MaySee(around.Organisation, request.Person, around.Now),
            InForce = Pins.InForce(versions, request.Mechanism, around.Now)?.Number,
        });
    }
}
