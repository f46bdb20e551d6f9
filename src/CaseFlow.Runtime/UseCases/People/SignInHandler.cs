using CaseFlow.Runtime.Handling;
using MediatR;

namespace CaseFlow.Runtime.UseCases.Reference;

/// <summary>Checks a password. An unknown name takes as long as a wrong password.</summary>
internal sealed class SignInHandler(RuntimeKit kit) : IRequestHandler<SignIn, Outcome<PersonView>>
{
    public async Task<Outcome<PersonView>> Handle(SignIn request, CancellationToken cancellationToken)
    {
        var (credential, organisation) = await kit.Parts.Store.ReadAsync(
            async session => (await session.FindCredentialAsync(request.Login.Trim()), await session.LoadOrganisationAsync()), cancellationToken);
        var matches = kit.Parts.Passwords.Verify(request.Password, credential?.PasswordHash);
        return matches && credential is not null && organisation.FindPerson(credential.Person) is { } person
            ? Outcomes.Done(PersonViews.Of(organisation, person, kit.Parts.Clock.Now))
            : Outcomes.Refuse<PersonView>(RuntimeCodes.SignInWrong);
    }
}
