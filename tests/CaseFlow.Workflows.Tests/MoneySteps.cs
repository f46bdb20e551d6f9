using System.Globalization;
using CaseFlow.Runtime.UseCases.Accounts;
using CaseFlow.Runtime.UseCases.Demands;

namespace CaseFlow.Workflows.Tests;

/// <summary>The steps that scenarios about money share: fund projects, votes of owners and public revenue.</summary>
internal static class MoneySteps
{
    public const string Revenue = "revenue-jinxiu";

    public static (string Name, string Value)[] Quotes(string field, params (string Supplier, int Yuan)[] quotes) =>
        [.. quotes.SelectMany((q, i) => new[] { ($"{field}[{i}].supplier", q.Supplier), ($"{field}[{i}].amount", $"{q.Yuan}") })];

    /// <summary>What an application for public revenue says.</summary>
    public static (string Name, string Value)[] Application(string purpose, int yuan, string payee, params (string Supplier, int Yuan)[] quotes) =>
        [("revenuePurpose", purpose), ("revenueAmount", $"{yuan}"), ("revenuePayee", payee), .. Quotes("revenueQuotes", quotes)];

    /// <summary>The owners' committee takes stock and proposes; income found is checked by the sub-district.</summary>
    public static async Task Propose(this County county, DemandReceipt demand, string matter, string text, int income, int spend, string payee)
    {
        await county.Complete(
            demand, "Task_Propose", ("assemblyMatter", matter), ("assemblyText", text), ("assetLedger", "公共停车位租金台账"), ("incomeAmount", $"{income}"),
            ("incomeSource", "停车位租金"), ("spendAmount", $"{spend}"), ("spendPayee", payee));
        if (income > 0)
        {
            await county.Complete(demand, "Task_ConfirmIncome", ("incomeConfirmed", $"{income}"));
        }
    }

    /// <summary>Calls an assembly of equal owners for 15 days from now.</summary>
    public static async Task CallAssembly(this County county, DemandReceipt demand, int owners, int area)
    {
        var held = county.Today().AddDays(15);
        var roll = string.Join(',', Enumerable.Range(1, owners).Select(i => $"{{\"voter\":\"{i}\",\"area\":\"{area}\"}}"));
        await county.Complete(
            demand, "Task_Call", ("callDecision", "hold"), ("noticeGivenOn", Day(county.Today())), ("heldOn", Day(held)), ("secretBallot", "false"), ("roll", $"[{roll}]"));
        await county.Pass(TimeSpan.FromDays(15));
    }

    /// <summary>The residents' committee enters the ballots: the first owners agree, the next are against.</summary>
    public static Task Ballots(this County county, DemandReceipt demand, int agreed, int against)
    {
        var rows = string.Join(',', Enumerable.Range(1, agreed + against).Select(i => $"{{\"voter\":\"{i}\",\"choice\":\"{(i <= agreed ? "for" : "against")}\"}}"));
        return county.Complete(demand, "Task_Ballots", ("ballots", $"[{rows}]"));
    }

    /// <summary>The owners' committee applies; the community and the sub-district agree.</summary>
    public static async Task ApplyAndApprove(this County county, DemandReceipt demand, params (string Name, string Value)[] application)
    {
        await county.Complete(demand, "Task_Apply", application);
        await county.Complete(demand, "Task_Review", ("reviewDecision", "approve"));
        await county.Complete(demand, "Task_Approve", ("approvalDecision", "approve"));
    }

    public static async Task PayAndReceipt(this County county, DemandReceipt demand, int yuan)
    {
        await county.Complete(demand, "Task_Pay", ("paymentVoucher", "2026-001"));
        await county.Complete(demand, "Task_Receipts", ("receiptAmount", $"{yuan}"), ("receiptText", "发票 001"));
    }

    public static async Task<long> BalanceOf(this County county, string account) =>
        (await county.Ask(new GetAccount("yunxi-leader", account))).Account.BalanceFen;

    public static DateOnly Today(this County county) => DateOnly.FromDateTime(county.Clock.Now.ToUtc().ToOffset(TimeSpan.FromHours(8)).DateTime);

    public static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
