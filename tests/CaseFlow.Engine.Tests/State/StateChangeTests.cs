using System.Runtime.CompilerServices;
using CaseFlow.Engine.Behaviors;

namespace CaseFlow.Engine.Tests.State;

public sealed class StateChangeTests
{
    [Fact]
    public void Every_event_has_an_arm()
    {
        foreach (var kind in Kinds.OfEvents)
        {
            // An event without values may fail in its arm, but never for want of one.
            var blank = (ProcessEvent)RuntimeHelpers.GetUninitializedObject(kind);
            var apply = () => StateChange.Apply(ProcessState.Initial, blank);
            try
            {
                apply();
            }
            catch (Exception error)
            {
                error.Message.Should().NotContain("has no arm", kind.Name);
            }
        }
    }

    [Fact]
    public void Every_kind_of_element_has_a_behavior() =>
        Kinds.OfFlowNodes.Where(kind => kind != typeof(UnsupportedNode)).Should().OnlyContain(kind => BehaviorTable.Knows(kind));

    [Fact]
    public void Illegal_step_of_life_is_refused()
    {
        var resume = () => StateChange.Apply(ProcessState.Initial, new ProcessEvent.InstanceSuspended());
        resume.Should().Throw<InvalidOperationException>().WithMessage("Expected to move an instance to Suspended*");
    }

    [Fact]
    public void Value_of_a_task_is_set_where_its_name_is_declared_nearest()
    {
        var scenario = Scenario.Given(ProcessBuilder.Create("P").StartEvent("Start")
                .SubProcess("Sub", sub => sub.StartEvent("S").UserTask("A").ExclusiveGateway("G").When("near = 2 and far = 3").UserTask("B").EndEvent("E"))
                .EndEvent("End").Build())
            .Start(("far", 1));
        var sub = scenario.VisitOf("Sub");
        var declared = StateChange.Apply(scenario.State, new ProcessEvent.VariablesSet(sub, Values.Of(("near", 1))));
        var decision = ProcessEngine.Decide(
            scenario.Run.Definition,
            declared,
            new Commands.Command.CompleteWorkItem(scenario.Context(), scenario.VisitOf("A"), Values.Of(("near", 2), ("far", 3))));
        var after = ((Decision.Accepted)decision).State;
        after.Scope(sub).Variables["near"].Should().Be(Values.One(2));
        after.Variables.Should().NotContainKey("near");
        after.Variables["far"].Should().Be(Values.One(3));
        after.WorkItems.Values.Should().ContainSingle().Which.Element.Value.Should().Be("B");
    }
}
