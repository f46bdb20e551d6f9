using MediatR;

namespace CaseFlow.Runtime.UseCases.Heat;

/// <summary>Makes the logs of visits of cases that are older than the logs, from their journals. Done again, it goes on where it stopped.</summary>
public sealed record FillVisitLogs : IRequest<Outcome<VisitLogsFilled>>;
