using CaseFlow.Runtime.Handling;
using MediatR;

namespace CaseFlow.Runtime.UseCases.Reference;

/// <summary>Shows a person.</summary>
internal sealed class GetPersonHandler(RuntimeKit kit) : IRequestHandler<GetPerson, Outcome<PersonView>>
{
    public Task<Outcome<PersonView>> Handle(GetPerson request, CancellationToken cancellationToken) =>
        kit.Parts.Store.ReadAsync(
            async session =>
            {
                var organisation = await session.LoadOrganisationAsync();
                return organisation.FindPerson(request.Person) is { Left: false } person
                    ? Outcomes.Done(PersonViews.Of(organisation, person, kit.Parts.Clock.Now))
                    : Outcomes.Refuse<PersonView>(RuntimeCodes.PersonUnknown, ("person", request.Person));
            },
            cancellationToken);
}
