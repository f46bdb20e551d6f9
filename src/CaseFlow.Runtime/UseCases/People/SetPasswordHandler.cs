using CaseFlow.Runtime.Handling;
using CaseFlow.Runtime.People;
using CaseFlow.Runtime.Ports;
using CaseFlow.Runtime.UseCases.Reference;
using MediatR;

namespace CaseFlow.Runtime.UseCases.People;

/// <summary>Sets a password that must be changed at the next sign-in.</summary>
internal sealed class SetPasswordHandler(RuntimeKit kit) : IRequestHandler<SetPassword, Outcome<SignedIn>>
{
    public async Task<Outcome<SignedIn>> Handle(SetPassword request, CancellationToken cancellationToken)
    {
        var organisation = await kit.Parts.Store.ReadAsync(session => session.LoadOrganisationAsync(), cancellationToken);
        var now = kit.Parts.Clock.Now;
        if (Administrators.Refuse(organisation, request.Actor, now) is { } denied)
        {
            return Outcomes.Refuse<SignedIn>(denied);
        }

        if (organisation.FindPerson(request.Person) is not { Left: false } person)
        {
            return Outcomes.Refuse<SignedIn>(RuntimeCodes.PersonUnknown, ("person", request.Person));
        }

        if (PasswordRules.Check(request.Password, person.Login, person.Name, person.Phone) is { } weak)
        {
            return Outcomes.Refuse<SignedIn>(TextRules.Refuse(weak.Field, weak.Code, [.. weak.Arguments.Select(a => (a.Key, a.Value))]));
        }

        var credential = new Credential(
            person.Id, kit.Parts.Passwords.Hash(request.Password), Stamps.New(kit.Parts.Entropy), MustChange: true, now);
        return await kit.Parts.Store.WriteAsync(
            async session =>
            {
                var current = await session.LoadOrganisationAsync();
                if (Administrators.Refuse(current, request.Actor, now) is { } late)
                {
                    return Outcomes.Refuse<SignedIn>(late);
                }

                await session.SaveCredentialAsync(credential);
                await session.SaveGuessesAsync(new Guesses(SignInLocks.KeyOfLogin(person.Login, kit.Parts.Digest), 0, now, null));
                await SignInTry.RecordAsync(session, now, person.Id, "password-set", "");
                return Outcomes.Done(new SignedIn(PersonViews.Of(current, person, now), credential.Stamp, MustChange: true));
            },
            cancellationToken);
    }
}
