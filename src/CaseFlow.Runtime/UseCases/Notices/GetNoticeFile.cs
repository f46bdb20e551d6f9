using CaseFlow.Runtime.Ports;
using MediatR;

namespace CaseFlow.Runtime.UseCases.Notices;

/// <summary>An attachment of a public notice, for everybody while the notice is shown.</summary>
/// <param name="Notice">The notice.</param>
/// <param name="Number">Which attachment, from 1.</param>
public sealed record GetNoticeFile(string Notice, int Number) : IRequest<Outcome<StoredFile>>;
