using CaseFlow.Calendar;
using CaseFlow.Runtime.UseCases.Ledgers;
using Xunit.Abstractions;

namespace CaseFlow.Workflows.Tests.Month;

/// <summary>A month of a whole county: 20 communities, 5,000 demands, every procedure; then everything is counted twice.</summary>
public sealed class SyntheticMonthTests(ITestOutputHelper output)
{
    private const int Demands = 5000;
    private const int Seed = 20260301;

    private static readonly DateTimeOffset First = new(2026, 3, 1, 0, 0, 0, TimeSpan.FromHours(8));

    [Fact]
    public async Task A_month_of_a_county_is_in_its_ledgers_and_indicators_as_the_staff_counted_it()
    {
        var began = System.Diagnostics.Stopwatch.GetTimestamp();
        await using var county = await County.OpenAsync(SyntheticCounty.Write(), replaysOneOf: 50);
        county.Clock.Set(Instant.From(First));
        var count = Environment.GetEnvironmentVariable("MONTHN") is { } n ? int.Parse(n) : Demands;
        MonthRun run;
        try { run = await MonthRun.RunAsync(county, Demand.Make(count, First, 31, Seed), Instant.From(First.AddMonths(1)), Instant.From(First.AddDays(75))); } catch (Exception e) { output.WriteLine(e.ToString()); throw; }

        output.WriteLine($"{System.Diagnostics.Stopwatch.GetElapsedTime(began)}");
        output.WriteLine(run.Watches.ToString());
        output.WriteLine(string.Join('\n', run.Staff.Completed.OrderBy(c => c.Key).Select(c => $"{c.Key} {c.Value}")));
        output.WriteLine(string.Join('\n', run.Staff.Stuck.Values.GroupBy(s => s.Split('@')[0]).Select(g => $"{g.Count()} {g.First()}")));
        output.WriteLine(string.Join('\n', run.Staff.NotBegun.Select(s => $"not begun {s.Key} {s.Value}")));
        var incidents = await county.Store.ReadAsync(session => session.ListIncidentsAsync(1000), CancellationToken.None);
        output.WriteLine(string.Join('\n', incidents.GroupBy(i => (i.Element, i.Code)).Select(g => $"INCIDENT {g.Count()} {g.First()}")));
        var differences = await new Recount(county, run.Staff, FigurePeriod.Of(FigurePeriodKind.Month, new DateOnly(2026, 3, 1))).RunAsync();
        output.WriteLine($"DIFF {differences.Count}\n" + string.Join('\n', differences.Take(60)));
        output.WriteLine(string.Join('\n', run.Staff.Cases.Values.GroupBy(c => (c.Mechanism, c.Status)).Select(g => $"{g.Key} {g.Count()}")));
    }
}
