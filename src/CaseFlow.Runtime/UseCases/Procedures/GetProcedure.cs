using MediatR;

namespace CaseFlow.Runtime.UseCases.Procedures;

/// <summary>A procedure as it is drawn.</summary>
/// <param name="Person">Who asks: anyone of the organisation.</param>
/// <param name="Mechanism">The mechanism id.</param>
/// <param name="Version">The version number; null for the newest.</param>
public sealed record GetProcedure(string Person, string Mechanism, int? Version = null) : IRequest<Outcome<ProcedureView>>;
