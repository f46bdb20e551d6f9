using System.Collections.Immutable;
using MediatR;

namespace CaseFlow.Runtime.UseCases.Lists;

/// <summary>
/// Publishes the first version of every list that the store does not have, effective at once. A list that has a version is never touched: a
/// newer file is taken over by a person, with <see cref="ImportList"/>.
/// </summary>
/// <param name="Files">The list files by list id.</param>
/// <param name="Note">The note of the first versions.</param>
public sealed record SeedLists(ImmutableSortedDictionary<string, ReadOnlyMemory<byte>> Files, string Note) : IRequest<Outcome<ListsSeeded>>;
