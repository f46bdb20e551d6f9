using CaseFlow.Calendar;
using CaseFlow.Cases.Accounts;
using CaseFlow.Cases.Commands;
using CaseFlow.Cases.Records;

namespace CaseFlow.Cases.Tests.Words;

/// <summary>Random commands about money, mostly such as fit where the last application stands.</summary>
internal static class RandomMoney
{
    public static CaseCommand Next(Random random, Case record, Instant at, string person) => random.Next(6) switch
    {
        0 => new CaseCommand.RecordDonations(at, person, "fund", (FundKind)random.Next(2), "修墙", [new Gift(null, random.Next(1, 9), random.Next(1, 999))], "e"),
        1 => new CaseCommand.RecordMatch(at, person, "fund", "federation", random.Next(1, 500), 0.1m, 0.5m, "e"),
        2 => new CaseCommand.PayTranche(
            at, person, "fund", MoneyRules.UsualPlan[random.Next(3)], 10_001, MoneyRules.UsualPlan, random.Next(2) == 0, "施工方", null, "e"),
        3 when random.Next(3) == 0 => record.Settlements.Length > 0 ? new CaseCommand.ReverseEntry(at, person, "e", "更正", "e-2") : new CaseCommand.SettleFund(at, person, "fund", "other", random.Next(99), "e"),
        _ => OfApplication(random, record, at, person),
    };

    private static CaseCommand OfApplication(Random random, Case record, Instant at, string person)
    {
        var last = record.Applications.LastOrDefault();
        return last?.State switch
        {
            MoneyState.Applied => new CaseCommand.DecideOnMoney(
                at, person, last.Id, last.NextStage!, random.Next(8) == 0 ? MoneyDecision.Return : MoneyDecision.Approve, null, null, 1),
            MoneyState.Approved => new CaseCommand.PayMoney(at, person, last.Id, random.Next(2) == 0 ? null : random.Next(1, 200), "e"),
            MoneyState.Paid when random.Next(2) == 0 => new CaseCommand.RecordReceipt(at, person, last.Id, random.Next(1, 99), null, []),
            _ => new CaseCommand.ApplyForMoney(
                at, person, "revenue", 100, "划车位", "施工方", [new MoneyQuote("施工方", 100)], MoneyRules.UsualDecisions, [], null),
        };
    }
}
