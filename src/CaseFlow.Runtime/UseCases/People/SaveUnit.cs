using CaseFlow.Runtime.People;
using MediatR;

namespace CaseFlow.Runtime.UseCases.People;

/// <summary>Adds, renames or moves a unit.</summary>
/// <param name="Actor">Who asks: a person's id, or <c>system</c> for the console.</param>
/// <param name="Version">The version that the page showed; refused with <c>people.conflict</c> when someone changed the same thing since.</param>
/// <param name="Id">Its id; a new one adds a unit.</param>
/// <param name="Name">Its name.</param>
/// <param name="Level">Its level.</param>
/// <param name="Parent">The unit above; null for a top unit.</param>
/// <param name="ServedBy">Ids of the parties that serve it, separated by blanks.</param>
public sealed record SaveUnit(string Actor, long Version, string Id, string Name, string Level, string? Parent, string ServedBy) : IRequest<Outcome<OrganisationChanged>>;
