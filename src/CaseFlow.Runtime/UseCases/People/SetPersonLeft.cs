using CaseFlow.Runtime.People;
using MediatR;

namespace CaseFlow.Runtime.UseCases.People;

/// <summary>Lets a person leave or come back. Who leaves holds no post from now on and is signed out; the history stays.</summary>
/// <param name="Actor">Who asks: a person's id, or <c>system</c> for the console.</param>
/// <param name="Version">The version that the page showed; refused with <c>people.conflict</c> when someone changed the same thing since.</param>
/// <param name="Id">The person.</param>
/// <param name="Left">Whether the person leaves.</param>
public sealed record SetPersonLeft(string Actor, long Version, string Id, bool Left) : IRequest<Outcome<OrganisationChanged>>;
