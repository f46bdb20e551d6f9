using CaseFlow.Runtime.Ports;
using MediatR;

namespace CaseFlow.Runtime.UseCases.Notices;

/// <summary>A public notice, for everybody while it is shown; afterwards it is not found.</summary>
/// <param name="Id">The notice.</param>
public sealed record GetNotice(string Id) : IRequest<Outcome<PublicNotice>>;
