using CaseFlow.Runtime.People;
using MediatR;

namespace CaseFlow.Runtime.UseCases.People;

/// <summary>Adds or changes a person.</summary>
/// <param name="Actor">Who asks: a person's id, or <c>system</c> for the console.</param>
/// <param name="Version">The version that the page showed; refused with <c>people.conflict</c> when someone changed the same thing since.</param>
/// <param name="Id">The person's id; a new one adds a person.</param>
/// <param name="Name">The name.</param>
/// <param name="Login">The sign-in name.</param>
/// <param name="Phone">The telephone number; null for none.</param>
public sealed record SavePerson(string Actor, long Version, string Id, string Name, string Login, string? Phone) : IRequest<Outcome<OrganisationChanged>>;
