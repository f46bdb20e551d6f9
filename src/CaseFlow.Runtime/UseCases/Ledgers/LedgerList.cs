using System.Collections.Immutable;

namespace CaseFlow.Runtime.UseCases.Ledgers;

/// <summary>The ledgers that are kept.</summary>
/// <param name="Ledgers">The ledgers by mechanism.</param>
public sealed record LedgerList(ImmutableArray<LedgerHead> Ledgers);
