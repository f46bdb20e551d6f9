using MediatR;

namespace CaseFlow.Runtime.UseCases.Traces;

/// <summary>The path of a case on its own version of the diagram.</summary>
/// <param name="Person">Who asks.</param>
/// <param name="Number">The case number.</param>
public sealed record GetTrace(string Person, string Number) : IRequest<Outcome<CaseTrace>>;
