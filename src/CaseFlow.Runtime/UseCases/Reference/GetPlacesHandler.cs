using CaseFlow.Runtime.Handling;
using MediatR;

namespace CaseFlow.Runtime.UseCases.Reference;

/// <summary>Lists the places.</summary>
internal sealed class GetPlacesHandler(RuntimeKit kit) : IRequestHandler<GetPlaces, Outcome<PlaceList>>
{
    public Task<Outcome<PlaceList>> Handle(GetPlaces request, CancellationToken cancellationToken) =>
        kit.Parts.Store.ReadAsync(
            async session => Outcomes.Done(new PlaceList(PlaceViews.Of(await session.LoadOrganisationAsync()))), cancellationToken);
}
