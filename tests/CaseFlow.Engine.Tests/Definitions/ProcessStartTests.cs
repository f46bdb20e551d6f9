using CaseFlow.Bpmn.Model.Events;
using CaseFlow.Calendar;
using CaseFlow.Engine.Definitions;

namespace CaseFlow.Engine.Tests.Definitions;

public sealed class ProcessStartTests
{
    [Fact]
    public void Every_place_where_an_instance_begins_by_something_is_told_with_what_lets_it_happen()
    {
        var definition = Compile(builder => builder
            .StartEvent("Plain").EndEvent("E1")
            .StartEvent("Both", Triggers.All(Triggers.Message("m"), Triggers.Signal("s"))).EndEvent("E2")
            .ReceiveTask("Receive", "r", instantiate: true).EndEvent("E3")
            .EventBasedGateway("Gate", instantiate: true).CatchEvent("Caught", Triggers.Signal("t")).EndEvent("E4")
            .SubProcess("Sub", inside => inside.StartEvent("Inner").EndEvent("E5")).EndEvent("E6")
            .EventSubProcess("Handler", inside => inside.StartEvent("Handled", Triggers.Message("h")).EndEvent("E7")));
        definition.Starts.Select(start => (start.Element.Value, start.IsParallel)).Should().Equal(("Both", true), ("Receive", false), ("Caught", false));
        definition.Starts[0].Triggers.Should().Equal(new StartTrigger.Message("m"), new StartTrigger.Signal("s"));
        definition.Starts[1].Triggers.Should().Equal(new StartTrigger.Message("r"));
    }

    [Theory]
    [InlineData("R/PT1H", 10.0, 11.0)]
    [InlineData("R/2026-03-02T08:30:00/PT1H", 9.5, 10.5)]
    [InlineData("R1/PT1H", 10.0, null)]
    public void Timer_tells_its_occurrences(string cycle, double first, double? second)
    {
        var timer = Timer(Triggers.Every(cycle));
        var one = timer.Next(Moments.Monday, Moments.Monday, Moments.Calendar);
        one.Should().Be(At(first));
        timer.Next(Moments.Monday, one!.Value, Moments.Calendar).Should().Be(second is { } hours ? At(hours) : null);
    }

    [Fact]
    public void Date_or_duration_occurs_once_and_not_when_it_has_passed()
    {
        Timer(Triggers.At("2026-03-02T10:00:00")).Next(Moments.Monday, Moments.Monday, Moments.Calendar).Should().Be(At(10));
        Timer(Triggers.At("2026-03-02T10:00:00")).Next(Moments.Monday, At(10), Moments.Calendar).Should().BeNull();
        Timer(Triggers.At("2026-03-01")).Next(Moments.Monday, Moments.Monday, Moments.Calendar).Should().BeNull();
        Timer(Triggers.After("PT1H")).Next(Moments.Monday, Moments.Monday, Moments.Calendar).Should().Be(At(10));
        Timer(Triggers.After("duration(\"PT2H\")")).Next(Moments.Monday, Moments.Monday, Moments.Calendar).Should().Be(At(11));
        Timer(Triggers.After("unknown")).Next(Moments.Monday, Moments.Monday, Moments.Calendar).Should().BeNull();
        Timer(Triggers.Clock(1, "hours")).Next(Moments.Monday, Moments.Monday, Moments.Calendar).Should().NotBeNull();
    }

    [Fact]
    public void Condition_is_asked_over_what_is_watched()
    {
        var condition = (StartTrigger.Condition)Compile(builder => builder.StartEvent("S", Triggers.Condition("n > 5")).EndEvent("E")).Starts[0].Triggers[0];
        condition.Text.Should().Be("n > 5");
        condition.Holds(Values.Of(("n", 6)), Moments.Monday).Should().BeTrue();
        condition.Holds(Values.Of(("n", 5)), Moments.Monday).Should().BeFalse();
        condition.Holds(Values.Of(), Moments.Monday).Should().BeFalse();
    }

    private static Instant At(double hours) => Moments.Monday.Plus(TimeSpan.FromHours(hours - 9));

    private static StartTrigger.Timer Timer(EventDefinition timer) =>
        (StartTrigger.Timer)Compile(builder => builder.StartEvent("S", timer).EndEvent("E")).Starts[0].Triggers[0];

    private static ProcessDefinition Compile(Func<ProcessBuilder, ProcessBuilder> draw) =>
        ProcessDefinition.Compile(draw(ProcessBuilder.Create("P")).Build(), "hash").Definition!;
}
