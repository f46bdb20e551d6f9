using CaseFlow.Bpmn.Model.Tasks;

namespace CaseFlow.Engine.Tests.Behaviors.Containers;

public sealed class OpeningTests
{
    [Fact]
    public void Every_element_without_incoming_flow_begins_though_the_first_ends_at_once() =>
        Scenario.Given(ProcessBuilder.Create("P").ManualTask("A").Build() with { Scope = Loose() }).Start()
            .ThenVisited("A", 1).ThenVisited("B", 1).ThenCompleted();

    private static FlowScope Loose() => new([new ManualTask(new ElementId("A"), null, true), new ManualTask(new ElementId("B"), null, true)], []);
}
