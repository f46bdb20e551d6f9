using CaseFlow.Engine.Definitions;
namespace CaseFlow.Engine.Tests.Behaviors.Events;

public sealed class LinkEventTests
{
    [Fact]
    public void Token_goes_on_where_the_name_is_found_again() => Scenario
        .Given(ProcessBuilder.Create("P").StartEvent("Start").ManualTask("A").LinkTo("Out", "page two").LinkFrom("In", "page two").UserTask("B").EndEvent("End").Build())
        .Start()
        .ThenPath("Start", "A", "Out", "In", "B")
        .Complete("B")
        .ThenCompleted()
        .ThenTranscript("link");

    [Fact]
    public void Several_links_lead_to_one_place() => Scenario
        .Given(ProcessBuilder.Create("P").StartEvent("Start").ParallelGateway("Fork").LinkTo("Out1", "on").MoveTo("Fork").LinkTo("Out2", "on")
            .LinkFrom("In", "on").UserTask("B").EndEvent("End").Build())
        .Start()
        .ThenOpen("B", "B")
        .Complete("B")
        .Complete("B")
        .ThenCompleted();

    [Fact]
    public void Link_may_lead_back() => Scenario
        .Given(ProcessBuilder.Create("P").StartEvent("Start").ExclusiveGateway("Merge").UserTask("A").ExclusiveGateway("Or").When("again").LinkTo("Out", "back")
            .MoveTo("Or").Otherwise().EndEvent("End").LinkFrom("In", "back").ConnectTo("Merge").Build())
        .Start()
        .Complete("A", ("again", true))
        .ThenOpen("A")
        .Complete("A", ("again", false))
        .ThenCompleted();

    [Fact]
    public void Link_around_without_waiting_is_stopped_by_an_incident()
    {
        var scenario = Scenario
            .Given(ProcessBuilder.Create("P").StartEvent("Start").ExclusiveGateway("Merge").LinkTo("Out", "back").LinkFrom("In", "back").ConnectTo("Merge").Build())
            .Start()
            .ThenAccepted();
        scenario.State.Incidents.Values.Should().ContainSingle().Which.Code.Should().Be(EngineCodes.StepTooLong);
    }

    [Fact]
    public void Names_hold_within_one_scope() => ProcessDefinition.Compile(
            ProcessBuilder.Create("P").StartEvent("Start").SubProcess("Sub", sub => sub.StartEvent("S").LinkTo("Out", "on")).EndEvent("End")
                .LinkFrom("In", "on").EndEvent("E2").Build(),
            "hash")
        .Findings.Should().ContainSingle().Which.Code.Should().Be(FindingCodes.LinkUnmatched);

    [Fact]
    public void Two_places_of_one_name_are_refused() => ProcessDefinition.Compile(
            ProcessBuilder.Create("P").StartEvent("Start").LinkTo("Out", "on").LinkFrom("In1", "on").EndEvent("E1").LinkFrom("In2", "on").EndEvent("E2").Build(),
            "hash")
        .Findings.Should().ContainSingle().Which.Code.Should().Be(FindingCodes.LinkUnmatched);
}
