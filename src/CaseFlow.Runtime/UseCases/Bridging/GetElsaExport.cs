using MediatR;

namespace CaseFlow.Runtime.UseCases.Bridging;

/// <summary>
/// A version or draft of a procedure as an Elsa 3 workflow definition, with its own files. Refused with <c>access.verb</c>,
/// <c>mechanism.unknown</c>, <c>version.*</c> and <c>draft.not-found</c>.
/// </summary>
/// <param name="Person">Who asks.</param>
/// <param name="Mechanism">The mechanism.</param>
/// <param name="Version">A number, the beginning of a content hash, or <c>draft-</c> and the id of a draft; null for the version in force.</param>
/// <param name="Language">The language in which it is named.</param>
public sealed record GetElsaExport(string Person, string Mechanism, string? Version, string Language) : IRequest<Outcome<ElsaExported>>;
