using CaseFlow.Cases;
using CaseFlow.Cases.Records;
using CaseFlow.Runtime.UseCases.CaseFiles;
using CaseFlow.Runtime.UseCases.Demands;
using CaseFlow.Runtime.UseCases.Operations;
using CaseFlow.Runtime.UseCases.Tasks;
using CaseFlow.Runtime.UseCases.Traces;

namespace CaseFlow.Runtime.Tests;

public sealed class ScenarioTests
{
    [Fact]
    public async Task A_demand_goes_from_the_reception_day_to_its_closing()
    {
        using var town = await Town.BuildAsync();
        var demand = await town.Register();

        await Play(town, demand);

        var current = town.Store.State.Cases[demand.Case.Value].Case;
        town.StatusOf(demand).Should().Be("closed");
        current.Tasks.Should().BeEmpty();
        current.Measures.Select(m => m.Kind).Should().Equal(MeasureKind.Temporary, MeasureKind.Permanent);
        current.Measures[1].CostFen.Should().Be(4_000_000);
        current.Visits.Should().ContainSingle().Which.Satisfaction.Should().Be(Satisfaction.Satisfied);
        current.Grade.Should().BeNull("no whistle was blown");
        town.Store.State.Inbox.Should().BeEmpty();
        town.Store.State.Timers.Should().BeEmpty();
        town.Store.State.Incidents.Should().BeEmpty();
        await town.ReplayHolds();
    }

    [Fact]
    public async Task The_reporter_follows_is_told_and_rates_once()
    {
        using var town = await Town.BuildAsync();
        var demand = await town.Register();
        (await town.Ask(new RateDemand(demand.Number, demand.FollowCode, "satisfied", null))).Refusal!.Code.Should().Be(CaseCodes.RatingTooEarly);
        await Play(town, demand);
        (await town.Ask(new RunOutbox())).Value!.Failed.Should().Be(0);

        var progress = (await town.Ask(new FollowDemand(demand.Number, demand.FollowCode.ToLowerInvariant()))).Value!;
        var rated = await town.Ask(new RateDemand(demand.Number, demand.FollowCode, "satisfied", "很好"));

        progress.Feedback.Should().Be("已干燥通风");
        progress.Messages.Should().Contain(m => m.Template == "feedback");
        progress.MayRate.Should().BeTrue();
        rated.Value!.Rating.Should().Be("satisfied");
        (await town.Ask(new RateDemand(demand.Number, demand.FollowCode, "basically", null))).Refusal!.Code.Should().Be(CaseCodes.RatingGiven);
        (await town.Ask(new FollowDemand(demand.Number, "AAAAAAAA"))).Refusal!.Code.Should().Be(RuntimeCodes.DemandNotFound);
        (await town.Ask(new FollowDemand("2026-999999", demand.FollowCode))).Refusal!.Code.Should().Be(RuntimeCodes.DemandNotFound);
    }

    [Fact]
    public async Task The_clock_of_the_property_company_runs_out_and_raises_the_key_whistle()
    {
        using var town = await Town.BuildAsync();
        var demand = await town.Register();
        await town.ToClaim(demand);
        var due = town.Store.State.Timers.Values.Max(t => t.Due);

        town.Clock.Set(due);
        var sweep = (await town.Ask(new SweepDue())).Value!;

        sweep.Fired.Should().BePositive();
        sweep.Failed.Should().Be(0);
        var unit = town.Store.State.Cases[demand.Case.Value];
        unit.Case.Grade.Should().Be(WhistleGrade.Key);
        unit.Case.Assessments.Should().ContainSingle().Which.Assessment.Should().Be("overdue");
        unit.Instances.Should().HaveCount(2, "the whistle procedure was called");
        unit.Case.Tasks.Should().ContainSingle().Which.Element.Should().Be("Task_KeyAccept");
        town.Store.State.Incidents.Should().BeEmpty();
        (await town.Ask(new SweepDue())).Value!.Fired.Should().Be(0, "a timer fires once");
        await town.ReplayHolds();
    }

    [Fact]
    public async Task The_trace_numbers_the_steps_on_the_versions_own_diagram()
    {
        using var town = await Town.BuildAsync();
        var demand = await town.Register();
        await Play(town, demand);

        var trace = (await town.Ask(new GetTrace("audit", demand.Number))).Value!;

        var root = trace.Instances.Should().ContainSingle().Subject;
        root.Version.Should().Be(1);
        root.Finished.Should().BeTrue();
        root.Steps.Select(s => s.Number).Should().Equal(Enumerable.Range(1, root.Steps.Length));
        root.Steps.Single(s => s.Element.Value == "Task_Claim").PersonName.Should().Be("人员prop");
        root.Flows.Single(f => f.Flow.Value == "Flow_Permanent_Yes").Expression.Should().Contain("permanentNeeded");
        var decided = root.Flows.SelectMany(f => f.Values).First(v => v.Name == "propertyDecision");
        (decided.Bare, decided.Label!.Zh, decided.Display!.Zh).Should().Be(("claim", "是否认领", "认领"));
        root.Document.Diagram.Should().NotBeNull();
    }

    [Fact]
    public async Task The_case_file_shows_the_timeline_and_masks_the_reporter()
    {
        using var town = await Town.BuildAsync();
        var demand = await town.Register();
        await town.ToDispatch(demand);

        var masked = (await town.Ask(new GetCaseFile("audit", demand.Number))).Value!;
        var full = (await town.Ask(new GetCaseFile("reg", demand.Number, ShowReporter: true))).Value!;

        masked.Reporter.Contact.Should().Be("****1234");
        masked.Timeline.Should().Contain(t => t.Code == "timeline.task-completed" && t.ActorName == "人员reg");
        full.Reporter.Contact.Should().Be("13800001234");
        full.Rights.MaySuspend.Should().BeTrue();
        town.Store.State.Looks.Should().ContainSingle().Which.Person.Should().Be("reg");
        (await town.Ask(new GetCaseFile("audit", demand.Number, ShowReporter: true))).Refusal!.Code.Should().Be(RuntimeCodes.AccessReporter);
        town.Store.State.Journals[demand.Case].Should().NotContain(e => e.Payload.Contains("13800001234") || e.Payload.Contains("王芳"), "personal values lie beside the journal");
    }

    private static async Task Play(Town town, DemandReceipt demand)
    {
        await town.ToClaim(demand);
        await town.Done("prop", demand, "Task_Claim", ("propertyDecision", "claim"));
        await town.Done("prop", demand, "Task_TemporaryMeasure", ("temporaryMeasure", "派八名保洁排水"), ("permanentNeeded", "true"));
        await town.Done("oc", demand, "Task_NameSupervisor", ("supervisor", "oc"));
        await town.Done("prop", demand, "Task_PermanentMeasure", ("permanentMeasure", "购置除湿机并修复通风"), ("permanentCost", "40000"), ("permanentPayer", "pc"));
        await town.Done("reg", demand, "Task_ConfirmMeasure", ("measureConfirmed", "true"));
        await town.Done("prop", demand, "Task_PropertyFeedback", ("outcome", "resolved"), ("feedbackText", "已干燥通风"));
        await town.Done("visit", demand, "Task_ReturnVisit", ("reached", "true"), ("resolved", "true"), ("satisfaction", "satisfied"));
    }
}
