using System.Collections.Immutable;

namespace CaseFlow.Runtime.UseCases.Reference;

/// <summary>The persons.</summary>
/// <param name="Persons">All persons, by id.</param>
public sealed record PersonList(ImmutableArray<PersonView> Persons);
