using CaseFlow.Engine.Definitions;

namespace CaseFlow.Engine.Tests.Behaviors.Events;

public sealed class StartEventTests
{
    private static readonly Process Several = ProcessBuilder.Create("P").StartEvent("Plain").UserTask("A").EndEvent("E1")
        .StartEvent("Called", Triggers.Message("new-case")).UserTask("B").EndEvent("E2")
        .StartEvent("Daily", Triggers.Every("R/P1D")).UserTask("C").EndEvent("E3").Build();

    [Fact]
    public void Without_name_the_none_start_event_begins() => Scenario.Given(Several).Start().ThenOpen("A").ThenTranscript("none-start");

    [Fact]
    public void Named_message_or_timer_start_event_begins()
    {
        Scenario.Given(Several).StartAt("Called").ThenOpen("B");
        Scenario.Given(Several).StartAt("Daily").ThenOpen("C");
    }

    [Fact]
    public void Unknown_start_event_is_rejected() => Scenario.Given(Several).StartAt("A").ThenRejected(EngineCodes.StartUnknown);

    [Fact]
    public void Two_none_start_events_must_be_named() => Scenario
        .Given(ProcessBuilder.Create("P").StartEvent("S1").UserTask("A").EndEvent("E1").StartEvent("S2").UserTask("B").EndEvent("E2").Build())
        .Start()
        .ThenRejected(EngineCodes.StartAmbiguous)
        .StartAt("S2")
        .ThenOpen("B");

    [Fact]
    public void Instance_starts_once_and_takes_no_command_before() => Scenario
        .Given(Several)
        .Suspend()
        .ThenRejected(EngineCodes.NotStarted)
        .Start()
        .Start()
        .ThenRejected(EngineCodes.AlreadyStarted);

    [Fact]
    public void Process_without_start_event_begins_at_every_element_without_incoming_flow() => Scenario
        .Given(ProcessBuilder.Create("P").UserTask("A").EndEvent("E1").UserTask("B").EndEvent("E2").Build())
        .Start()
        .ThenOpen("A", "B");

    [Fact]
    public void A_start_that_nothing_would_tell_is_refused_where_instances_begin_only_when_told()
    {
        var process = ProcessBuilder.Create("P").StartEvent("Start", Triggers.After("PT1H")).UserTask("T").EndEvent("End").Build();

        ProcessDefinition.Compile(process, "hash", new CompileOptions { BeginsOnlyWhenTold = true }).Findings
            .Should().ContainSingle(finding => finding.Code == FindingCodes.StartNever).Which.Element.Should().Be(new ElementId("Start"));
        ProcessDefinition.Compile(process, "hash").Findings.Should().BeEmpty();
    }
}
