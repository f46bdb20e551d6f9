using CaseFlow.Bpmn.Model.Events;
using CaseFlow.Engine.Effects;

namespace CaseFlow.Engine.Tests.Behaviors.Events;

public sealed partial class TimerTests
{
    [Theory]
    [InlineData("PT5M", 300)]
    [InlineData("P1DT2H", 93_600)]
    [InlineData("P2W", 1_209_600)]
    [InlineData("duration(\"PT90S\")", 90)]
    [InlineData("wait", 3_600)]
    public void Duration_is_ISO_text_or_FEEL(string duration, int seconds) => Scenario
        .Given(Waiting(Triggers.After(duration)))
        .Start(("wait", "PT1H"))
        .ThenEffect<Effect.ScheduleTimer>(timer => timer.Due == Moments.Monday.Plus(TimeSpan.FromSeconds(seconds)))
        .Fire("Wait")
        .ThenCompleted();

    [Fact]
    public void Months_are_counted_on_the_calendar() => Scenario
        .Given(Waiting(Triggers.After("P1M")))
        .Start()
        .ThenEffect<Effect.ScheduleTimer>(timer => timer.Due == Moments.Local(2026, 4, 2, 9, 0));

    [Theory]
    [InlineData("2026-03-05T10:30:00+08:00", 10, 30)]
    [InlineData("2026-03-05T10:30:00", 10, 30)]
    [InlineData("2026-03-05", 0, 0)]
    [InlineData("date and time(\"2026-03-05T10:30:00\")", 10, 30)]
    [InlineData("date(\"2026-03-05\")", 0, 0)]
    public void Date_is_ISO_text_or_FEEL_and_local_without_offset(string date, int hour, int minute) => Scenario
        .Given(Waiting(Triggers.At(date)))
        .Start()
        .ThenEffect<Effect.ScheduleTimer>(timer => timer.Due == Moments.Local(2026, 3, 5, hour, minute));

    [Fact]
    public void Clock_counts_working_time_and_is_journaled_with_the_calendar_version()
    {
        var scenario = Scenario.Given(Waiting(Triggers.Clock(3, "workingDays"))).Start().ThenTranscript("timer-catch");
        var armed = scenario.Events<ProcessEvent.TimerArmed>().Single();
        armed.Clock!.CalendarVersion.Should().Be("test-2026");
        DateOnly.FromDateTime(armed.Due.ToUtc().AddHours(8).DateTime).Should().Be(new DateOnly(2026, 3, 5));
    }

    [Fact]
    public void Timer_does_not_fire_early_twice_or_after_the_end()
    {
        var scenario = Scenario.Given(Waiting(Triggers.After("PT5M"))).Start();
        var timer = scenario.VisitOf("Wait");
        scenario.FireNow("Wait").ThenRejected(EngineCodes.TimerNotDue)
            .Send(new Commands.Command.FireTimer(scenario.Context(), new ElementInstanceId(77))).ThenRejected(EngineCodes.TimerNotArmed)
            .Fire("Wait").ThenCompleted()
            .Send(new Commands.Command.FireTimer(scenario.Context(), timer)).ThenRejected(EngineCodes.Ended);
    }

    [Theory]
    [InlineData("wait", EngineCodes.TimerInvalid)]
    [InlineData("P999999Y", EngineCodes.TimerInvalid)]
    [InlineData("missing", EngineCodes.ExpressionFailed)]
    public void Timer_without_usable_value_is_an_incident(string duration, string code) => Scenario
        .Given(Waiting(Triggers.After(duration)))
        .Start(("wait", "tomorrow"))
        .ThenIncidents(("Wait", code))
        .ThenArmed();

    [Fact]
    public void Timer_with_a_wrong_value_can_be_retried() => Scenario
        .Given(Waiting(Triggers.After("wait")))
        .Start(("wait", "tomorrow"))
        .ThenIncidents(("Wait", EngineCodes.TimerInvalid))
        .Set(("wait", "PT1S"))
        .Retry()
        .ThenArmed("Wait");

    private static Process Waiting(EventDefinition trigger) =>
        ProcessBuilder.Create("P").StartEvent("Start").CatchEvent("Wait", trigger).EndEvent("End").Build();
}
