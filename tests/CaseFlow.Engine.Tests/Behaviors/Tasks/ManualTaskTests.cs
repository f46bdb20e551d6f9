namespace CaseFlow.Engine.Tests.Behaviors.Tasks;

public sealed class ManualTaskTests
{
    [Fact]
    public void Manual_and_undefined_tasks_pass_at_once() => Scenario
        .Given(ProcessBuilder.Create("P").StartEvent("Start").ManualTask("Walk").UndefinedTask("Talk").EndEvent("End").Build())
        .Start()
        .ThenPath("Start", "Walk", "Talk", "End")
        .ThenCompleted()
        .ThenTranscript("manual-task");
}
