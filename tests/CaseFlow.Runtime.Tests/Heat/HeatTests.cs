using System.Collections.Immutable;
using CaseFlow.Cases;
using CaseFlow.Engine.Trace;
using CaseFlow.Runtime.Handling;
using CaseFlow.Runtime.Heat;
using CaseFlow.Runtime.Ports;
using CaseFlow.Runtime.UseCases.Demands;
using CaseFlow.Runtime.UseCases.Heat;
using CaseFlow.Runtime.UseCases.Tasks;

namespace CaseFlow.Runtime.Tests.Heat;

/// <summary>The figures on the diagram against the paths of the same cases, read from their journals.</summary>
public sealed class HeatTests
{
    private const string Mechanism = "on-demand-handling";

    [Fact]
    public async Task Every_figure_is_that_of_the_paths_and_what_comes_in_goes_out_waits_or_is_cancelled()
    {
        using var town = await Town.BuildAsync();
        await LiveAsync(town, new Random(20261122), 24);
        var figures = (await Ask(town)).Figures;
        var paths = Paths(town);
        figures.Instances.Should().Be(24);
        figures.Elements["Start_Registered"].Passes.Should().Be(24, "every case passed the start event once");
        figures.Unmatched.Should().BeEmpty();
        figures.Elements.Keys.Should().BeEquivalentTo(paths.SelectMany(path => path.Visits).Select(visit => visit.Element.Value).Distinct());
        foreach (var element in figures.Elements.Values)
        {
            var visits = paths.SelectMany(path => path.Visits).Where(visit => visit.Element.Value == element.Element).ToList();
            var of = $"of {element.Element}";
            element.Passes.Should().Be(visits.Count, of);
            (element.Completed + element.Waiting + element.Cancelled).Should().Be(element.Passes, of);
            element.Completed.Should().Be(visits.Count(visit => visit.Outcome == VisitOutcome.Completed), of);
            element.Waiting.Should().Be(visits.Count(visit => visit.Outcome == VisitOutcome.Open), of);
            element.Interrupted.Should().BeLessThanOrEqualTo(element.Cancelled, of);
            element.Clocked.Should().Be(visits.Count(visit => visit.DueAt is not null && town.Services is not null && IsWork(element.Element)), of);
            element.Overdue.Should().Be(visits.Count(visit => IsWork(element.Element) && visit.IsOverdue(town.Clock.Now)), of);
            var took = visits.Where(visit => visit.Outcome == VisitOutcome.Completed).Select(visit => visit.EndedAt!.Value.UnixMilliseconds - visit.EnteredAt.UnixMilliseconds).Order().ToList();
            element.Median.Should().Be(Ranked(took, 0.5), of);
            element.NinetyPercent.Should().Be(Ranked(took, 0.9), of);
        }

        figures.Flows.Should().Equal(paths.SelectMany(path => path.Flows).GroupBy(flow => flow.Flow.Value).ToDictionary(group => group.Key, group => (long)group.Count()));
        figures.Elements.Values.Sum(element => element.Overdue).Should().BePositive("a week went by");
        figures.Elements.Values.Sum(element => element.Held).Should().BePositive("work was held");
    }

    [Fact]
    public async Task Logs_made_anew_from_the_journals_are_those_that_the_steps_wrote()
    {
        using var town = await Town.BuildAsync();
        await LiveAsync(town, new Random(7), 8);
        var written = Texts(town);
        await town.Store.WriteAsync(
            async session =>
            {
                foreach (var id in town.Store.State.Cases.Keys)
                {
                    await session.ReplaceVisitLogsAsync(new CaseId(id), []);
                }

                return true;
            },
            CancellationToken.None);
        (await town.Ask(new FillVisitLogs())).Value!.Cases.Should().Be(8);
        Texts(town).Should().Equal(written);
        (await town.Ask(new FillVisitLogs())).Value!.Cases.Should().Be(0);
    }

    [Fact]
    public async Task Period_unit_and_version_choose_the_visits_and_working_time_leaves_out_nights()
    {
        using var town = await Town.BuildAsync();
        var demand = await town.Register();
        town.Clock.Advance(TimeSpan.FromDays(1));
        await town.ToDispatch(demand);
        var whole = await Ask(town);
        whole.Figures.Elements["Task_Accept"].Median.Should().Be((long)TimeSpan.FromDays(1).TotalMilliseconds);
        (await Ask(town, q => q with { InWorkingTime = true })).Figures.Elements["Task_Accept"].Median.Should().Be((long)TimeSpan.FromHours(7).TotalMilliseconds);
        var second = (await Ask(town, q => q with { From = new DateOnly(2026, 3, 5) })).Figures;
        second.Instances.Should().Be(0);
        second.Elements.Keys.Should().Contain("Task_Dispatch").And.NotContain("Task_Accept", "its visit began the day before");
        (await Ask(town, q => q with { Person = "team", Unit = "county" })).Figures.Instances.Should().BeLessThanOrEqualTo(1);
        (await Ask(town, q => q with { Version = GetHeat.AllVersions })).Figures.Should().BeEquivalentTo(whole.Figures);
        (await town.Ask(new GetHeat("reg", Mechanism) { Version = "9" })).Refusal!.Code.Should().Be(RuntimeCodes.VersionUnknown);
        (await town.Ask(new GetHeat("reg", Mechanism) { From = new DateOnly(2026, 3, 5), To = new DateOnly(2026, 3, 4) })).Refusal!.Code.Should().Be(LedgerCodes.PeriodInvalid);
        (await town.Ask(new GetHeat("nobody", Mechanism))).Refusal!.Code.Should().Be(RuntimeCodes.PersonUnknown);
    }

    private static bool IsWork(string element) => element.StartsWith("Task_", StringComparison.Ordinal);

    private static long? Ranked(List<long> sorted, double share) => sorted.Count == 0 ? null : sorted[(int)Math.Ceiling(sorted.Count * share) - 1];

    private static async Task LiveAsync(Town town, Random random, int cases)
    {
        for (var n = 0; n < cases; n++)
        {
            var demand = await town.Register();
            town.Clock.Advance(TimeSpan.FromMinutes(random.Next(1, 600)));
            if (random.Next(3) is var way && way > 0)
            {
                (await town.Ask(new ClaimTask("reg", town.TaskAt(demand, "Task_Accept")))).Refusal.Should().BeNull();
                town.Clock.Advance(TimeSpan.FromMinutes(random.Next(1, 90)));
                await (way == 1 ? town.ToDispatch(demand) : town.ToClaim(demand));
            }
        }

        town.Clock.Advance(TimeSpan.FromDays(7));
    }

    private static async Task<HeatView> Ask(Town town, Func<GetHeat, GetHeat>? change = null)
    {
        var query = new GetHeat("audit", Mechanism);
        var outcome = await town.Ask(change?.Invoke(query) ?? query);
        outcome.Refusal.Should().BeNull();
        return outcome.Value!;
    }

    private static List<ProcessTrace> Paths(Town town) =>
    [
        .. town.Store.State.Cases.Values.Select(unit => ProcessTrace.Build(
            Definition(town, unit),
            town.Store.State.Journals[unit.Case.Id].SelectMany(entry => StepPayload.Read(entry.Payload).ProcessSteps
                .Where(step => step.Instance == 1)
                .Select(step => new Engine.Trace.TraceStep(entry.HappenedAt, entry.Actor, step.Events))))),
    ];

    private static Engine.Definitions.ProcessDefinition Definition(Town town, CaseUnit unit)
    {
        var procedure = Deployment.ProcedureReader.Read(Mechanism, Town.Folders(Mechanism)[Mechanism], null).Procedure!;
        return procedure.Definitions[unit.Instances[1].ProcessId];
    }

    private static ImmutableSortedDictionary<string, string> Texts(Town town) => town.Store.State.VisitLogs.GroupBy(log => $"{log.Case.Value}-{log.Instance}")
        .ToImmutableSortedDictionary(group => group.Key, group => string.Concat(group.Select(log => log.Text)), StringComparer.Ordinal);
}
