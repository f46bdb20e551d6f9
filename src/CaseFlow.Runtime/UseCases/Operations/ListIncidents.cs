using MediatR;

namespace CaseFlow.Runtime.UseCases.Operations;

/// <summary>Open incidents, newest first.</summary>
/// <param name="Person">Who asks.</param>
/// <param name="Take">At most this many, 1 to 200.</param>
public sealed record ListIncidents(string Person, int Take = 100) : IRequest<Outcome<IncidentList>>;
