using System.Collections.Immutable;
using System.Globalization;
using CaseFlow.Runtime.Forms;

namespace CaseFlow.Workflows.Tests.Month;

/// <summary>
/// What a person fills in who remembers what was said in the case before: sums that agree, votes of those who are on the roll, money for the purpose
/// for which it was given. Now and then somebody errs, is told so, and amends it.
/// </summary>
/// <param name="form">The form.</param>
/// <param name="tally">What was noted of the case; null while it is begun.</param>
/// <param name="values">What is filled in already.</param>
/// <param name="random">Chooses.</param>
/// <param name="today">The day.</param>
/// <param name="attempt">How often it was refused before.</param>
internal sealed class Agreed(FormView form, CaseTally? tally, IReadOnlyDictionary<string, string> values, Random random, DateOnly today, int attempt)
{
    private const int NoticeDays = 15;

    private static readonly (string Choice, string Field)[] Choices = [("for", "for"), ("against", "against"), ("abstain", "abstain")];

    // What is found fault with, and what is said once it was mended: nobody sends the same thing back for ever.
    private static readonly Dictionary<string, (string Fault, string Content)> Faults = new(StringComparer.Ordinal)
    {
        ["foodPassed"] = ("false", "true"),
        ["quantityOk"] = ("false", "true"),
        ["budgetOk"] = ("false", "true"),
        ["safetyOk"] = ("false", "true"),
        ["acceptanceResult"] = ("rectify", "accepted"),
        ["midtermResult"] = ("rectify", "pass"),
        ["shortfallDecision"] = ("raise", "end"),
        ["partyDecision"] = ("amend", "pass"),
    };

    /// <summary>The text of a field; null for a field that needs no agreement.</summary>
    public string? Of(FieldView field) =>
        Faults.TryGetValue(field.Name, out var said) && tally?.Deeds.Any(d => d.Of(field.Name) == said.Fault) == true ? said.Content : Agreement(field);

    private string? Agreement(FieldView field) => field.Name switch
    {
        "projectCost" => Text(2000 + (500 * random.Next(9))),
        "quotes" => "",
        "furtherVisits" => random.Next(8) == 0 ? Write([[("household", "502"), ("visitResult", Habits.Choose("visitResult", random)!), ("reason", "居民所述")]]) : "",
        "budgetRows" => Budget(),
        "donors" => field.Table!.Columns.Any(c => c.Name == "purpose") ? DirectedDonors() : PublicDonors(),
        "operatorAmount" => Text(Target * (random.Next(8) == 0 ? 0.5m : 1)),
        "matchPercent" => attempt == 0 && random.Next(8) == 0 ? "55" : Text(random.Next(25, 51)),
        "spendPurpose" => attempt == 0 && random.Next(8) == 0 ? "办公用品" : Plan?.Of("projectPurpose"),
        "incomeAmount" => Text((Shown("givenAmount") ?? Shown("spendAmount") ?? 1000) + 500),
        "spendAmount" => Shown("spendAmount") is { } known ? Text(known) : random.Next(3) == 0 ? "" : Text(100 * random.Next(3, 10)),
        "incomeConfirmed" => Text((Shown("incomeAmount") ?? 500) - (100 * random.Next(2))),
        "noticeGivenOn" => Day(today),
        "heldOn" when form.Fields.Any(f => f.Name == "noticeGivenOn") => Day(today.AddDays(attempt == 0 && random.Next(8) == 0 ? NoticeDays - 5 : NoticeDays + 1)),
        "askExtension" when tally?.Last("Task_Extend") is not null => "false",
        "reviewDecision" when attempt > 0 => "return",
        "approvalDecision" when tally?.Last("Task_Pay") is { } pay && tally.IsUnpaid(pay) => "reject",
        "revenueQuotes" => random.Next(3) > 0 || tally?.Last("Task_Apply") is not null ? Quotes() : "",
        "settleShares" => Write([[("to", "fund"), ("percent", "62.5")], [("to", "donors"), ("percent", "37.5")]]),
        "assaultDuties" => Duties(field.Table!),
        "receiptAmount" => Text(Shown("revenueAmount") ?? 0),
        "roll" => Write(Enumerable.Range(1, random.Next(4, 7)).Select(door => new[] { ("voter", $"{door}-{random.Next(100, 1000)}"), ("area", Text(random.Next(50, 130))) })),
        "ballots" when field.Table is not null => Write(Votes().Select(v => new[] { ("voter", v.Voter), ("choice", v.Choice) })),
        "voters" when field.Table is not null => Write(Votes().Select(v => new[] { ("voter", v.Voter) })),
        _ => Sum(field.Name),
    };

    private Deed? Plan => tally?.Deeds.LastOrDefault(d => d.Element == "Task_Plan" && d.Of("budgetRows") is not null);

    private decimal Target => Plan?.Rows("budgetRows").Where(r => r["source"] == "fund").Sum(r => decimal.Parse(r["amount"], CultureInfo.InvariantCulture)) ?? 1000;

    private string Quotes() => Write(Enumerable.Range(1, 3).Select(n => new[] { ("supplier", $"供应商{n}"), ("amount", Text((Shown("revenueAmount") ?? 1000) + (10 * n))) }));

    // Each department once.
    private string Duties(TableView table) => Write(
        table.Columns.Single(c => c.Name == "unit").Options.OrderBy(_ => random.Next()).Take(random.Next(1, 4)).Select(unit => new[] { ("unit", unit.Value), ("task", $"整治{random.Next(1000)}") }));

    // One plan in ten does not add up and comes back.
    private string Budget()
    {
        var (cost, kind) = (decimal.Parse(values["projectCost"], CultureInfo.InvariantCulture), random.Next(10));
        (string Source, decimal Amount)[] rows = kind == 0 ? [("fund", cost - 1000)] : kind < 4 ? [("fund", cost - 1000), ("revenue", 1000)] : [("fund", cost)];
        return Write(rows.Select(r => new[] { ("source", r.Source), ("amount", Text(r.Amount)) }));
    }

    private string DirectedDonors()
    {
        var purpose = Plan?.Of("projectPurpose") ?? "";
        var donors = random.Next(8) == 0 ? 1 : 2;
        return Write(Enumerable.Range(1, donors).Select(n => new[] { ("donor", $"企业{n}"), ("amount", Text(Target / 2)), ("purpose", purpose) }));
    }

    private string PublicDonors() => Write(
    [
        [("donor", "企业一"), ("amount", Text(Target * 0.5m))],
        [("persons", Text(random.Next(5, 60))), ("amount", Text(Target * 0.3m))],
    ]);

    // The sums of a secret vote, such as forHeads and againstArea.
    private string? Sum(string field)
    {
        foreach (var (choice, prefix) in Choices)
        {
            var votes = field == $"{prefix}Heads" || field == $"{prefix}Area" ? Votes().Where(v => v.Choice == choice) : null;
            if (votes is not null)
            {
                return Text(field.EndsWith("Heads", StringComparison.Ordinal) ? votes.Count() : votes.Sum(v => v.Area));
            }
        }

        return null;
    }

    // The same owners choose the same in every field of one form.
    private List<(string Voter, decimal Area, string Choice)> Votes()
    {
        var dice = new Random(((int)tally!.Id.Value * 31) + tally.Runs.Values.Sum(r => r.All("Task_Ballots").Count));
        return
        [
            .. (tally.Last("Task_Call")?.Rows("roll") ?? []).Select(owner => (
                owner["voter"],
                decimal.Parse(owner["area"], CultureInfo.InvariantCulture),
                dice.Next(100) switch { < 84 => "for", < 96 => "against", _ => "abstain" })),
        ];
    }

    private decimal? Shown(string field) =>
        form.Fields.FirstOrDefault(f => f.Name == field) is { Value.Length: > 0 } shown ? decimal.Parse(shown.Value, CultureInfo.InvariantCulture) : null;

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Text(decimal number) => number.ToString("0.##", CultureInfo.InvariantCulture);

    private static string Write(IEnumerable<(string Column, string Cell)[]> rows) =>
        TableRows.Write(rows.Select(row => row.ToImmutableSortedDictionary(c => c.Column, c => c.Cell, StringComparer.Ordinal)));
}
