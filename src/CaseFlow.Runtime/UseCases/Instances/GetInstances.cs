using MediatR;

namespace CaseFlow.Runtime.UseCases.Instances;

/// <summary>The process instances of a case as they stand now, for administrators.</summary>
/// <param name="Person">Who asks.</param>
/// <param name="Number">The case number.</param>
public sealed record GetInstances(string Person, string Number) : IRequest<Outcome<CaseInstances>>;
