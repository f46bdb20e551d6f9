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
    private const int DaysToSettle = 88;
    private const int ReplaysOneOf = 100;

    // Somewhere in the month each of them was done: no branch of the demands' procedure was left out, and money was moved in every way.
    private static readonly string[] Branches =
    [
        "Task_Accept", "Task_DecideDispute", "Task_ConfirmMeasure", "Task_TeamHandle", "Task_RoutineWhistle", "Task_KeyCheck", "Task_JointCheck",
        "Task_AssaultCheck", "Task_Respond", "Task_Dispose", "Task_RaisedHandle", "Task_DecideReopen", "Task_ReturnVisit", "Task_Desk", "Task_Hold", "Task_Ballot",
        "Task_ConfirmIncome", "Task_Pay", "Task_Receipts", "Task_Directed", "Task_CoBuild", "Task_Register", "Task_Match", "Task_First", "Task_Second", "Task_Last", "Task_Settle",
        "Task_Recheck", "Task_Supervise", "Task_EvaluateCalled", "Task_Evaluate",
    ];

    // What cannot happen while the test lives, and why: nothing may be counted there.
    private static readonly Dictionary<string, string> Never = new()
    {
        ["committee-reporting-appraisal excellent-committees"] = "it counts in the fourth quarter only",
        ["monthly-topic recurrence-drop"] = "what recurs is watched for 90 days, longer than the test lives",
        ["monthly-topic cases-after"] = "what recurs is watched for 90 days, longer than the test lives",
        ["monthly-topic cases-before"] = "it is counted when what recurs was watched, longer than the test lives",
    };

    private static readonly DateTimeOffset First = new(2026, 3, 1, 0, 0, 0, TimeSpan.FromHours(8));

    [Fact]
    public async Task A_month_of_a_county_is_in_its_books_as_the_staff_counted_it()
    {
        var began = Stopwatch.GetTimestamp();
        await using var county = await County.OpenAsync(SyntheticCounty.Write(), ReplaysOneOf);
        county.Clock.Set(Instant.From(First));
        var demands = Demand.Make(Demands, First, days: 31, Seed);
        var run = await MonthRun.RunAsync(county, demands, Instant.From(First.AddMonths(1)), Instant.From(First.AddDays(DaysToSettle)));
        output.WriteLine($"{Stopwatch.GetElapsedTime(began)}");
        var staff = run.Staff;
        var recount = new Recount(county, staff, run.Watches, FigurePeriod.Of(FigurePeriodKind.Month, DateOnly.FromDateTime(First.DateTime)));
        var differences = await recount.RunAsync();
        output.WriteLine($"{Stopwatch.GetElapsedTime(began)}{Environment.NewLine}{run.Watches}");
        output.WriteLine(string.Join(Environment.NewLine, differences.Concat(staff.Stuck.Values).Concat(staff.NotBegun.Values)));
        output.WriteLine(string.Join(Environment.NewLine, recount.Sizes.Select(size => $"{size.Key}: {size.Value}")));
        output.WriteLine(string.Join(Environment.NewLine, staff.Cases.Values.GroupBy(c => (c.Mechanism, c.Status)).Select(g => $"{g.Key} {g.Count()}")));
        output.WriteLine(string.Join(Environment.NewLine, staff.Completed.OrderBy(c => c.Key, StringComparer.Ordinal).Select(c => $"{c.Key} {c.Value}")));

        NothingIsStuck(staff);
        differences.Should().BeEmpty();
        var incidents = await county.Store.ReadAsync(session => session.ListIncidentsAsync(100), CancellationToken.None);
        incidents.Should().BeEmpty();
        await EverythingIsCounted(county, recount);
        staff.Cases.Values.Count(c => c is { Mechanism: "on-demand-handling", FollowCode: not null }).Should().Be(Demands);
        staff.Cases.Values.Where(c => c.FollowCode is not null).Select(c => c.Status).Distinct().Should().BeSubsetOf(["closed", "rejected", "withdrawn"]);
        staff.Completed.Keys.Should().Contain(Branches);
    }

    // Whoever was refused amended what was asked for. Only topics of which it is watched whether they recur are open, and nobody has to do anything for them.
    private static void NothingIsStuck(Staff staff)
    {
        staff.Stuck.Values.Should().BeEmpty();
        staff.NotBegun.Should().BeEmpty();
        staff.Cases.Values.SelectMany(c => c.LastSeen!.Tasks.Select(task => $"{c.Mechanism} {c.Number} {task.Element}")).Should().BeEmpty();
        var open = staff.Cases.Values.Where(c => c.Status is not ("closed" or "rejected" or "withdrawn")).ToList();
        open.Should().OnlyContain(c => c.Mechanism == "monthly-topic" && c.Status == "inHandling");
        open.Should().HaveCount(staff.Cases.Values.Count(c => c.Mechanism == "monthly-topic" && c.Channel != "topicCandidate"));
    }

    // Whatever a procedure declares is either counted by the notes or named above; and nothing is counted that is not declared.
    private static async Task EverythingIsCounted(County county, Recount recount)
    {
        var ledgers = (await county.Ask(new ListLedgers(SyntheticCounty.Observer))).Ledgers.Select(l => $"{l.Mechanism} {l.Ledger}");
        recount.Kept.Should().BeEquivalentTo(ledgers);
        var indicators = (await county.Ask(new GetIndicators(SyntheticCounty.Observer, new FigureFilter(FigurePeriod.Of(FigurePeriodKind.Month, DateOnly.FromDateTime(First.DateTime))))))
            .Figures.Select(f => $"{f.Mechanism} {f.Definition.Id}");
        recount.Sizes.Keys.Concat(Never.Keys).Should().BeEquivalentTo(indicators);
    }
}
