using CaseFlow.Runtime.Forms;

namespace CaseFlow.Runtime.UseCases.Ledgers;

/// <summary>A ledger that is kept.</summary>
/// <param name="Mechanism">The mechanism.</param>
/// <param name="Ledger">The ledger's id.</param>
/// <param name="Name">Its name.</param>
/// <param name="MechanismName">The mechanism's name.</param>
public sealed record LedgerHead(string Mechanism, string Ledger, LocalText Name, LocalText MechanismName);
