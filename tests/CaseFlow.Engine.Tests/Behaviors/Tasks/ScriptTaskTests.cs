namespace CaseFlow.Engine.Tests.Behaviors.Tasks;

public sealed class ScriptTaskTests
{
    [Fact]
    public void Script_sets_its_variable_and_passes() => Scenario
        .Given(Doubling())
        .Start(("a", 21))
        .ThenVariable("b", 42)
        .ThenCompleted()
        .ThenTranscript("script-task");

    [Fact]
    public void Script_that_cannot_be_evaluated_is_an_incident() => Scenario
        .Given(Doubling())
        .Start(("a", "text"))
        .ThenIncidents(("Double", EngineCodes.ExpressionFailed))
        .Set(("a", 2))
        .Retry()
        .ThenVariable("b", 4)
        .ThenCompleted();

    private static Process Doubling() => ProcessBuilder.Create("P").StartEvent("Start").ScriptTask("Double", "a * 2", "b").EndEvent("End").Build();
}
