using CaseFlow.Engine.Effects;

namespace CaseFlow.Engine.Tests.Behaviors.Tasks;

public sealed class UserTaskTests
{
    private static readonly WorkSpec Timed = WorkSpec.Plain with
    {
        Form = "accept",
        Clock = new ClockSpec("first-response", 5, "minutes", "entered", [new ClockWarning(2, "minutes")]),
    };

    [Fact]
    public void User_task_opens_work_and_goes_on_when_it_is_completed() => Scenario
        .Given(One())
        .Start(("grade", "Key"))
        .ThenOpen("Accept")
        .ThenEffect<Effect.OpenWorkItem>(open => open.Role == new LaneRole("clerk", "community") && open.Due!.Due == Moments.Monday.Plus(TimeSpan.FromMinutes(5))
            && open.Warnings.SequenceEqual([Moments.Monday.Plus(TimeSpan.FromMinutes(3))]))
        .By("zhang").After(TimeSpan.FromMinutes(1))
        .Complete("Accept", ("note", "办理"))
        .ThenVariable("note", "办理")
        .ThenVariable("grade", "Key")
        .ThenCompleted()
        .ThenTranscript("user-task");

    [Fact]
    public void Work_that_is_not_open_is_not_completed_twice()
    {
        var scenario = Scenario.Given(One()).Start();
        var item = scenario.VisitOf("Accept");
        scenario.Send(new Commands.Command.CompleteWorkItem(scenario.Context(), new ElementInstanceId(99), Values.Of()))
            .ThenRejected(EngineCodes.WorkItemNotOpen)
            .Complete("Accept")
            .Send(new Commands.Command.CompleteWorkItem(scenario.Context(), item, Values.Of()))
            .ThenRejected(EngineCodes.Ended);
    }

    [Fact]
    public void Own_role_of_a_task_wins_over_its_lane() => Scenario
        .Given(ProcessBuilder.Create("P").Lane("Lane_A", "clerk").StartEvent("Start")
            .UserTask("Accept", WorkSpec.Plain with { Role = new LaneRole("leader", "subdistrict") }).EndEvent("End").Build())
        .Start()
        .ThenEffect<Effect.OpenWorkItem>(open => open.Role.Role == "leader");

    [Fact]
    public void Clock_counts_from_the_named_milestone_of_the_case() => Scenario
        .Given(ProcessBuilder.Create("P").StartEvent("Start")
            .UserTask("Handle", WorkSpec.Plain with { Clock = new ClockSpec("handling", 2, "hours", "accepted", []) }).EndEvent("End").Build())
        .WithMilestone("accepted", Moments.Monday.Plus(TimeSpan.FromHours(-1)))
        .Start()
        .ThenEffect<Effect.OpenWorkItem>(open => open.Due!.Due == Moments.Monday.Plus(TimeSpan.FromHours(1)));

    [Fact]
    public void Clock_counts_from_entering_when_the_milestone_was_not_reached() => Scenario
        .Given(ProcessBuilder.Create("P").StartEvent("Start")
            .UserTask("Handle", WorkSpec.Plain with { Clock = new ClockSpec("handling", 2, "hours", "accepted", []) }).EndEvent("End").Build())
        .Start()
        .ThenEffect<Effect.OpenWorkItem>(open => open.Due!.Due == Moments.Monday.Plus(TimeSpan.FromHours(2)));

    private static Process One() => ProcessBuilder.Create("P").Lane("Lane_A", "clerk")
        .StartEvent("Start").UserTask("Accept", Timed).Milestone("accepted").EndEvent("End").Build();
}
