using MediatR;

namespace CaseFlow.Runtime.UseCases.Ledgers;

/// <summary>The indicators of a period, and where and about what most cases are. Refused with <c>indicator.period-invalid</c>.</summary>
/// <param name="Person">Who asks.</param>
/// <param name="Filter">Which cases and which period.</param>
public sealed record GetDashboard(string Person, FigureFilter Filter) : IRequest<Outcome<Dashboard>>;
