using System.Text;
using CaseFlow.Engine.Effects;
using CaseFlow.Engine.Json;

namespace CaseFlow.Engine.Tests.Json;

public sealed class ProcessJsonTests
{
    [Fact]
    public void Waiting_instance_takes_at_most_two_kilobytes()
    {
        var scenario = Scenario.Given(ProcessBuilder.Create("P").StartEvent("Start")
                .UserTask("Task_AcceptTheDemandOfTheResident", WorkSpec.Plain with { Clock = new ClockSpec("c", 15, "workingDays", "entered", []) })
                .EndEvent("End").BoundaryEvent("Late", "Task_AcceptTheDemandOfTheResident", Triggers.Clock(15, "workingDays")).EndEvent("E2").Build())
            .Start(("grade", "Key"), ("address", "某街道某社区某小区一号楼二单元"), ("count", 3));
        ProcessJson.Serialize(scenario.State).Length.Should().BeLessThan(2048);
    }

    [Fact]
    public void Stored_state_does_not_grow_with_history()
    {
        var scenario = Scenario.Given(ProcessBuilder.Create("P").StartEvent("Start").ExclusiveGateway("Head").UserTask("A").ConnectTo("Head").Build()).Start();
        var before = ProcessJson.Serialize(scenario.State).Length;
        for (var round = 0; round < 200; round++)
        {
            scenario.Complete("A");
        }

        ProcessJson.Serialize(scenario.State).Length.Should().BeLessThan(before + 20);
    }

    [Fact]
    public void Bytes_do_not_depend_on_the_order_in_which_values_were_set()
    {
        var process = ProcessBuilder.Create("P").StartEvent("Start").UserTask("A").EndEvent("End").Build();
        var one = Scenario.Given(process).Start(("a", 1), ("B", 2), ("ä", 3)).State;
        var other = Scenario.Given(process).Start(("ä", 3), ("B", 2)).Set(("a", 1)).State;
        ProcessJson.Serialize(one).Should().Equal(ProcessJson.Serialize(other));
    }

    [Fact]
    public void Event_is_read_whatever_the_order_of_its_properties()
    {
        var json = Encoding.UTF8.GetBytes("""{"element":"A","id":3,"is":"completed"}""");
        ProcessJson.DeserializeEvent(json).Should().Be(new ProcessEvent.ElementCompleted(new ElementInstanceId(3), new ElementId("A")));
    }

    [Fact]
    public void Every_event_and_effect_has_a_stored_name()
    {
        Names(typeof(ProcessEvent)).Should().BeEquivalentTo(Kinds.OfEvents);
        Names(typeof(Effect)).Should().BeEquivalentTo(Kinds.Of(typeof(Effect)));
    }

    private static IEnumerable<Type> Names(Type family) =>
        family.GetCustomAttributes(typeof(System.Text.Json.Serialization.JsonDerivedTypeAttribute), inherit: false)
            .Cast<System.Text.Json.Serialization.JsonDerivedTypeAttribute>().Select(name => name.DerivedType);
}
