using CaseFlow.Runtime.Handling;
using CaseFlow.Runtime.People;
using CaseFlow.Runtime.Ports;
using CaseFlow.Runtime.UseCases.Reference;
using MediatR;

namespace CaseFlow.Runtime.UseCases.People;

/// <summary>Lifts a lock.</summary>
internal sealed class FreeAccountHandler(RuntimeKit kit) : IRequestHandler<FreeAccount, Outcome<SignedIn>>
{
    public Task<Outcome<SignedIn>> Handle(FreeAccount request, CancellationToken cancellationToken) =>
        kit.Parts.Store.WriteAsync(
            async session =>
            {
                var (organisation, now) = (await session.LoadOrganisationAsync(), kit.Parts.Clock.Now);
                if (Administrators.Refuse(organisation, request.Actor, now) is { } denied)
                {
                    return Outcomes.Refuse<SignedIn>(denied);
                }

                if (organisation.FindPerson(request.Person) is not { } person)
                {
                    return Outcomes.Refuse<SignedIn>(PeopleCodes.NotFound);
                }

                await session.SaveGuessesAsync(new Guesses(SignInLocks.KeyOfLogin(person.Login, kit.Parts.Digest), 0, now, null));
                await SignInTry.RecordAsync(session, now, person.Id, "freed", "");
                var credential = await session.FindCredentialAsync(person.Id);
                return Outcomes.Done(new SignedIn(PersonViews.Of(organisation, person, now), credential?.Stamp ?? "", credential?.MustChange ?? false));
            },
            cancellationToken);
}
