using CaseFlow.Runtime.People;
using MediatR;

namespace CaseFlow.Runtime.UseCases.People;

/// <summary>Checks a password.</summary>
internal sealed class SignInHandler(RuntimeKit kit) : IRequestHandler<SignIn, Outcome<SignedIn>>
{
    public Task<Outcome<SignedIn>> Handle(SignIn request, CancellationToken cancellationToken) =>
        new SignInTry(kit).RunAsync(request.Login, request.Password, request.Address, cancellationToken);
}
