using MediatR;

namespace CaseFlow.Runtime.UseCases.Procedures;

/// <summary>The procedures that a person may begin by hand.</summary>
/// <param name="Person">The person.</param>
/// <param name="Mechanism">Only this mechanism, with its form; null for all.</param>
public sealed record ListStarts(string Person, string? Mechanism = null) : IRequest<Outcome<StartList>>;
