using CaseFlow.Bpmn.Model.Events;
using CaseFlow.Engine.Effects;

namespace CaseFlow.Engine.Tests.Behaviors.Events;

public sealed partial class TimerTests
{
    [Fact]
    public void Cycle_on_an_edge_fires_as_often_as_it_says_while_the_activity_goes_on() => Scenario
        .Given(Edge(Triggers.Every("R3/PT10M"), interrupting: false))
        .Start()
        .Fire("T")
        .ThenEffect<Effect.ScheduleTimer>(timer => timer.Due == Moments.Local(2026, 3, 2, 9, 20))
        .Fire("T").ThenArmed("T").Fire("T").ThenArmed().ThenVisited("Chase", 3)
        .Complete("Work")
        .ThenTranscript("boundary-timer-cycle");

    [Fact]
    public void Cycle_without_end_fires_until_the_activity_ends() => Scenario
        .Given(Edge(Triggers.Every("R/PT10M"), interrupting: false))
        .Start()
        .Fire("T").Fire("T").Fire("T").Fire("T").ThenArmed("T").ThenVisited("Chase", 4).Complete("Work").ThenArmed();

    [Fact]
    public void Cycle_that_interrupts_or_stands_in_the_flow_counts_once()
    {
        Scenario.Given(Edge(Triggers.Every("R3/PT10M"), interrupting: true)).Start().Fire("T").ThenArmed().ThenOpen("Chase").ThenCancelledElements("Work");
        Scenario.Given(Waiting(Triggers.Every("R3/PT10M"))).Start()
            .ThenEffect<Effect.ScheduleTimer>(timer => timer.Due == Moments.Local(2026, 3, 2, 9, 10)).Fire("Wait").ThenCompleted();
    }

    [Theory]
    [InlineData("R/2026-03-02T12:00:00/PT1H", "12:00", "13:00")]
    [InlineData("R/2026-03-02T08:30:00/PT1H", "09:30", "10:30")]
    [InlineData("R/2026-03-02T01:30:00Z/PT1H", "09:30", "10:30")]
    [InlineData("R2/2026-03-02T10:00:00/2026-03-02T10:15:00", "10:00", "10:15")]
    [InlineData("R3/PT1H/2026-03-02T11:30:00", "09:30", "10:30")]
    [InlineData("R/PT1H/2026-03-02T11:30:00", "09:30", "10:30")]
    [InlineData("\"R/PT\" + string(wait) + \"M\"", "09:05", "09:10")]
    public void Cycle_is_a_repetition_with_start_or_end_and_what_has_passed_is_not_made_up_for(string cycle, string first, string second)
    {
        var scenario = Scenario.Given(Edge(Triggers.Every(cycle), interrupting: false)).Start(("wait", 5));
        Local(scenario).Should().Be(first);
        Local(scenario.Fire("T")).Should().Be(second);
    }

    [Fact]
    public void Cycle_that_has_passed_counts_once_and_at_once() => Scenario
        .Given(Waiting(Triggers.Every("R3/2026-03-01T00:00:00/PT1H")))
        .Start()
        .FireNow("Wait")
        .ThenCompleted();

    [Fact]
    public void Months_of_a_cycle_are_counted_from_its_start_so_that_the_last_of_a_month_is_not_lost()
    {
        var scenario = Scenario.Given(Edge(Triggers.Every("R/2026-03-31T09:00:00/P1M"), interrupting: false)).Start();
        var months = new List<string>();
        for (var i = 0; i < 4; i++)
        {
            months.Add(scenario.State.Timers.Values.Single().Due.ToUtc().AddHours(8).ToString("MM-dd", System.Globalization.CultureInfo.InvariantCulture));
            scenario.Fire("T");
        }

        months.Should().Equal("03-31", "04-30", "05-31", "06-30");
    }

    [Fact]
    public void Missed_occurrences_are_made_up_for_one_by_one_but_not_without_end()
    {
        var scenario = Scenario.Given(Edge(Triggers.Every("R/PT10M"), interrupting: false)).Start().After(TimeSpan.FromMinutes(35))
            .FireNow("T").FireNow("T").FireNow("T").ThenVisited("Chase", 3).FireNow("T").ThenRejected(EngineCodes.TimerNotDue);
        scenario.After(TimeSpan.FromDays(365)).FireNow("T");
        var times = 0;
        while (scenario.State.Timers.Values.Single().Due <= scenario.Now)
        {
            scenario.FireNow("T").ThenAccepted();
            times++;
        }

        times.Should().Be(100);
    }

    [Fact]
    public void Pause_moves_a_cycle_that_counts_from_the_beginning_but_not_one_on_dates()
    {
        var moved = Scenario.Given(Edge(Triggers.Every("R/PT1H"), interrupting: false)).Start().Suspend().After(TimeSpan.FromMinutes(20)).Resume();
        Local(moved).Should().Be("10:20");
        Local(moved.Fire("T")).Should().Be("11:20");
        var kept = Scenario.Given(Edge(Triggers.Every("R/2026-03-02T10:00:00/PT1H"), interrupting: false)).Start().Suspend().After(TimeSpan.FromMinutes(20)).Resume();
        Local(kept).Should().Be("10:00");
    }

    [Fact]
    public void Triggering_an_occurrence_early_leaves_the_next_as_it_was()
    {
        var scenario = Scenario.Given(Edge(Triggers.Every("R/PT1H"), interrupting: false)).Start().Trigger("T").ThenVisited("Chase", 1);
        Local(scenario).Should().Be("11:00");
    }

    [Theory]
    [InlineData("R0/PT1H")]
    [InlineData("R3/PT0S")]
    [InlineData("R3/-PT1H")]
    [InlineData("R3/2026-03-02T10:00:00/2026-03-02T09:00:00")]
    [InlineData("R3/soon")]
    [InlineData("\"PT1H\"")]
    public void Value_that_is_no_repetition_is_an_incident_on_the_element(string cycle) => Scenario
        .Given(Waiting(Triggers.Every(cycle)))
        .Start()
        .ThenIncidents(("Wait", EngineCodes.TimerInvalid));

    [Fact]
    public void Cycle_begins_an_event_sub_process_again_and_again()
    {
        var process = ProcessBuilder.Create("P").StartEvent("Start").UserTask("Work").EndEvent("End")
            .EventSubProcess("Handler", inside => inside.StartEvent("T", Triggers.Every("R2/PT1H"), null, interrupting: false).UserTask("Chase").EndEvent("E")).Build();
        Scenario.Given(process).Start().Fire("T").Fire("T").ThenArmed().ThenOpen("Chase", "Chase", "Work").Complete("Work").ThenStatus(InstanceStatus.Running);
    }

    private static string Local(Scenario scenario) =>
        scenario.State.Timers.Values.Single().Due.ToUtc().AddHours(8).ToString("HH:mm", System.Globalization.CultureInfo.InvariantCulture);

    private static Process Edge(EventDefinition timer, bool interrupting) => ProcessBuilder.Create("P")
        .StartEvent("Start").UserTask("Work").EndEvent("End").BoundaryEvent("T", "Work", timer, interrupting).UserTask("Chase").EndEvent("End2").Build();
}
