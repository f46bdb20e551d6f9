using System.Collections.Immutable;
using MediatR;

namespace CaseFlow.Runtime.UseCases.Operations;

/// <summary>
/// Checks procedures and publishes those that an installation does not have yet. A mechanism that already has a version is
/// never overwritten: content that it never had is offered as a draft, once (<see cref="Publication.Offered"/>), and published only when asked for.
/// </summary>
/// <param name="Folders">The procedures: files by path within each mechanism's folder, by mechanism id.</param>
/// <param name="By">Who publishes: a person id or <c>system</c>.</param>
/// <param name="PublishNewer">Whether newer content of known mechanisms is published as the next version.</param>
public sealed record PublishProcedures(
    ImmutableSortedDictionary<string, ImmutableSortedDictionary<string, ReadOnlyMemory<byte>>> Folders,
    string By,
    bool PublishNewer = false) : IRequest<Outcome<Publication>>;
