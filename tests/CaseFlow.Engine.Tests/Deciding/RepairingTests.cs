using CaseFlow.Engine.Effects;

namespace CaseFlow.Engine.Tests.Deciding;

public sealed class RepairingTests
{
    [Fact]
    public void Endless_automatic_loop_is_stopped_by_an_incident_and_can_go_on_after_repair()
    {
        var scenario = Scenario.Given(ProcessBuilder.Create("P").StartEvent("Start").ExclusiveGateway("Head").ManualTask("Turn").ExclusiveGateway("Again")
                .When("go").ConnectTo("Head").MoveTo("Again").Otherwise().EndEvent("End").Build())
            .Start(("go", true));
        scenario.State.Incidents.Values.Should().ContainSingle().Which.Code.Should().Be(EngineCodes.StepTooLong);
        scenario.Set(("go", false)).Retry().ThenCompleted();
    }

    [Fact]
    public void Endless_loop_that_forks_is_stopped_too()
    {
        var scenario = Scenario.Given(ProcessBuilder.Create("P").StartEvent("Start").ExclusiveGateway("Head").ParallelGateway("Fork").ConnectTo("Head")
            .MoveTo("Fork").ManualTask("Side").ConnectTo("Head").Build()).Start();
        scenario.State.Incidents.Values.Select(incident => incident.Code).Distinct().Should().Equal(EngineCodes.StepTooLong);
        scenario.Cancel().ThenStatus(InstanceStatus.Cancelled);
    }

    [Fact]
    public void Incident_that_is_not_open_is_not_retried() => Scenario
        .Given(ProcessBuilder.Create("P").StartEvent("Start").UserTask("A").EndEvent("End").Build())
        .Start()
        .Send(new Commands.Command.RetryIncident(Scenario.Given(ProcessBuilder.Create("Q").StartEvent("S").EndEvent("E").Build()).Context(), 5))
        .ThenRejected(EngineCodes.IncidentNotOpen);

    [Fact]
    public void Cancelling_closes_everything_that_is_open() => Scenario
        .Given(ProcessBuilder.Create("P").StartEvent("Start").ParallelGateway("Fork").UserTask("A").EndEvent("E1")
            .MoveTo("Fork").CatchEvent("T", Triggers.After("PT1M")).EndEvent("E2")
            .MoveTo("Fork").CatchEvent("M", Triggers.Message("m")).EndEvent("E3")
            .MoveTo("Fork").CallActivity("C", "Other").EndEvent("E4")
            .MoveTo("Fork").ServiceTask("S", "act").EndEvent("E5")
            .MoveTo("Fork").ScriptTask("X", "missing", "y").EndEvent("E6").Build())
        .Start()
        .ThenIncidents(("X", EngineCodes.ExpressionFailed))
        .Cancel("withdrawn")
        .ThenStatus(InstanceStatus.Cancelled)
        .ThenEffect<Effect.FinishInstance>(end => end.Outcome == "cancelled")
        .ThenTranscript("cancel");
}
