using MediatR;

namespace CaseFlow.Runtime.UseCases.Ledgers;

/// <summary>The ledgers of the newest versions of all procedures.</summary>
/// <param name="Person">Who asks.</param>
public sealed record ListLedgers(string Person) : IRequest<Outcome<LedgerList>>;
