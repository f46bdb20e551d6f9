using MediatR;

namespace CaseFlow.Runtime.UseCases.Reference;

/// <summary>A person with roles, for the page frame. Refused with <c>person.not-found</c>.</summary>
/// <param name="Person">The person's id.</param>
public sealed record GetPerson(string Person) : IRequest<Outcome<PersonView>>;
