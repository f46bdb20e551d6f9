using CaseFlow.Cases.Events;
using CaseFlow.Cases.Records;

namespace CaseFlow.Cases.UseCases.Money;

/// <summary>What events make of applications for money.</summary>
internal static class MoneyHistory
{
    public static Case Apply(Case c, CaseEvent.MoneyApplied e)
    {
        var found = c.Applications.FirstOrDefault(a => a.Id == e.Application);
        var made = new MoneyApplication(e.Application, e.Account, e.AmountFen, e.Purpose, e.Payee, e.Actor, e.At)
        {
            Round = (found?.Round ?? 0) + 1,
            Applicants = found is null ? [e.Actor] : found.Applicants.Contains(e.Actor) ? found.Applicants : found.Applicants.Add(e.Actor),
            Quotes = e.Quotes,
            Requires = e.Requires,
            Sources = e.Sources,
            Approvals = found?.Approvals ?? [],
        };
        return c with { Applications = found is null ? c.Applications.Add(made) : c.Applications.Replace(found, made) };
    }

    public static Case Apply(Case c, CaseEvent.MoneyDecided e) => Change(c, e.Application, a =>
    {
        var decided = a with { Approvals = a.Approvals.Add(new MoneyApproval(e.Stage, a.Round, e.Decision, e.Opinion, e.Body, e.Actor, e.At)) };
        return decided with
        {
            State = e.Decision switch
            {
                MoneyDecision.Return => MoneyState.Returned,
                MoneyDecision.Reject => MoneyState.Rejected,
                _ => decided.NextStage is null ? MoneyState.Approved : MoneyState.Applied,
            },
        };
    });

    public static Case Apply(Case c, CaseEvent.MoneyPaid e) => Change(c, e.Application, a => a with
    {
        State = MoneyState.Paid,
        PaidFen = e.AmountFen,
        Entry = e.Entry,
        PaidAt = e.At,
    });

    public static Case Apply(Case c, CaseEvent.ReceiptRecorded e) => Change(c, e.Application, a =>
    {
        var receipts = a.Receipts.Add(new MoneyReceipt(e.AmountFen, e.Text, e.Files, e.Actor, e.At));
        return a with { Receipts = receipts, State = receipts.Sum(r => r.AmountFen) >= a.PaidFen ? MoneyState.Receipted : a.State };
    });

    /// <summary>The record as if the entry had not been: an application that it paid is approved and waits for payment again.</summary>
    public static Case Apply(Case c, CaseEvent.EntryReversed e) => c with
    {
        Donations = c.Donations.RemoveAll(d => d.Entry == e.Entry),
        Matches = c.Matches.RemoveAll(m => m.Entry == e.Entry),
        Tranches = c.Tranches.RemoveAll(t => t.Entry == e.Entry),
        Settlements = c.Settlements.RemoveAll(s => s.Entry == e.Entry),
        Applications =
        [
            .. c.Applications.Select(a => a.Entry == e.Entry ? a with { State = MoneyState.Approved, PaidFen = 0, Entry = null, PaidAt = null, Receipts = [] } : a),
        ],
    };

    private static Case Change(Case c, string application, Func<MoneyApplication, MoneyApplication> change)
    {
        var old = c.Applications.FirstOrDefault(a => a.Id == application)
            ?? throw new InvalidOperationException($"Expected to find application {application} in case {c.Number}, but there is none.");
        return c with { Applications = c.Applications.Replace(old, change(old)) };
    }
}
