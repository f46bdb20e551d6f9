using System.Diagnostics;
using CaseFlow.Calendar;
using CaseFlow.Runtime.UseCases.Ledgers;
using Xunit.Abstractions;

namespace CaseFlow.Workflows.Tests.Month;

/// <summary>A month of a whole county: 20 communities, 5,000 demands, every procedure; then everything is counted twice.</summary>
public sealed class SyntheticMonthTests(ITestOutputHelper output)
{
    private const int Demands = 5000;
    private const int Seed = 20260301;
    private const int DaysToSettle = 75;
    private const int ReplaysOneOf = 100;

    // Somewhere in the month each of them was done: no branch of the demands' procedure was left out.
    private static readonly string[] Branches =
    [
        "Task_Accept", "Task_DecideDispute", "Task_ConfirmMeasure", "Task_TeamHandle", "Task_RoutineWhistle", "Task_KeyCheck", "Task_JointCheck",
        "Task_AssaultCheck", "Task_Respond", "Task_Dispose", "Task_RaisedHandle", "Task_DecideReopen", "Task_ReturnVisit", "Task_Desk", "Task_Hold", "Task_Ballot",
    ];

    // Codes of rules that chance does not always get past: an assembly's vote for public revenue, a donor's purpose, voters of the roll, a quorum.
    private static readonly string[] Rules = ["account.", "fund.", "vote.", "case.meeting."];

    private static readonly DateTimeOffset First = new(2026, 3, 1, 0, 0, 0, TimeSpan.FromHours(8));

    [Fact]
    public async Task A_month_of_a_county_is_in_its_ledgers_and_indicators_as_the_staff_counted_it()
    {
        var began = Stopwatch.GetTimestamp();
        await using var county = await County.OpenAsync(SyntheticCounty.Write(), ReplaysOneOf);
        county.Clock.Set(Instant.From(First));
        var demands = Demand.Make(Demands, First, days: 31, Seed);
        var run = await MonthRun.RunAsync(county, demands, Instant.From(First.AddMonths(1)), Instant.From(First.AddDays(DaysToSettle)));
        output.WriteLine($"{Stopwatch.GetElapsedTime(began)}");
        var staff = run.Staff;
        var differences = await new Recount(county, staff, run.Watches, FigurePeriod.Of(FigurePeriodKind.Month, DateOnly.FromDateTime(First.DateTime))).RunAsync();
        output.WriteLine($"{Stopwatch.GetElapsedTime(began)}{Environment.NewLine}{run.Watches}");
        output.WriteLine(string.Join(Environment.NewLine, staff.Stuck.Values.Concat(staff.NotBegun.Values)));
        output.WriteLine(string.Join(Environment.NewLine, staff.Cases.Values.GroupBy(c => (c.Mechanism, c.Status)).Select(g => $"{g.Key} {g.Count()}")));
        output.WriteLine(string.Join(Environment.NewLine, staff.Completed.OrderBy(c => c.Key, StringComparer.Ordinal).Select(c => $"{c.Key} {c.Value}")));

        differences.Should().BeEmpty();
        var incidents = await county.Store.ReadAsync(session => session.ListIncidentsAsync(100), CancellationToken.None);
        incidents.Should().BeEmpty();
        staff.Stuck.Values.Should().OnlyContain(stuck => Rules.Any(rule => stuck.Contains($": {rule}")), "a task can be done by somebody, or a rule of business forbids it");
        staff.Stuck.Values.Should().NotContain(stuck => stuck.StartsWith("on-demand-handling") || stuck.StartsWith("four-grade-whistle"));
        staff.NotBegun.Should().BeEmpty();
        staff.Cases.Values.Count(c => c is { Mechanism: "on-demand-handling", FollowCode: not null }).Should().Be(Demands);
        staff.Cases.Values.Where(c => c.FollowCode is not null).Select(c => c.Status).Distinct().Should().BeSubsetOf(["closed", "rejected", "withdrawn"]);
        staff.Completed.Keys.Should().Contain(Branches);
    }
}
