using CaseFlow.Cases.Accounts;
using CaseFlow.Cases.Records;

namespace CaseFlow.Cases.UseCases.Money;

/// <summary>Checks that the use cases of money share. Each gives a rejection, or null when all is well.</summary>
internal static class MoneyChecks
{
    public static CaseDecision Refuse(AccountRefusal refusal) => new CaseDecision.Rejected(
        refusal.Code,
        $"Expected the rules of money to allow it, but {refusal.Code} forbids it: {string.Join(", ", refusal.Arguments.Select(a => $"{a.Key} {a.Value}"))}.",
        refusal.Arguments);

    public static CaseDecision? Amount(long fen) =>
        Fen.IsAmount(fen) ? null : Refuse(AccountRefusal.Of(AccountCodes.AmountInvalid, ("amount", Fen.InYuan(fen))));

    /// <summary>Whether an application stands where it must; refuses what is unknown or stands elsewhere.</summary>
    public static CaseDecision? Stands(Case current, string application, out MoneyApplication found, params ReadOnlySpan<MoneyState> states)
    {
        var known = current.Applications.FirstOrDefault(a => a.Id == application);
        found = known ?? new MoneyApplication(application, "", 0, "", "", "", default);
        return known is null ? Refuse(AccountRefusal.Of(AccountCodes.ApplicationUnknown, ("application", application)))
            : states.Contains(known.State) ? null
            : known.State is MoneyState.Paid or MoneyState.Receipted && states.Contains(MoneyState.Approved)
                ? Refuse(AccountRefusal.Of(AccountCodes.PaidAlready, ("application", application)))
            : known.State is MoneyState.Applied && states.Contains(MoneyState.Approved)
                ? Refuse(AccountRefusal.Of(AccountCodes.NotApproved, ("application", application), ("missing", known.NextStage ?? "")))
            : Refuse(AccountRefusal.Of(AccountCodes.ApplicationState, ("application", application), ("state", StateName(known.State))));
    }

    private static string StateName(MoneyState state) => char.ToLowerInvariant(state.ToString()[0]) + state.ToString()[1..];
}
