using CaseFlow.Cases.Accounts;
using CaseFlow.Cases.Commands;
using CaseFlow.Cases.Events;
using CaseFlow.Cases.Records;

namespace CaseFlow.Cases.UseCases.Money;

/// <summary>
/// Matches what was actually raised from the public, from 10 to 50 per cent unless the procedure says otherwise (catalogue E2, §7 row 35). What was
/// matched before counts too.
/// </summary>
internal static class RecordMatch
{
    public static CaseDecision Decide(Case current, CaseCommand.RecordMatch command) =>
        Checks.NotOver(current, "match donations")
        ?? Check(current, command)
        ?? Verdict.Accept(current, new CaseEvent.MatchRecorded(
            command.At, command.Actor, command.Account, command.From, command.AmountFen, MoneyRules.RaisedFen(current, command.Account), command.Entry));

    private static CaseDecision? Check(Case current, CaseCommand.RecordMatch command)
    {
        var raised = MoneyRules.RaisedFen(current, command.Account);
        if (raised <= 0)
        {
            return MoneyChecks.Refuse(AccountRefusal.Of(AccountCodes.MatchNothing, ("account", command.Account)));
        }

        if (current.Donations.First(d => d.Account == command.Account).Kind is not FundKind.Public and var kind)
        {
            return MoneyChecks.Refuse(AccountRefusal.Of(AccountCodes.MatchKind, ("kind", MoneyRules.NameOf(kind))));
        }

        // Exact: a match that was rounded down to whole fen is not below the lowest rate.
        var matched = current.Matches.Where(m => m.Account == command.Account).Sum(m => m.AmountFen) + command.AmountFen;
        return matched < Fen.Share(raised, command.Min) || matched > raised * command.Max
            ? MoneyChecks.Refuse(AccountRefusal.Of(
                AccountCodes.MatchRate,
                ("rate", Fen.InPercent((decimal)matched / raised)),
                ("min", Fen.InPercent(command.Min)),
                ("max", Fen.InPercent(command.Max))))
            : MoneyChecks.Amount(command.AmountFen);
    }
}
