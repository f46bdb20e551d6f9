using CaseFlow.Engine.Trace;

namespace CaseFlow.Engine.Tests.Trace;

public sealed class ProcessTraceTests
{
    private static readonly WorkSpec FiveMinutes = WorkSpec.Plain with { Clock = new ClockSpec("c", 5, "minutes", "entered", []) };

    [Fact]
    public void Trace_tells_who_did_what_when_and_whether_it_was_in_time()
    {
        var scenario = Scenario.Given(Process()).By("li").Start(("ok", true)).By("zhang").After(TimeSpan.FromMinutes(6)).Complete("A");
        var trace = Build(scenario);
        trace.Visits.Select(visit => visit.Element.Value).Should().Equal("Start", "A", "G", "B");
        var done = trace.Visits[1];
        done.EnteredBy.Should().Be("li");
        done.EndedBy.Should().Be("zhang");
        done.EndedAt.Should().Be(Moments.Monday.Plus(TimeSpan.FromMinutes(6)));
        done.Outcome.Should().Be(VisitOutcome.Completed);
        done.IsOverdue(scenario.Now).Should().BeTrue();
        var open = trace.Visits[3];
        open.Outcome.Should().Be(VisitOutcome.Open);
        open.IsOverdue(open.DueAt!.Value).Should().BeFalse("a thing done at the due moment is in time");
        open.IsOverdue(open.DueAt.Value.Plus(TimeSpan.FromMilliseconds(1))).Should().BeTrue();
    }

    [Fact]
    public void Trace_tells_the_flows_in_order_with_the_reason_of_a_branch()
    {
        var trace = Build(Scenario.Given(Process()).Start(("ok", true)).Complete("A"));
        trace.Flows.Select(flow => (flow.Source.Value, flow.Target.Value)).Should().Equal(("Start", "A"), ("A", "G"), ("G", "B"));
        trace.Flows[2].Reason!.Tried.Single().Inputs["ok"].Should().Be("true");
    }

    [Fact]
    public void Trace_tells_cancelled_visits_and_incidents()
    {
        var trace = Build(Scenario.Given(Process()).Start().Complete("A").Set(("ok", true)).Retry().Cancel());
        var gateway = trace.Visits.Single(visit => visit.Element.Value == "G");
        gateway.Incidents.Should().ContainSingle().Which.Should().Match<TraceIncident>(incident => incident.Code == EngineCodes.ExpressionFailed && incident.ResolvedAt != null);
        trace.Visits[^1].Outcome.Should().Be(VisitOutcome.Cancelled);
    }

    private static Process Process() => ProcessBuilder.Create("P").StartEvent("Start").UserTask("A", FiveMinutes)
        .ExclusiveGateway("G").When("ok").UserTask("B", FiveMinutes).EndEvent("End").Build();

    private static ProcessTrace Build(Scenario scenario) => ProcessTrace.Build(
        scenario.Run.Definition,
        scenario.Run.Steps.Where(step => step.Decision is Decision.Accepted)
            .Select(step => new TraceStep(step.Command.Context.At, step.Command.Context.Actor, ((Decision.Accepted)step.Decision).Events)));
}
