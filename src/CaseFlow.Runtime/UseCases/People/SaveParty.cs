using CaseFlow.Runtime.People;
using MediatR;

namespace CaseFlow.Runtime.UseCases.People;

/// <summary>Adds, changes, closes or opens a party.</summary>
/// <param name="Actor">Who asks: a person's id, or <c>system</c> for the console.</param>
/// <param name="Version">The version that the page showed; refused with <c>people.conflict</c> when someone changed the same thing since.</param>
/// <param name="Id">Its id; a new one adds a party.</param>
/// <param name="Name">Its name.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Closed">Whether it shall be closed.</param>
public sealed record SaveParty(string Actor, long Version, string Id, string Name, string Kind, bool Closed) : IRequest<Outcome<OrganisationChanged>>;
