using MediatR;

namespace CaseFlow.Runtime.UseCases.Reference;

/// <summary>Sets a person's sign-in name and password.</summary>
/// <param name="Person">The person's id.</param>
/// <param name="Login">The sign-in name, 1 to 100 characters.</param>
/// <param name="Password">The password, at least 8 characters.</param>
public sealed record SetPassword(string Person, string Login, string Password) : IRequest<Outcome<PersonView>>;
