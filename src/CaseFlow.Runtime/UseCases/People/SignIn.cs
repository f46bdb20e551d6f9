using MediatR;

namespace CaseFlow.Runtime.UseCases.Reference;

/// <summary>Checks a password. An unknown name and a wrong password are refused alike (<c>sign-in.wrong</c>).</summary>
/// <param name="Login">The sign-in name.</param>
/// <param name="Password">The password.</param>
public sealed record SignIn(string Login, string Password) : IRequest<Outcome<PersonView>>;
