using System.Collections.Immutable;
using System.Text;
using System.Text.Json.Nodes;
using CaseFlow.Calendar;
using CaseFlow.Runtime.Deployment;
using CaseFlow.Runtime.Drafts;
using CaseFlow.Runtime.Trying;
using CaseFlow.Runtime.UseCases.Drafts;
using CaseFlow.Runtime.UseCases.Trials;
using CaseFlow.Testing;

namespace CaseFlow.Runtime.Tests.Trying;

public sealed class TrialTests
{
    private const string Garage = "trials/garage-to-closing.json";
    private const string Holiday = "trials/claim-over-the-may-holiday.json";
    private const string Diagram = "process.bpmn";

    [Fact]
    public async Task The_named_trials_go_from_the_registration_to_the_closing_and_write_nothing()
    {
        using var county = await TrialCounty.OpenAsync();
        var before = county.Store.State;

        (await county.Rerun()).Should().HaveCount(2).And.OnlyContain(result => result.Outcome == TrialOutcome.Passed, "{0}", (await county.Rerun()).Select(r => r.Difference));
        var walk = (await county.Go(Read(Holiday))).Walk!;

        county.Store.State.Should().BeSameAs(before, "nothing of a walk reaches the store");
        walk.HasEnded.Should().BeTrue();
        var claim = walk.Trial.Steps[2].Then!.Due["Task_Claim"].ToUtc().ToOffset(TimeSpan.FromHours(8));
        (claim.Month, claim.Day, claim.Hour, claim.Minute).Should().Be((5, 6, 10, 30), "four working hours from the afternoon before the holiday end on the morning after it");
        walk.Trial.Steps[3].Then!.Passed.Should().StartWith("Timer_ClaimDue");
        walk.Instances.Should().HaveCount(2, "the called procedure in force ran");
        walk.Sent.Should().NotBeEmpty("what would have been sent is shown");
        walk.Facts.Should().Contain(fact => fact.Kind == "visit").And.NotContain(fact => fact.Arguments.ContainsValue("13800001234"));
        TrialWriter.Write(walk.Trial).Should().Equal(File.ReadAllBytes(PathOf(Holiday)), "a trial gone again is written as it was");
    }

    [Fact]
    public async Task A_saved_trial_holds_stand_ins_where_personal_data_was_typed_and_goes_the_same_way()
    {
        using var county = await TrialCounty.OpenAsync();
        var text = File.ReadAllText(PathOf(Garage));
        await county.Save(Garage, text
            .Replace("\"13900000000\"", "\"13812345678\"", StringComparison.Ordinal)
            .Replace("示例反映人", "王小明", StringComparison.Ordinal)
            .Replace("墙角有积水。", "墙角有积水，请打138-1234-5678，身份证11010519900307123X。", StringComparison.Ordinal));

        var files = (await county.Ask(new GetDraft("designer", TrialCounty.Mechanism, county.Draft))).Draft.Files;
        var kept = Encoding.UTF8.GetString(files[Garage].Span);
        kept.Should().Contain("\"reporterContact\": \"13800000000\"").And.Contain("\"reporterName\": \"测试人\"").And.Contain("请打13800000000，身份证100000190001010000。");
        kept.Should().NotContainAny("1234", "王小明", "19900307");
        files[Holiday].ToArray().Should().Equal(File.ReadAllBytes(PathOf(Holiday)), "what holds stand-ins already is left as it is");
        (await county.Rerun()).Should().OnlyContain(result => result.Outcome == TrialOutcome.Passed, "{0}", (await county.Rerun()).Select(r => r.Difference));
    }

    [Fact]
    public async Task A_wrong_answer_shows_what_staff_would_see_and_the_walk_stays_where_it_was()
    {
        using var county = await TrialCounty.OpenAsync();
        var trial = Read(Garage);
        var wrong = new TrialStep.Complete("Task_Accept", Values(("acceptDecision", "outsideScope")));

        var view = await county.Go(trial with { Steps = [wrong], End = null });

        view.Refusal!.Code.Should().Be(RuntimeCodes.FormInvalid);
        view.Refusal.Fields.Should().Contain(problem => problem.Field == "rejectReason");
        view.Walk!.Trial.Steps.Should().BeEmpty();
        view.Walk.Task!.Element.Should().Be("Task_Accept");
        view.Walk.Task.Form!.Fields.Should().Contain(field => field.Name == "acceptDecision");
        (await county.Go(trial with { Steps = [new TrialStep.Complete("Task_ReturnVisit", Values())] })).Refusal!.Code.Should().Be(TrialCodes.NoTask);
        (await county.Go(trial with { Steps = [new TrialStep.Pass(new Instant(0), null)] })).Refusal!.Code.Should().Be(TrialCodes.Time);
        (await county.Go(trial with { Steps = [new TrialStep.Arrive("Message_Nobody", false, Values())] })).Refusal!.Code.Should().Be(TrialCodes.NoReceiver);
        (await county.Go(trial with { Start = trial.Start with { Place = "elsewhere" } })).Refusal!.Code.Should().Be(TrialCodes.NotHere);
    }

    [Fact]
    public async Task An_action_that_is_to_fail_is_an_incident_that_going_back_leaves()
    {
        using var county = await TrialCounty.OpenAsync();
        var trial = Read(Garage);
        var failing = new TrialStep.Act("Service_Classify", "action.chosen", null, Values());

        var stuck = (await county.Go(trial with { Steps = [failing, trial.Steps[0]], End = null })).Walk!;
        var back = (await county.Go(trial with { Steps = [], End = null })).Walk!;

        stuck.Incidents.Should().ContainSingle().Which.Element.Should().Be("Service_Classify");
        back.Incidents.Should().BeEmpty();
    }

    [Fact]
    public async Task A_changed_clock_or_condition_is_noticed_and_keeps_the_draft_from_being_handed_in_until_it_is_confirmed()
    {
        using var county = await TrialCounty.OpenAsync();
        await county.Alter(Diagram, "<caseflow:clock name=\"claim\" amount=\"4\" unit=\"workingHours\"", "<caseflow:clock name=\"claim\" amount=\"6\" unit=\"workingHours\"");

        var clock = (await county.Rerun()).Single(result => result.Key == "garage-to-closing");
        (clock.Outcome, clock.Difference!.Aspect, clock.Difference.Step, clock.Element).Should().Be((TrialOutcome.Differs, "due", 3, "Task_Claim"));
        clock.Difference.Expected.Should().Contain("2026-03-02 15:30");
        var checks = (await county.Ask(new CheckDraft("designer", TrialCounty.Mechanism, county.Draft, NoChange))).Findings;
        checks.Should().Contain(found => found.File == Garage && found.Finding.Code == TrialCodes.Differs + ".due");
        var refused = await county.Refused(Submit(county));
        refused!.Code.Should().Be(TrialCodes.Failed);
        refused.Fields.Should().HaveCount(2);

        await county.Save(Garage, Encoding.UTF8.GetString(TrialWriter.Write(clock.Found!)));
        await county.Save(Holiday, null);
        (await county.Rerun()).Should().ContainSingle().Which.Outcome.Should().Be(TrialOutcome.Passed);
        (await county.Ask(Submit(county))).Id.Should().Be(county.Draft);
    }

    [Fact]
    public async Task A_form_that_asks_for_more_stops_a_trial_at_its_step()
    {
        using var county = await TrialCounty.OpenAsync();
        var form = JsonNode.Parse((await county.Ask(new GetDraft("designer", TrialCounty.Mechanism, county.Draft))).Draft.Files["forms/dispatch.json"].Span)!;
        form["fields"]!.AsArray().Single(field => field!["name"]!.GetValue<string>() == "dispatchNote")!["required"] = true;
        await county.Save("forms/dispatch.json", form.ToJsonString());

        var result = (await county.Rerun()).First();

        (result.Outcome, result.Difference!.Step, result.Difference.Refusal!.Code, result.Element).Should().Be((TrialOutcome.Stopped, 2, RuntimeCodes.FormInvalid, "Task_Dispatch"));
    }

    [Theory]
    [InlineData("[]")]
    [InlineData("{")]
    [InlineData("""{"name":"x","start":{"at":"2026-03-02T10:00:00+08:00"},"steps":[],"more":1}""")]
    [InlineData("""{"name":"x","start":{"at":"yesterday"},"steps":[]}""")]
    [InlineData("""{"name":"","start":{"at":"2026-03-02T10:00:00+08:00"},"steps":[]}""")]
    [InlineData("""{"name":"x","start":{"at":"2026-03-02T10:00:00+08:00"},"steps":[{"do":"format"}]}""")]
    [InlineData("""{"name":"x","start":{"at":"2026-03-02T10:00:00+08:00"},"steps":[{"do":"wait","for":"P99999999999D"}]}""")]
    [InlineData("""{"name":"x","start":{"at":"2026-03-02T10:00:00+08:00"},"steps":[{"do":"complete","task":"t","values":{"a":{"b":1}}}]}""")]
    public void A_hostile_trial_is_refused_with_a_code(string json)
    {
        var reading = TrialFile.Read(Encoding.UTF8.GetBytes(json));

        reading.Trial.Should().BeNull();
        reading.Findings.Should().ContainSingle().Which.Code.Should().Be(TrialCodes.Unreadable);
    }

    [Fact]
    public async Task A_trial_that_is_too_long_is_refused_and_one_that_is_none_blocks_the_version()
    {
        var step = """{"do":"wait"}""";
        var many = $$"""{"name":"x","start":{"at":"2026-03-02T10:00:00+08:00"},"steps":[{{string.Join(',', Enumerable.Repeat(step, Trial.MostSteps + 1))}}]}""";
        TrialFile.Read(Encoding.UTF8.GetBytes(many)).Findings.Should().ContainSingle().Which.Code.Should().Be(TrialCodes.TooManySteps);
        TrialFile.Read(new byte[TrialFile.MostBytes + 1]).Findings.Should().ContainSingle().Which.Code.Should().Be(TrialCodes.Unreadable);

        using var county = await TrialCounty.OpenAsync();
        await county.Save("trials/broken.json", "{}");
        (await county.Refused(Submit(county)))!.Code.Should().Be(DraftCodes.Errors);
        var files = (await county.Ask(new GetDraft("designer", TrialCounty.Mechanism, county.Draft))).Draft.Files;
        ProcedureFiles.HashOf(ProcedureFiles.Select(files)).Should().NotBe(
            ProcedureFiles.HashOf(ProcedureFiles.Select(files.Remove("trials/broken.json"))), "trials are part of a version");
    }

    private static ImmutableSortedDictionary<string, ReadOnlyMemory<byte>?> NoChange => ImmutableSortedDictionary<string, ReadOnlyMemory<byte>?>.Empty;

    private static SubmitDraft Submit(TrialCounty county) => new("designer", TrialCounty.Mechanism, county.Draft, county.Revision, "认领时限改为6个工作小时", "云治办〔2026〕9号");

    private static string PathOf(string file) => Path.Combine(Checkout.Root, "workflows", TrialCounty.Mechanism, file);

    private static Trial Read(string file) => TrialFile.Read(File.ReadAllBytes(PathOf(file))).Trial!;

    private static ImmutableSortedDictionary<string, string> Values(params (string Name, string Value)[] values) =>
        values.ToImmutableSortedDictionary(v => v.Name, v => v.Value, StringComparer.Ordinal);
}
