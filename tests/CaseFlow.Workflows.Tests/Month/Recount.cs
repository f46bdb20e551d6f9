using System.Collections.Immutable;
using System.Globalization;
using CaseFlow.Cases.Records;
using CaseFlow.Runtime.UseCases.Ledgers;

namespace CaseFlow.Workflows.Tests.Month;

/// <summary>Counts a second time what ledgers, indicators, accounts and records say, from the staff's own notes alone.</summary>
/// <param name="county">Whose books.</param>
/// <param name="staff">Whose notes.</param>
/// <param name="watches">How long the answers take.</param>
/// <param name="month">The month.</param>
internal sealed class Recount(County county, Staff staff, Stopwatches watches, FigurePeriod month)
{
    private const decimal Close = 0.000001m;

    // Clocks of which it is counted who was late.
    private static readonly string[] Watched = ["whistle-evaluation", "whistle-response", "reminder", "revenue-review", "revenue-approval", "audit-reply", "resolution"];

    private static readonly Func<CaseTally, IEnumerable<ExpectedRow>>[] Rows =
    [
        DemandBook.Rows, WhistleBook.Rows, DepartmentBook.Rows, PreemptBook.Rows, CommunityBook.Rows, CommitteeBook.Rows, AuditBook.Rows, AssemblyBook.Rows, MoneyBook.Rows,
    ];

    private static readonly Func<CaseTally, IEnumerable<ExpectedPart>>[] Parts =
    [
        DemandBook.Parts, WhistleBook.Parts, DepartmentBook.Parts, PreemptBook.Parts, CommunityBook.Parts, CommitteeBook.Parts, AuditBook.Parts, AssemblyBook.Parts, MoneyBook.Parts,
    ];

    private readonly List<CaseTally> cases = [.. staff.Cases.Values.OrderBy(c => c.Id.Value)];
    private readonly List<string> differences = [];

    /// <summary>Indicators that the notes count, as procedure and indicator, and what they come to in all.</summary>
    public Dictionary<string, Fraction> Sizes { get; private set; } = [];

    /// <summary>Ledgers that the notes keep, as procedure and ledger.</summary>
    public HashSet<string> Kept { get; } = [];

    /// <summary>What differs, in words; empty when everything agrees.</summary>
    public async Task<List<string>> RunAsync()
    {
        await LedgersAsync();
        var parts = cases.SelectMany(c => Parts.SelectMany(of => of(c)).Select(part => (Case: c, Part: part))).ToList();
        Sizes = parts.GroupBy(p => $"{p.Part.Procedure} {p.Part.Indicator}").ToDictionary(g => g.Key, g => new Fraction((long)g.Sum(p => p.Part.Amount), g.Count()));
        foreach (var place in SyntheticCounty.Subdistricts.Prepend(null))
        {
            await FiguresAsync(parts, month, place);
        }

        await FiguresAsync(parts, FigurePeriod.Of(FigurePeriodKind.Year, month.From), null);
        await AccountsAsync();
        foreach (var tally in cases)
        {
            Meetings(tally);
            Clocks(tally);
        }

        foreach (var way in cases.SelectMany(CommunityBook.Begun).GroupBy(b => (b.Procedure, b.Channel)))
        {
            Compare(
                $"cases begun by {way.Key}", cases.Count(c => (c.Mechanism, c.Channel) == way.Key && c.FollowCode is null && !c.IsByHand), way.Sum(b => b.Cases));
        }

        return differences;
    }

    private async Task LedgersAsync()
    {
        var expected = cases.SelectMany(c => Rows.SelectMany(of => of(c))).ToLookup(row => (row.Procedure, row.Ledger));
        foreach (var head in (await county.Ask(new ListLedgers(SyntheticCounty.Observer))).Ledgers)
        {
            var name = $"{head.Mechanism} {head.Ledger}";
            var actual = (await AllRowsAsync(head)).ToLookup(row => row.Number, row => row.Cells);
            var noted = expected[(head.Mechanism, head.Ledger)].ToLookup(row => row.Cells[0].Cell!);
            if (noted.Count > 0)
            {
                Kept.Add(name);
            }

            foreach (var number in actual.Select(a => a.Key).Union(noted.Select(n => n.Key)))
            {
                Match(name, number, [.. noted[number].Select(row => row.Cells)], [.. actual[number]]);
            }
        }
    }

    // Rows of one case in any order: each noted row has one of its own in the ledger, cell by cell.
    private void Match(string ledger, string number, List<(string Column, string? Cell)[]> noted, List<ImmutableSortedDictionary<string, string>> said)
    {
        Compare($"{ledger} rows of {number}", said.Count, noted.Count);
        foreach (var row in noted)
        {
            bool Agrees(ImmutableSortedDictionary<string, string> cells, (string Column, string? Cell) noted) => IsSame(Same(cells.GetValueOrDefault(noted.Column)), Same(noted.Cell));
            if (said.FindIndex(s => row.All(c => Agrees(s, c))) is >= 0 and var found)
            {
                said.RemoveAt(found);
            }
            else if (said.Count > 0)
            {
                var nearest = said.MaxBy(s => row.Count(c => Agrees(s, c)))!;
                var wrong = row.Where(c => !Agrees(nearest, c)).Select(c => $"{c.Column} {nearest.GetValueOrDefault(c.Column)}, noted {c.Cell}");
                differences.Add($"{ledger} {number}: {string.Join(", ", wrong)}");
                said.Remove(nearest);
            }
        }
    }

    private static bool IsSame(string? said, string? noted) => said == noted
        || (decimal.TryParse(said, NumberStyles.Number, CultureInfo.InvariantCulture, out var one)
            && decimal.TryParse(noted, NumberStyles.Number, CultureInfo.InvariantCulture, out var other) && Math.Abs(one - other) < Close);

    // What stands in one cell together stands there in any order.
    private static string? Same(string? cell) => cell?.Contains('；') == true ? string.Join('；', cell.Split('；').Order(StringComparer.Ordinal)) : cell;

    private async Task FiguresAsync(List<(CaseTally Case, ExpectedPart Part)> parts, FigurePeriod period, string? place)
    {
        var filter = new FigureFilter(period) { Place = place };
        var figures = (await watches.Time("GetIndicators", () => county.Ask(new GetIndicators(SyntheticCounty.Observer, filter)))).Figures;
        var noted = parts
            .Where(p => (place is null || p.Case.Place.StartsWith(place, StringComparison.Ordinal)) && IsIn(period, p.Case, p.Part))
            .GroupBy(p => (p.Part.Procedure, p.Part.Indicator))
            .ToDictionary(g => g.Key, g => new Fraction((long)g.Sum(p => p.Part.Amount), g.Count()));
        foreach (var figure in figures)
        {
            var expected = noted.GetValueOrDefault((figure.Mechanism, figure.Definition.Id));
            if (figure.Counted != expected)
            {
                differences.Add(
                    $"{place ?? "county"} {period.Kind} {figure.Mechanism} {figure.Definition.Id}: {figure.Counted.Numerator}/{figure.Counted.Denominator}, counted {expected.Numerator}/{expected.Denominator}");
            }
        }
    }

    private static bool IsIn(FigurePeriod period, CaseTally c, ExpectedPart part) =>
        (part.WhenClosed ? c.ClosedAt : c.RegisteredAt) is { } at && CaseTally.Day(at) >= period.From && CaseTally.Day(at) <= period.To;

    // Every account: what it holds, and each single amount that came and went.
    private async Task AccountsAsync()
    {
        var moves = cases.SelectMany(c => MoneyBook.Moves(c).Select(m => (Case: c.Id, m.Order, m.From, m.To, m.Fen))).ToList();

        // What one deed moves out of an account or into it is one line of that account, however many others have a part in it.
        var lines = moves.Select(m => (m.Case, m.Order, Account: m.From, Fen: -m.Fen)).Concat(moves.Select(m => (m.Case, m.Order, Account: m.To, m.Fen)))
            .GroupBy(l => (l.Case, l.Order, l.Account)).ToLookup(g => g.Key.Account, g => g.Sum(l => l.Fen));
        var (accounts, book) = await county.Store.ReadAsync(
            async session =>
            {
                var all = await session.ListAccountsAsync();
                var postings = new Dictionary<string, List<long>>();
                foreach (var id in all.Select(a => a.Id).Union(lines.Select(l => l.Key)))
                {
                    postings[id] = [.. (await session.ListPostingsAsync(id, null, null, 10_000)).Select(l => l.Posting.AmountFen).Order()];
                }

                return (all, postings);
            },
            CancellationToken.None);
        foreach (var (id, amounts) in book)
        {
            if (!amounts.SequenceEqual(lines[id].Order()))
            {
                differences.Add($"account {id}: {string.Join(' ', amounts)}, typed {string.Join(' ', lines[id].Order())}");
            }
        }

        foreach (var account in accounts)
        {
            Compare($"balance of {account.Id}", account.BalanceFen, lines[account.Id].Sum());
        }

        Compare("money made of nothing", book.Values.Sum(amounts => amounts.Sum()), 0);
        Compare("money in accounts", accounts.Sum(a => a.BalanceFen), -lines.Where(l => l.Key.StartsWith("outside.", StringComparison.Ordinal)).Sum(l => l.Sum()));
    }

    private void Meetings(CaseTally tally)
    {
        var noted = CommunityBook.Meetings(tally).Order().ToList();
        var kinds = noted.Select(n => n.Kind).ToHashSet();
        var said = tally.LastSeen!.Meetings.Where(m => kinds.Contains(m.Kind))
            .Select(m => (m.Kind, Day: m.HeldOn.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), Attendees: m.Attendees.Length, Resolutions: m.Resolutions.Length)).Order().ToList();
        if (!said.SequenceEqual(noted))
        {
            differences.Add($"{tally.Number} meetings: {string.Join(' ', said)}, noted {string.Join(' ', noted)}");
        }
    }

    // Who was late, by what the task in the inbox said; what nobody did is late too. The record keeps the newest clocks of a name only.
    private void Clocks(CaseTally tally)
    {
        foreach (var name in Watched)
        {
            var tasks = tally.Runs.Values.SelectMany(r => r.Seen).Count(t => t.Clock == name);
            if (tasks > Case.MostEndedClocks)
            {
                continue;
            }

            var (inTime, clocks) = (tally.Deeds.Count(d => d.Task.Clock == name && d.InTime), tally.LastSeen!.Clocks.Where(c => c.Name == name).ToList());
            Compare($"{tally.Number} {name} in time", clocks.Count(c => c.Met == true), inTime);
            Compare($"{tally.Number} {name} late", clocks.Count(c => c.Met != true), tasks - inTime);
        }
    }

    private void Compare(string what, long said, long noted)
    {
        if (said != noted)
        {
            differences.Add($"{what}: {said}, noted {noted}");
        }
    }

    private async Task<List<LedgerTableRow>> AllRowsAsync(LedgerHead head)
    {
        var rows = new List<LedgerTableRow>();
        var query = new GetLedger(SyntheticCounty.Observer, head.Mechanism, head.Ledger) { PageSize = GetLedger.LargestPage };
        while (true)
        {
            var asked = query;
            var page = await watches.Time("GetLedger", () => county.Ask(asked));
            rows.AddRange(page.Rows);
            if (page.Next is not { } next)
            {
                return rows;
            }

            query = query with { After = next, Summed = false };
        }
    }
}
