using MediatR;

namespace CaseFlow.Runtime.UseCases.People;

/// <summary>Checks a password. An unknown name and a wrong password are refused alike (<c>sign-in.wrong</c>), too many tries with <c>sign-in.locked</c>.</summary>
/// <param name="Login">The sign-in name.</param>
/// <param name="Password">The password.</param>
/// <param name="Address">The network address it comes from.</param>
public sealed record SignIn(string Login, string Password, string Address) : IRequest<Outcome<SignedIn>>;
