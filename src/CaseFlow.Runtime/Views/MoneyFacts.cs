using System.Globalization;
using CaseFlow.Calendar;
using CaseFlow.Cases.Accounts;
using CaseFlow.Cases.Records;

namespace CaseFlow.Runtime.Views;

/// <summary>What a case records about money, as facts in data form. Amounts are in fen.</summary>
internal static class MoneyFacts
{
    /// <summary>Takes one fact: its kind, moment, who recorded it, and its data by name.</summary>
    public delegate void Adding(string kind, Instant at, string? by, params (string Name, string? Value)[] arguments);

    public static void Add(Case current, Adding add)
    {
        foreach (var application in current.Applications)
        {
            add(
                "application", application.At, application.By,
                ("application", application.Id), ("purpose", application.Purpose), ("amount", Number(application.AmountFen)),
                ("payee", application.Payee), ("moneyState", CamelName.Of(application.State)), ("quotes", Number(application.Quotes.Length)));
            foreach (var approval in application.Approvals)
            {
                add(
                    "approval", approval.At, approval.By,
                    ("application", application.Id), ("stage", approval.Stage), ("decision", CamelName.Of(approval.Decision)), ("opinion", approval.Opinion));
            }

            if (application.PaidAt is { } paid)
            {
                add("payment", paid, null, ("application", application.Id), ("amount", Number(application.PaidFen)), ("payee", application.Payee));
            }

            foreach (var receipt in application.Receipts)
            {
                add("receipt", receipt.At, receipt.By, ("application", application.Id), ("amount", Number(receipt.AmountFen)), ("text", receipt.Text));
            }
        }

        foreach (var donation in current.Donations)
        {
            var bodies = string.Join('、', donation.Gifts.Select(g => g.Donor).OfType<string>());
            var persons = donation.Gifts.Sum(g => g.Persons ?? 0);
            add(
                "donation", donation.At, donation.By,
                ("raising", MoneyRules.NameOf(donation.Kind)), ("amount", Number(donation.AmountFen)), ("donor", bodies),
                ("persons", persons > 0 ? Number(persons) : null), ("purpose", donation.Purpose));
        }

        foreach (var match in current.Matches)
        {
            add("match", match.At, match.By, ("amount", Number(match.AmountFen)), ("raised", Number(match.RaisedFen)));
        }

        foreach (var tranche in current.Tranches)
        {
            add(
                "tranche", tranche.At, tranche.By,
                ("share", Fen.InPercent(tranche.Share)), ("amount", Number(tranche.AmountFen)), ("payee", tranche.Payee), ("text", tranche.Text));
        }

        foreach (var settlement in current.Settlements)
        {
            add("settlement", settlement.At, settlement.By, ("amount", Number(settlement.AmountFen)), ("account", settlement.To));
        }
    }

    private static string Number(long value) => value.ToString(CultureInfo.InvariantCulture);
}
