using CaseFlow.Cases.Accounts;
using CaseFlow.Cases.Commands;
using CaseFlow.Cases.Events;
using CaseFlow.Cases.Records;

namespace CaseFlow.Cases.UseCases.Money;

/// <summary>Records gifts. Donors are bodies by name or persons by number; within one case an account's money is raised in one way (catalogue E2–E4).</summary>
internal static class RecordDonations
{
    public static CaseDecision Decide(Case current, CaseCommand.RecordDonations command) =>
        Checks.NotOver(current, "record donations")
        ?? Checks.Said(current, "account", command.Account)
        ?? Checks.Valid(current, "donors", !command.Gifts.IsEmpty, "there is no gift")
        ?? command.Gifts.Select(g => Gift(current, g)).FirstOrDefault(r => r is not null)
        ?? MoneyChecks.Amount(command.Gifts.Sum(g => g.AmountFen))
        ?? (command.Kind == FundKind.Directed && string.IsNullOrWhiteSpace(command.Purpose)
            ? MoneyChecks.Refuse(AccountRefusal.Of(AccountCodes.PurposeMissing))
            : null)
        ?? (current.Donations.FirstOrDefault(d => d.Account == command.Account) is { } before && before.Kind != command.Kind
            ? MoneyChecks.Refuse(AccountRefusal.Of(AccountCodes.KindDiffers, ("kind", MoneyRules.NameOf(before.Kind))))
            : null)
        ?? Verdict.Accept(current, new CaseEvent.DonationsRecorded(
            command.At, command.Actor, command.Account, command.Kind, command.Purpose, command.Gifts.Sum(g => g.AmountFen), command.Gifts, command.Entry));

    private static CaseDecision? Gift(Case current, Gift gift) =>
        MoneyChecks.Amount(gift.AmountFen)
        ?? (string.IsNullOrWhiteSpace(gift.Donor) == gift.Persons is null ? MoneyChecks.Refuse(AccountRefusal.Of(AccountCodes.DonorMissing)) : null)
        ?? Checks.Valid(current, "persons", gift.Persons is null or > 0, "it is not a number of persons");
}
