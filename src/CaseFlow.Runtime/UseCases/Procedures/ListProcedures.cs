using MediatR;

namespace CaseFlow.Runtime.UseCases.Procedures;

/// <summary>The newest version of every procedure; for administrators and auditors with its decision files.</summary>
/// <param name="Person">Who asks: anyone of the organisation.</param>
public sealed record ListProcedures(string Person) : IRequest<Outcome<ProcedureList>>;
