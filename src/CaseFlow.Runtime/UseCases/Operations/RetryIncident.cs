using CaseFlow.Runtime.Ports;
using CaseFlow.Runtime.UseCases.CaseFiles;
using MediatR;

namespace CaseFlow.Runtime.UseCases.Operations;

/// <summary>Tries again what led to an incident.</summary>
/// <param name="Person">Who asks for it.</param>
/// <param name="Incident">The incident.</param>
public sealed record RetryIncident(string Person, IncidentKey Incident) : IRequest<Outcome<CaseChanged>>;
