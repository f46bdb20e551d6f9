using CaseFlow.Runtime.Handling;
using CaseFlow.Runtime.Ports;
using MediatR;

namespace CaseFlow.Runtime.UseCases.Reference;

/// <summary>Sets a password. Who may do so is the host's rule: this use case is not reachable from pages of others.</summary>
internal sealed class SetPasswordHandler(RuntimeKit kit) : IRequestHandler<SetPassword, Outcome<PersonView>>
{
    private const int Shortest = 8;
    private const int LongestLogin = 100;

    public async Task<Outcome<PersonView>> Handle(SetPassword request, CancellationToken cancellationToken)
    {
        if (request.Password.Length < Shortest)
        {
            return Outcomes.Refuse<PersonView>(RuntimeCodes.PasswordTooShort, ("min", $"{Shortest}"));
        }

        if (request.Login.Trim().Length is 0 or > LongestLogin)
        {
            return Outcomes.Refuse<PersonView>(RuntimeCodes.RequestInvalid, ("field", "login"));
        }

        var hash = kit.Parts.Passwords.Hash(request.Password);
        return await kit.Parts.Store.WriteAsync(
            async session =>
            {
                var organisation = await session.LoadOrganisationAsync();
                if (organisation.FindPerson(request.Person) is not { } person)
                {
                    return Outcomes.Refuse<PersonView>(RuntimeCodes.PersonUnknown, ("person", request.Person));
                }

                await session.SaveCredentialAsync(new Credential(request.Login.Trim(), person.Id, hash));
                return Outcomes.Done(PersonViews.Of(organisation, person, kit.Parts.Clock.Now));
            },
            cancellationToken);
    }
}
