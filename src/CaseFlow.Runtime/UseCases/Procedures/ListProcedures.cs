using MediatR;

namespace CaseFlow.Runtime.UseCases.Procedures;

/// <summary>The newest version of every procedure, with its decision files.</summary>
/// <param name="Person">Who asks: an administrator or auditor.</param>
public sealed record ListProcedures(string Person) : IRequest<Outcome<ProcedureList>>;
