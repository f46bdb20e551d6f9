using MediatR;

namespace CaseFlow.Runtime.UseCases.People;

/// <summary>The organisation for administrators, with its version and history.</summary>
/// <param name="Actor">Who asks.</param>
/// <param name="Subject">Whose history is wanted, such as <c>person:li</c>; null for that of everything.</param>
/// <param name="Page">The page of the history, from 1.</param>
public sealed record GetOrganisation(string Actor, string? Subject, int Page) : IRequest<Outcome<OrganisationView>>;
