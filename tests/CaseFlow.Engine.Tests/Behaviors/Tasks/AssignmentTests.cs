using CaseFlow.Engine.Definitions;
using CaseFlow.Engine.Effects;
using CaseFlow.Feel;

namespace CaseFlow.Engine.Tests.Behaviors.Tasks;

public sealed class AssignmentTests
{
    private static readonly LaneRole Lead = new("department-clerk", "") { Unit = "item.lead", Person = "handler" };

    [Fact]
    public void Unit_person_and_excluded_persons_are_computed_when_the_task_is_entered() => Scenario
        .Given(One(WorkSpec.Plain with { Role = Lead, NotPerson = ["recused", "\"p-9\""] }))
        .Start(("item", new FeelValue.Context(Values.Of(("lead", "water-office")))), ("handler", "p-1"), ("recused", new FeelValue.List([FeelValue.Of("p-2")])))
        .ThenEffect<Effect.OpenWorkItem>(open => open.Unit == "water-office" && open.Person == "p-1" && open.Excluded.SequenceEqual(["p-2", "p-9"]));

    [Fact]
    public void Who_works_that_cannot_be_computed_is_an_incident_that_is_tried_again() => Scenario
        .Given(One(WorkSpec.Plain with { Role = Lead }))
        .Start(("item", null), ("handler", "p-1"))
        .ThenOpen().ThenIncidents(("T", EngineCodes.ExpressionFailed))
        .Set(("item", new FeelValue.Context(Values.Of(("lead", "water-office"))))).Retry()
        .ThenOpen("T").ThenEffect<Effect.OpenWorkItem>(open => open.Unit == "water-office");

    [Fact]
    public void The_amount_of_a_clock_may_be_computed()
    {
        var clock = new ClockSpec("handling", 0, "hours", "entered", []) { AmountExpression = "limit + 1" };
        Scenario.Given(One(WorkSpec.Plain with { Clock = clock })).Start(("limit", 2))
            .ThenEffect<Effect.OpenWorkItem>(open => open.Due!.Due == Moments.Monday.Plus(TimeSpan.FromHours(3)));
        Scenario.Given(One(WorkSpec.Plain with { Clock = clock })).Start(("limit", "soon"))
            .ThenIncidents(("T", EngineCodes.ExpressionFailed)).ThenOpen();
        Scenario.Given(One(WorkSpec.Plain with { Clock = clock })).Start(("limit", -5))
            .ThenIncidents(("T", EngineCodes.ExpressionFailed)).ThenOpen();
    }

    [Fact]
    public void A_clock_runs_until_a_moment_or_the_end_of_a_day_which_pauses_do_not_move()
    {
        var clock = new ClockSpec("handling", 0, "", "entered", []) { Until = "deadline" };
        var end = Moments.Monday.Plus(TimeSpan.FromDays(3)).ToUtc();
        var scenario = Scenario.Given(One(WorkSpec.Plain with { Clock = clock })).Start(("deadline", $"{end:yyyy-MM-ddTHH:mm:ssZ}"))
            .ThenEffect<Effect.OpenWorkItem>(open => open.Due!.Due == Moments.Monday.Plus(TimeSpan.FromDays(3)));
        scenario.After(TimeSpan.FromHours(1)).Suspend().After(TimeSpan.FromHours(5)).Resume()
            .Demand(s => s.State.WorkItems.Values.Single().Due!.Due == Moments.Monday.Plus(TimeSpan.FromDays(3)));
        var day = DateOnly.FromDateTime(end.UtcDateTime + Moments.Calendar.Offset);
        Scenario.Given(One(WorkSpec.Plain with { Clock = clock with { Until = $"date(\"{day:yyyy-MM-dd}\")" } })).Start()
            .ThenEffect<Effect.OpenWorkItem>(open => open.Due!.Due.Plus(Moments.Calendar.Offset).ToUtc().TimeOfDay > TimeSpan.FromHours(23)
                && DateOnly.FromDateTime(open.Due.Due.Plus(Moments.Calendar.Offset).ToUtc().UtcDateTime) == day);
    }

    [Fact]
    public void Mistakes_in_who_works_are_refused()
    {
        Codes(WorkSpec.Plain with { Role = Lead with { Unit = "(" } }).Should().Contain(FindingCodes.ExpressionInvalid);
        Codes(WorkSpec.Plain with { NotPerson = ["["] }).Should().Contain(FindingCodes.ExpressionInvalid);
        Codes(WorkSpec.Plain with { ReturnTo = [new("Start")] }).Should().Contain(FindingCodes.ReturnUnknown);
    }

    private static IEnumerable<string> Codes(WorkSpec work) => ProcessDefinition.Compile(One(work), "test").Findings.Select(finding => finding.Code);

    private static Process One(WorkSpec work) => ProcessBuilder.Create("P").Lane("Lane_A", "clerk").StartEvent("Start").UserTask("T", work).EndEvent("End").Build();
}
