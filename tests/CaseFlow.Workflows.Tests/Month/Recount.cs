using System.Globalization;
using CaseFlow.Calendar;
using CaseFlow.Runtime.UseCases.Ledgers;

namespace CaseFlow.Workflows.Tests.Month;

/// <summary>Counts a second time what ledgers and indicators say, from the staff's own notes alone.</summary>
/// <param name="county">Whose ledgers.</param>
/// <param name="staff">Whose notes.</param>
/// <param name="watches">How long the answers take.</param>
/// <param name="period">The month.</param>
internal sealed class Recount(County county, Staff staff, Stopwatches watches, FigurePeriod period)
{
    private const string Demands = "on-demand-handling";
    private const string Whistles = "four-grade-whistle";

    private static readonly string[] WorstFirst = ["dissatisfied", "basically", "satisfied"];

    // Ledgers with one row for each case of procedures that no other case runs within itself.
    private static readonly (string Mechanism, string Ledger)[] OneRowEach =
    [
        ("property-joint-meeting", "meetings"), ("reception-day", "sessions"), ("night-talk", "main"), ("monthly-topic", "main"), ("pre-emptive-handling", "main"),
        ("committee-joint-audit", "audits"), ("committee-reporting-appraisal", "main"), ("committee-dynamic-adjustment", "main"), ("fund-project", "main"),
    ];

    private readonly List<CaseTally> demands = [.. staff.Cases.Values.Where(c => c.Mechanism == Demands && Within(c.RegisteredAt, period))];
    private readonly List<CaseTally> all = [.. staff.Cases.Values.Where(c => Within(c.RegisteredAt, period))];

    /// <summary>What differs, in words; empty when everything agrees.</summary>
    public async Task<List<string>> RunAsync()
    {
        var differences = new List<string>();
        foreach (var place in SyntheticCounty.Subdistricts.Prepend(null))
        {
            var figures = (await watches.Time("GetIndicators", () => county.Ask(new GetIndicators(SyntheticCounty.Observer, new FigureFilter(period) { Place = place })))).Figures
                .ToDictionary(f => (f.Mechanism, f.Definition.Id), f => f.Counted);
            foreach (var (mechanism, indicator, expected) in Expected(place))
            {
                var said = figures[(mechanism, indicator)];
                if (said != expected)
                {
                    differences.Add($"{place ?? "county"} {mechanism} {indicator}: {said.Numerator}/{said.Denominator}, counted {expected.Numerator}/{expected.Denominator}");
                }
            }
        }

        differences.AddRange(await LedgerAsync());
        differences.AddRange(await CountsAsync());
        return differences;
    }

    private static bool Within(Instant at, FigurePeriod period) => CaseTally.Day(at) >= period.From && CaseTally.Day(at) <= period.To;

    private static bool IsIn(CaseTally tally, string? place) => place is null || tally.Place.StartsWith(place, StringComparison.Ordinal);

    private IEnumerable<(string Mechanism, string Indicator, Fraction Counted)> Expected(string? place)
    {
        var here = demands.Where(d => IsIn(d, place)).ToList();
        (string, string, Fraction) Share(string indicator, Func<CaseTally, bool> of, Func<CaseTally, bool> counts) =>
            (Demands, indicator, new Fraction(here.Count(d => of(d) && counts(d)), here.Count(of)));
        yield return Share("first-response-on-time", d => d.AssignedAt is not null && !d.FromDesk, d => d.ResponsesInTime > 0);
        yield return Share("same-day-resolution", _ => true, d => d.Outcome == "resolved" && d.SolvedTheSameDay);
        yield return Share("same-day-three-days", _ => true, d => d.AcceptedTheSameDay && d.ClosedWithinThreeDays);
        yield return Share("settlement-rate", _ => true, d => d.Status == "closed" && d.Outcome == "resolved");
        yield return Share(
            "on-spot-rate",
            d => d.Channel == "receptionDay",
            d => d.SolvedTheSameDay && d.PermanentMeasures == 0 && d.Rungs.Count == 0 && d.Reopenings == 0);
        yield return Share("response-rate", d => d.AssignedAt is not null, d => d.Responses > 0 || d.FromDesk);
        yield return Share("resolution-rate", d => d.Visits.Exists(v => v.Reached), d => d.LastReached.All(v => v.Resolved == true));
        yield return Share("satisfaction-rate", d => d.Visits.Exists(v => v.Reached), d => d.LastReached.All(v => v.Satisfaction is "satisfied" or "basically"));
        yield return Share("feedback-rate", d => d.AcceptedAt is not null, d => d.Feedbacks > 0);
        yield return (Demands, "handling-cost", new Fraction(here.Sum(d => d.CostFen), here.Count(d => d.Measures > 0)));

        var whistles = all.Where(c => IsIn(c, place)).SelectMany(c => c.Taken).ToList();
        yield return (Whistles, "key-same-day-acceptance", new Fraction(
            whistles.Count(w => w.Rung == "key" && w.Accepted is { } at && CaseTally.Day(at) == CaseTally.Day(w.Raised)), whistles.Count(w => w.Rung == "key")));
    }

    // Row by row, and the rungs of whistles.
    private async Task<List<string>> LedgerAsync()
    {
        var differences = new List<string>();
        var rows = (await RowsAsync(Demands)).ToDictionary(row => row.Number);
        if (rows.Count != demands.Count)
        {
            differences.Add($"ledger of demands: {rows.Count} rows, counted {demands.Count}");
        }

        foreach (var demand in demands)
        {
            if (!rows.TryGetValue(demand.Number, out var row))
            {
                differences.Add($"{demand.Number} is not in the ledger");
                continue;
            }

            foreach (var (column, expected) in Cells(demand))
            {
                if (row.Cells.GetValueOrDefault(column) != expected)
                {
                    differences.Add($"{demand.Number} {column}: {row.Cells.GetValueOrDefault(column)}, noted {expected}");
                }
            }
        }

        var raised = (await RowsAsync(Whistles)).GroupBy(row => row.Cells["toGrade"]).ToDictionary(rung => rung.Key, rung => rung.Count());
        foreach (var rung in all.SelectMany(c => c.Rungs).GroupBy(rung => rung).Where(rung => raised.GetValueOrDefault(rung.Key) != rung.Count()))
        {
            differences.Add($"whistles {rung.Key}: {raised.GetValueOrDefault(rung.Key)} in the ledger, seen {rung.Count()}");
        }

        return differences;
    }

    private async Task<List<string>> CountsAsync()
    {
        var differences = new List<string>();
        foreach (var (mechanism, ledger) in OneRowEach)
        {
            foreach (var place in SyntheticCounty.Subdistricts.Prepend(null))
            {
                var query = new GetLedger(SyntheticCounty.Observer, mechanism, ledger) { Place = place, From = period.From, To = period.To, PageSize = 1 };
                var (rows, cases) = ((await watches.Time("GetLedger", () => county.Ask(query))).Count, all.Count(c => c.Mechanism == mechanism && IsIn(c, place)));
                if (rows != cases || (place is null && cases == 0))
                {
                    differences.Add($"{place ?? "county"} {mechanism} {ledger}: {rows} rows, begun {cases}");
                }
            }
        }

        return differences;
    }

    private static IEnumerable<(string Column, string? Cell)> Cells(CaseTally demand)
    {
        string? Moment(Instant? at) => at?.UnixMilliseconds.ToString(CultureInfo.InvariantCulture);
        yield return ("channel", demand.Channel);
        yield return ("registeredAt", Moment(demand.RegisteredAt));
        yield return ("acceptedAt", Moment(demand.AcceptedAt));
        yield return ("outcome", demand.Outcome);
        yield return ("whistleGrade", demand.Rungs.LastOrDefault());
        yield return ("satisfaction", Array.Find(WorstFirst, s => demand.LastVisits.Any(v => v.Satisfaction == s)));
        yield return ("closedAt", Moment(demand.ClosedAt));
        yield return ("cost", demand.Measures == 0 ? null : demand.CostFen.ToString(CultureInfo.InvariantCulture));
        yield return ("sameDay", demand.Outcome is null ? null : demand.SolvedTheSameDay ? "true" : "false");
    }

    private async Task<List<LedgerTableRow>> RowsAsync(string mechanism)
    {
        var rows = new List<LedgerTableRow>();
        var query = new GetLedger(SyntheticCounty.Observer, mechanism, "main") { From = period.From, To = period.To, PageSize = GetLedger.LargestPage };
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
