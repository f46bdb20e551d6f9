using MediatR;

namespace CaseFlow.Runtime.UseCases.Ledgers;

/// <summary>
/// Makes the rows of all cases in ledgers and indicators anew, a hundred cases in a transaction, while work goes on. Only needed after an upgrade that
/// changed how rows are made.
/// </summary>
/// <param name="Progress">Told after each hundred: cases done and cases in all; null for nobody.</param>
public sealed record RebuildLedgers(Action<int, int>? Progress) : IRequest<Outcome<LedgersRebuilt>>;
