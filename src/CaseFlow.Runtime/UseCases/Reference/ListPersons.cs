using MediatR;

namespace CaseFlow.Runtime.UseCases.Reference;

/// <summary>All persons, for the demo's sign-in page and for choosing a person in a form.</summary>
public sealed record ListPersons : IRequest<Outcome<PersonList>>;
