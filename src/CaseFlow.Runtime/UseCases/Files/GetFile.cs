using CaseFlow.Runtime.Ports;
using MediatR;

namespace CaseFlow.Runtime.UseCases.Files;

/// <summary>A photo of a case, for a person who may see the case or for the reporter with the follow-up code.</summary>
/// <param name="Id">The file's id.</param>
/// <param name="Number">The case the file belongs to.</param>
/// <param name="Person">The person; null when the reporter asks.</param>
/// <param name="Code">The follow-up code; null when a person asks.</param>
public sealed record GetFile(string Id, string Number, string? Person, string? Code) : IRequest<Outcome<StoredFile>>;
