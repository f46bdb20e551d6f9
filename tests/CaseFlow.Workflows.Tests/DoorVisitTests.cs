using CaseFlow.Cases;
using CaseFlow.Cases.Records;
using CaseFlow.Runtime.UseCases.Ledgers;
using static CaseFlow.Workflows.Tests.PreemptSteps;

namespace CaseFlow.Workflows.Tests;

/// <summary>Catalogue A9 and B4: rounds of visits and what is left without a record.</summary>
public sealed class DoorVisitTests
{
    [Fact]
    public async Task Demands_are_met_at_the_door_done_for_the_household_or_become_cases()
    {
        await using var county = await County.OpenAsync();
        var round = await county.Start("door-visit", "jinxiu", "三月走访", "jinxiu-team", ("description", "四必访"));
        await county.Complete(
            round, "Task_Plan",
            ("households", Rows(Row(("address", "1号楼101"), ("tag", "elderly-alone"), ("due", "2026-03-06")), Row(("address", "1号楼202"), ("tag", "disabled"), ("due", "2026-03-06")))));
        await county.CompleteBy(
            "jinxiu-team", round, "Task_Visit", ("visitReached", "true"), ("occasion", "need"), ("nextVisit", "2026-04-06"),
            ("demands", Rows(
                Row(("text", "换灯泡"), ("way", "onSpot"), ("result", "当场换好")), Row(("text", "代办医保"), ("way", "agency")), Row(("text", "代办低保"), ("way", "agency")),
                Row(("text", "单元门坏"), ("category", "property.underground-garage.gate"), ("way", "case")))));
        for (var attempt = 0; attempt < 3; attempt++)
        {
            await county.Complete(round, "Task_Visit", ("visitReached", "false"), ("visitNote", "无人"));
            await county.Pass(TimeSpan.FromDays(2));
        }

        await county.CompleteBy("jinxiu-team", round, "Task_Agency", ("agencyDone", "true"), ("agencyNote", "已办"));
        await county.Complete(round, "Task_Agency", ("agencyDone", "false"), ("agencyNote", "材料不齐"));
        await county.Pass(TimeSpan.FromMinutes(1));

        (await county.CaseOf(round)).Status.Should().Be(CaseStatus.Closed);
        var cases = await county.CasesOf("pre-emptive-handling", "jinxiu");
        cases.Should().HaveCount(2, "what becomes a case, and what could not be done for the household");
        (await county.CaseOf(cases[0])).Channel.Should().Be("doorVisit");
        var figures = (await county.Ask(new GetIndicators("administrator", new FigureFilter(FigurePeriod.Of(FigurePeriodKind.Month, new DateOnly(2026, 3, 2)))))).Figures;
        figures.Single(f => f.Definition.Id == "must-visit-coverage").Figure.Should().Be(new Fraction(1, 2));
        figures.Single(f => f.Definition.Id == "demands-per-visit").Figure.Should().Be(new Fraction(4, 1));
    }

    [Fact]
    public async Task A_night_talk_at_which_nobody_was_is_refused_and_one_without_issues_begins_nothing()
    {
        await using var county = await County.OpenAsync();
        var talk = await county.Start("night-talk", "jinxiu", "城市夜话", "jinxiu-branch", ("description", "广场"), ("sessionTopic", "停车"), ("sessionPlace", "广场"));

        (await county.CompletionRefused("jinxiu-branch", talk, "Task_Session", ("sessionAt", "2026-03-02T19:30"))).Should().Be(RecordCodes.MeetingQuorum);
        await county.Complete(talk, "Task_Session", ("sessionAt", "2026-03-02T19:30"), ("sessionParties", "compound-branch,residents"));
        await county.Pass(TimeSpan.FromMinutes(1));

        (await county.CaseOf(talk)).Status.Should().Be(CaseStatus.Closed);
        (await county.CasesOf("pre-emptive-handling", "jinxiu")).Should().BeEmpty();
    }
}
