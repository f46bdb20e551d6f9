using CaseFlow.Runtime.Handling;
using CaseFlow.Runtime.People;
using CaseFlow.Runtime.Ports;
using MediatR;

namespace CaseFlow.Runtime.UseCases.People;

/// <summary>Changes one's own password. The old one is tried like a sign-in, so that guessing it is stopped as well.</summary>
internal sealed class ChangePasswordHandler(RuntimeKit kit) : IRequestHandler<ChangePassword, Outcome<SignedIn>>
{
    public async Task<Outcome<SignedIn>> Handle(ChangePassword request, CancellationToken cancellationToken)
    {
        var organisation = await kit.Parts.Store.ReadAsync(session => session.LoadOrganisationAsync(), cancellationToken);
        if (organisation.FindPerson(request.Person) is not { Left: false } person)
        {
            return Outcomes.Refuse<SignedIn>(RuntimeCodes.PersonUnknown, ("person", request.Person));
        }

        if (PasswordRules.Check(request.Password, person.Login, person.Name, person.Phone) is { } weak)
        {
            return Outcomes.Refuse<SignedIn>(TextRules.Refuse(weak.Field, weak.Code, [.. weak.Arguments.Select(a => (a.Key, a.Value))]));
        }

        if (request.Password == request.Old)
        {
            return Outcomes.Refuse<SignedIn>(TextRules.Refuse("password", PeopleCodes.PasswordSame));
        }

        var tried = await new SignInTry(kit).RunAsync(person.Login, request.Old, request.Address, cancellationToken);
        if (tried.Value is not { } known)
        {
            return tried.Refusal!.Code == RuntimeCodes.SignInWrong
                ? Outcomes.Refuse<SignedIn>(TextRules.Refuse("old", PeopleCodes.PasswordOldWrong))
                : tried;
        }

        var hash = kit.Parts.Passwords.Hash(request.Password);
        var now = kit.Parts.Clock.Now;
        var credential = new Credential(person.Id, hash, Stamps.New(kit.Parts.Entropy), MustChange: false, now);
        return await kit.Parts.Store.WriteAsync(
            async session =>
            {
                // Set anew by an administrator meanwhile: that one holds.
                if (await session.FindCredentialAsync(person.Id) is not { } current || current.Stamp != known.Stamp)
                {
                    return Outcomes.Refuse<SignedIn>(TextRules.Refuse("old", PeopleCodes.PasswordOldWrong));
                }

                await session.SaveCredentialAsync(credential);
                await SignInTry.RecordAsync(session, now, person.Id, "password-changed", request.Address);
                return Outcomes.Done(known with { Stamp = credential.Stamp, MustChange = false });
            },
            cancellationToken);
    }
}
