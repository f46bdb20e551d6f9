using CaseFlow.Runtime.UseCases.CaseFiles;
using MediatR;

namespace CaseFlow.Runtime.UseCases.Instances;

/// <summary>
/// Carries out an operation on a process instance. Refused with <c>api.version.conflict</c> when the case moved since the version named. The same
/// key gives the same answer again and does nothing.
/// </summary>
/// <param name="Person">Who does it: an administrator.</param>
/// <param name="Number">The case number.</param>
/// <param name="Instance">The process instance's number within the case.</param>
/// <param name="Operation">The operation.</param>
/// <param name="Reason">Why, 1 to 500 characters; kept in the journal.</param>
/// <param name="Version">The case's version that the preview was made for; null for any.</param>
/// <param name="Once">The sender's one-time key with the digest of what is asked.</param>
public sealed record CarryOutOperation(
    string Person, string Number, int Instance, InstanceOperation Operation, string Reason, long? Version, RequestKey Once) : IRequest<Outcome<CaseChanged>>;
