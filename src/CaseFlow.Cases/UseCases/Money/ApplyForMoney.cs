using CaseFlow.Cases.Accounts;
using CaseFlow.Cases.Commands;
using CaseFlow.Cases.Events;
using CaseFlow.Cases.Records;

namespace CaseFlow.Cases.UseCases.Money;

/// <summary>
/// Applies for money (catalogue C6). Quotes may be missing here: the reviewer returns the application for them. Two bodies or more decide, because
/// applicant, reviewer and approver differ (§5 rule 9).
/// </summary>
internal static class ApplyForMoney
{
    private const int LeastDecisions = 2;

    public static CaseDecision Decide(Case current, CaseCommand.ApplyForMoney command) =>
        Checks.NotOver(current, "apply for money")
        ?? Checks.Said(current, "account", command.Account)
        ?? Checks.Said(current, "purpose", command.Purpose)
        ?? Checks.Said(current, "payee", command.Payee)
        ?? MoneyChecks.Amount(command.AmountFen)
        ?? command.Quotes.Select(q => Checks.Said(current, "supplier", q.Supplier) ?? MoneyChecks.Amount(q.AmountFen)).FirstOrDefault(r => r is not null)
        ?? (command.Requires.Distinct(StringComparer.Ordinal).Count(s => s.Length > 0) is var bodies && bodies >= LeastDecisions && bodies == command.Requires.Length
            ? null
            : MoneyChecks.Refuse(AccountRefusal.Of(AccountCodes.RequiresTwo)))
        ?? Sources(command)
        ?? Verdict.Accept(current, new CaseEvent.MoneyApplied(
            command.At,
            command.Actor,
            MoneyRules.ApplicationId(current, command.Account),
            command.Account,
            command.AmountFen,
            command.Purpose,
            command.Payee,
            command.Quotes,
            command.Requires,
            command.Sources));

    // What other accounts give is not checked here; that this one gives its part is.
    private static CaseDecision? Sources(CaseCommand.ApplyForMoney command)
    {
        if (command.Sources.IsEmpty)
        {
            return command.CostFen is { } only && only != command.AmountFen ? Differ(only, command.AmountFen) : null;
        }

        if (command.Sources.Select(s => MoneyChecks.Amount(s.AmountFen)).FirstOrDefault(r => r is not null) is { } refused)
        {
            return refused;
        }

        var sum = command.Sources.Sum(s => s.AmountFen);
        var own = command.Sources.Where(s => s.Source == command.Account).Sum(s => s.AmountFen);
        return command.CostFen is { } cost && cost != sum ? Differ(cost, sum)
            : own != command.AmountFen ? Differ(command.AmountFen, own)
            : null;
    }

    private static CaseDecision Differ(long cost, long sum) =>
        MoneyChecks.Refuse(AccountRefusal.Of(AccountCodes.SourcesDiffer, ("cost", Fen.InYuan(cost)), ("sum", Fen.InYuan(sum))));
}
