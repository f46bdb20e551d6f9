using CaseFlow.Cases.Accounts;
using CaseFlow.Cases.Commands;
using CaseFlow.Cases.Events;
using CaseFlow.Cases.Records;

namespace CaseFlow.Cases.UseCases.Money;

/// <summary>
/// Takes an account entry of the case back, with its reason. What rests on it is taken back first: the match before the donations, a later part of the
/// cost before an earlier one.
/// </summary>
internal static class ReverseEntry
{
    public static CaseDecision Decide(Case current, CaseCommand.ReverseEntry command) =>
        Checks.NotOver(current, "reverse an account entry")
        ?? Checks.Said(current, "entry", command.Entry)
        ?? Checks.Said(current, "reason", command.Reason)
        ?? (Later(current, command.Entry) is { } later
            ? MoneyChecks.Refuse(AccountRefusal.Of(AccountCodes.EntryLater, ("entry", command.Entry), ("later", later)))
            : null)
        ?? Verdict.Accept(current, new CaseEvent.EntryReversed(command.At, command.Actor, command.Entry, command.Reason, command.Reversal));

    private static string? Later(Case current, string entry)
    {
        var given = current.Donations.FirstOrDefault(d => d.Entry == entry);
        var paid = current.Tranches.FirstOrDefault(t => t.Entry == entry);
        return given is not null ? current.Matches.LastOrDefault(m => m.Account == given.Account)?.Entry
            : paid is not null && current.Tranches.Last(t => t.Account == paid.Account) is var last && last.Entry != entry ? last.Entry
            : null;
    }
}
