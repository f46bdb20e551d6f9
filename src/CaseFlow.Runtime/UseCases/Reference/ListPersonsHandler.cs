using CaseFlow.Runtime.Handling;
using MediatR;

namespace CaseFlow.Runtime.UseCases.Reference;

/// <summary>Lists the persons.</summary>
internal sealed class ListPersonsHandler(RuntimeKit kit) : IRequestHandler<ListPersons, Outcome<PersonList>>
{
    public Task<Outcome<PersonList>> Handle(ListPersons request, CancellationToken cancellationToken) =>
        kit.Parts.Store.ReadAsync(
            async session =>
            {
                var organisation = await session.LoadOrganisationAsync();
                return Outcomes.Done(new PersonList(
                    [.. organisation.Persons.Where(p => !p.Left).OrderBy(p => p.Id, StringComparer.Ordinal).Select(p => PersonViews.Of(organisation, p, kit.Parts.Clock.Now))]));
            },
            cancellationToken);
}
