using CaseFlow.Runtime.Handling;
using CaseFlow.Runtime.UseCases.Reference;
using MediatR;

namespace CaseFlow.Runtime.UseCases.People;

/// <summary>Checks a session at each request.</summary>
internal sealed class CheckSessionHandler(RuntimeKit kit) : IRequestHandler<CheckSession, Outcome<SignedIn>>
{
    public Task<Outcome<SignedIn>> Handle(CheckSession request, CancellationToken cancellationToken) =>
        kit.Parts.Store.ReadAsync(
            async session =>
            {
                var organisation = await session.LoadOrganisationAsync();
                var credential = await session.FindCredentialAsync(request.Person);
                var stamp = credential?.Stamp ?? "";
                return organisation.FindPerson(request.Person) is { Left: false } person && (request.Stamp ?? stamp) == stamp
                    ? Outcomes.Done(new SignedIn(PersonViews.Of(organisation, person, kit.Parts.Clock.Now), stamp, credential?.MustChange ?? false))
                    : Outcomes.Refuse<SignedIn>(RuntimeCodes.PersonUnknown, ("person", request.Person));
            },
            cancellationToken);
}
