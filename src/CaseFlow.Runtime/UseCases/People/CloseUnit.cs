using CaseFlow.Runtime.People;
using MediatR;

namespace CaseFlow.Runtime.UseCases.People;

/// <summary>Closes a unit or opens it again. Refused with <c>people.unit.in-use</c> while sub-units are open or posts are held.</summary>
/// <param name="Actor">Who asks: a person's id, or <c>system</c> for the console.</param>
/// <param name="Version">The version that the page showed; refused with <c>people.conflict</c> when someone changed the same thing since.</param>
/// <param name="Id">The unit.</param>
/// <param name="Closed">Whether it shall be closed.</param>
public sealed record CloseUnit(string Actor, long Version, string Id, bool Closed) : IRequest<Outcome<OrganisationChanged>>;
