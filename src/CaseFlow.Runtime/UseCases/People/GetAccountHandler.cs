using CaseFlow.Runtime.Handling;
using CaseFlow.Runtime.People;
using MediatR;

namespace CaseFlow.Runtime.UseCases.People;

/// <summary>Shows a person's account to that person or to administrators.</summary>
internal sealed class GetAccountHandler(RuntimeKit kit) : IRequestHandler<GetAccount, Outcome<AccountView>>
{
    private const int SignInsShown = 20;

    public Task<Outcome<AccountView>> Handle(GetAccount request, CancellationToken cancellationToken) =>
        kit.Parts.Store.ReadAsync(
            async session =>
            {
                var (organisation, now) = (await session.LoadOrganisationAsync(), kit.Parts.Clock.Now);
                if (AbsenceAccess.Refuse(organisation, request.Actor, request.Person, now) is { } refusal)
                {
                    return Outcomes.Refuse<AccountView>(refusal);
                }

                if (organisation.FindPerson(request.Person) is not { } person)
                {
                    return Outcomes.Refuse<AccountView>(PeopleCodes.NotFound);
                }

                var credential = await session.FindCredentialAsync(person.Id);
                var guesses = await session.FindGuessesAsync(SignInLocks.KeyOfLogin(person.Login, kit.Parts.Digest));
                return Outcomes.Done(new AccountView(
                    organisation,
                    person,
                    await session.LoadOrganisationVersionAsync(),
                    now,
                    credential is not null,
                    credential?.MustChange ?? false,
                    guesses?.LockedUntil is { } until && now < until ? until : null,
                    await session.ListSignInsAsync(person.Id, SignInsShown)));
            },
            cancellationToken);
}
