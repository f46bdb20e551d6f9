using MediatR;

namespace CaseFlow.Runtime.UseCases.People;

/// <summary>Makes the first unit and the first administrator of an installation without people. Refused with <c>people.set-up.done</c> otherwise.</summary>
/// <param name="County">The name of the county; left out when there are units already.</param>
/// <param name="Login">The sign-in name.</param>
/// <param name="Name">The person's name.</param>
/// <param name="Password">The password.</param>
/// <param name="Title">The title of the administrator's post.</param>
public sealed record SetUpInstallation(string County, string Login, string Name, string Password, string Title) : IRequest<Outcome<SignedIn>>;
