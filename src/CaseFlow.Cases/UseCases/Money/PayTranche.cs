using CaseFlow.Cases.Accounts;
using CaseFlow.Cases.Commands;
using CaseFlow.Cases.Events;
using CaseFlow.Cases.Records;

namespace CaseFlow.Cases.UseCases.Money;

/// <summary>Pays a project's approved cost in the planned shares, in their order, the last one only after acceptance (catalogue E5, §7 row 38).</summary>
internal static class PayTranche
{
    public static CaseDecision Decide(Case current, CaseCommand.PayTranche command) =>
        Checks.NotOver(current, "pay a tranche")
        ?? Checks.Said(current, "account", command.Account)
        ?? Checks.Said(current, "payee", command.Payee)
        ?? MoneyChecks.Amount(command.TotalFen)
        ?? Planned(current, command)
        ?? (MoneyRules.TrancheFen(current, command.Account, command.TotalFen, command.Plan) is var amount && MoneyChecks.Amount(amount) is { } refused
            ? refused
            : Verdict.Accept(current, new CaseEvent.TranchePaid(
                command.At, command.Actor, command.Account, command.Share, command.TotalFen, amount, command.Payee, command.Text, command.Entry)));

    private static CaseDecision? Planned(Case current, CaseCommand.PayTranche command)
    {
        var before = MoneyRules.TranchesOf(current, command.Account);
        if (command.Plan.IsEmpty || command.Plan.Any(s => s <= 0) || command.Plan.Sum() != 1)
        {
            return MoneyChecks.Refuse(AccountRefusal.Of(AccountCodes.TranchePlan));
        }

        if (before.Length >= command.Plan.Length)
        {
            return MoneyChecks.Refuse(AccountRefusal.Of(AccountCodes.TrancheDone, ("account", command.Account)));
        }

        if (!before.IsEmpty && before[0].TotalFen != command.TotalFen)
        {
            return MoneyChecks.Refuse(AccountRefusal.Of(
                AccountCodes.TrancheTotal, ("total", Fen.InYuan(command.TotalFen)), ("expected", Fen.InYuan(before[0].TotalFen))));
        }

        if (command.Plan[before.Length] != command.Share)
        {
            return MoneyChecks.Refuse(AccountRefusal.Of(
                AccountCodes.TrancheShare, ("share", Fen.InPercent(command.Share)), ("expected", Fen.InPercent(command.Plan[before.Length]))));
        }

        return before.Length + 1 == command.Plan.Length && !command.Accepted ? MoneyChecks.Refuse(AccountRefusal.Of(AccountCodes.TrancheAcceptance)) : null;
    }
}
