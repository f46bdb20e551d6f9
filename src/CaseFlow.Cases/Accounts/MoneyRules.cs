using System.Collections.Immutable;
using CaseFlow.Cases.Records;

namespace CaseFlow.Cases.Accounts;

/// <summary>What follows from a case's own record of money, for those who post entries beside it.</summary>
public static class MoneyRules
{
    /// <summary>The shares in which a project's cost is paid unless the procedure says otherwise: 60, 30 and 10 per cent (catalogue §7 row 38).</summary>
    public static ImmutableArray<decimal> UsualPlan { get; } = [0.6m, 0.3m, 0.1m];

    /// <summary>The lowest usual rate of a match, inclusive (catalogue E2).</summary>
    public const decimal LowestMatch = 0.10m;

    /// <summary>The highest usual rate of a match, inclusive (catalogue E2).</summary>
    public const decimal HighestMatch = 0.50m;

    /// <summary>The decisions that an application needs unless the procedure says otherwise (catalogue C6).</summary>
    public static ImmutableArray<string> UsualDecisions { get; } = ["communityReview", "subdistrictApproval"];

    /// <summary>The id under which an application on an account is recorded next: that of the one that was returned, else a new one.</summary>
    /// <param name="current">The case.</param>
    /// <param name="account">The account.</param>
    public static string ApplicationId(Case current, string account) =>
        current.Applications.LastOrDefault(a => a.Account == account && a.State == MoneyState.Returned)?.Id ?? $"app-{current.Applications.Length + 1}";

    /// <summary>How much the case raised for an account, in fen.</summary>
    /// <param name="current">The case.</param>
    /// <param name="account">The account.</param>
    public static long RaisedFen(Case current, string account) => current.Donations.Where(d => d.Account == account).Sum(d => d.AmountFen);

    /// <summary>The tranches paid from an account, in order.</summary>
    /// <param name="current">The case.</param>
    /// <param name="account">The account.</param>
    public static ImmutableArray<Tranche> TranchesOf(Case current, string account) => [.. current.Tranches.Where(t => t.Account == account)];

    /// <summary>What the next tranche pays, in fen: its share rounded down, the last one all that is left, so that they sum to the cost exactly.</summary>
    /// <param name="current">The case.</param>
    /// <param name="account">The account.</param>
    /// <param name="totalFen">The approved cost.</param>
    /// <param name="plan">The shares in their order.</param>
    /// <returns>0 when all tranches are paid.</returns>
    public static long TrancheFen(Case current, string account, long totalFen, ImmutableArray<decimal> plan)
    {
        var before = TranchesOf(current, account);
        return before.Length >= plan.Length ? 0
            : before.Length + 1 == plan.Length ? totalFen - before.Sum(t => t.AmountFen)
            : Fen.Share(totalFen, plan[before.Length]);
    }

    /// <summary>A kind of raising as diagrams write it, such as <c>coBuild</c>.</summary>
    /// <param name="kind">The kind.</param>
    public static string NameOf(FundKind kind) => kind switch
    {
        FundKind.Public => "public",
        FundKind.Directed => "directed",
        _ => "coBuild",
    };
}
