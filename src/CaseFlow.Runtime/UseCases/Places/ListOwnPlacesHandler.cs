using CaseFlow.Cases.Organisations;
using CaseFlow.Runtime.Handling;
using CaseFlow.Runtime.UseCases.Reference;
using MediatR;

namespace CaseFlow.Runtime.UseCases.Places;

/// <summary>Lists places that a person oversees.</summary>
internal sealed class ListOwnPlacesHandler(RuntimeKit kit) : IRequestHandler<ListOwnPlaces, Outcome<OwnPlaces>>
{
    public async Task<Outcome<OwnPlaces>> Handle(ListOwnPlaces request, CancellationToken cancellationToken)
    {
        var organisation = await kit.Parts.Store.ReadAsync(session => session.LoadOrganisationAsync(), cancellationToken);
        if (RuntimeKit.RefuseUnknown(organisation, request.Person) is { } unknown)
        {
            return Outcomes.Refuse<OwnPlaces>(unknown);
        }

        var all = PlaceViews.Of(organisation);
        if (request.Within is { } within && all.All(p => p.Id != within))
        {
            return Outcomes.Refuse<OwnPlaces>(RuntimeCodes.PlaceNotFound, ("place", within));
        }

        var overseen = organisation.OverseenBy(request.Person, kit.Parts.Clock.Now);
        bool IsOwn(PlaceView place) => organisation.PathOf(place.Id).Any(overseen.Contains);
        if (request.Within is { } asked && !IsOwn(all.First(p => p.Id == asked)))
        {
            return Outcomes.Refuse<OwnPlaces>(RuntimeCodes.AccessPlace, ("place", organisation.NameOf(asked)));
        }

        return Outcomes.Done(new OwnPlaces([.. all.Where(p => IsOwn(p) && IsWithin(organisation, p, request.Within))]));
    }

    private static bool IsWithin(Organisation organisation, PlaceView place, string? within) =>
        within is null || organisation.PathOf(place.Id).Contains(within);
}
