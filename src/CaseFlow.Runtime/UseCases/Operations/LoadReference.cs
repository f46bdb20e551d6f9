using MediatR;

namespace CaseFlow.Runtime.UseCases.Operations;

/// <summary>Replaces reference data of an installation: calendar, organisation. Refused with the reader's code when malformed.</summary>
/// <param name="Kind">calendar or organisation.</param>
/// <param name="Content">The content as JSON.</param>
/// <param name="OnlyWhenMissing">Whether existing data is kept.</param>
public sealed record LoadReference(string Kind, string Content, bool OnlyWhenMissing) : IRequest<Outcome<ReferenceLoaded>>;
