using CaseFlow.Engine.Definitions;

namespace CaseFlow.Engine.Tests;

public sealed class ScaleTests
{
    [Fact]
    public void A_thousand_branches_are_joined() => Scenario.Given(Fan(1_000, inclusive: false)).Start().ThenCompleted().ThenVisited("Join", 1).ThenVisited("T999", 1);

    [Fact]
    public void A_thousand_branches_are_joined_by_what_came() => Scenario.Given(Fan(1_000, inclusive: true)).Start().ThenCompleted().ThenVisited("Join", 1);

    [Fact]
    public void A_chain_of_fifty_thousand_tasks_needs_no_deep_stack()
    {
        var builder = ProcessBuilder.Create("P").StartEvent("Start");
        for (var i = 0; i < 50_000; i++)
        {
            builder = builder.Node(new Bpmn.Model.Tasks.ManualTask(new($"T{i}"), null, IsUndefined: true));
        }

        Decide(builder.EndEvent("End").Build(), 50_002);
    }

    [Fact]
    public void A_hundred_sub_processes_within_each_other_are_passed()
    {
        var builder = ProcessBuilder.Create("P").StartEvent("Start");
        Nest(builder, 100);
        Decide(builder.EndEvent("End").Build(), 303);
    }

    [Fact]
    public void The_effort_for_a_branch_does_not_grow_with_their_number()
    {
        // Trees of immutable collections grow by two levels between the sizes.
        Allocated(Fan(2_000, inclusive: false)).Should().BeLessThan(12 * Allocated(Fan(250, inclusive: false)));
        Allocated(Fan(2_000, inclusive: true)).Should().BeLessThan(12 * Allocated(Fan(250, inclusive: true)));
    }

    private static void Nest(ProcessBuilder builder, int depth)
    {
        if (depth > 0)
        {
            builder.SubProcess($"Sub{depth}", inside =>
            {
                inside.StartEvent($"S{depth}");
                Nest(inside, depth - 1);
                inside.EndEvent($"E{depth}");
            });
        }
        else
        {
            builder.ManualTask("Core");
        }
    }

    private static void Decide(Process process, int entered)
    {
        var definition = ProcessDefinition.Compile(process, "test").Definition!;
        var decision = (Decision.Accepted)ProcessEngine.Decide(definition, ProcessState.Initial, Start());
        decision.State.Status.Should().Be(InstanceStatus.Completed);
        decision.Events.OfType<ProcessEvent.ElementEntered>().Should().HaveCount(entered);
    }

    private static long Allocated(Process process)
    {
        var definition = ProcessDefinition.Compile(process, "test").Definition!;
        ProcessEngine.Decide(definition, ProcessState.Initial, Start());
        var before = GC.GetAllocatedBytesForCurrentThread();
        ProcessEngine.Decide(definition, ProcessState.Initial, Start());
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private static Commands.Command.StartInstance Start() => new(new StepContext(Moments.Monday, "tester", Moments.Calendar, Moments.NoMilestones), null, Values.Of());

    private static Process Fan(int branches, bool inclusive)
    {
        var builder = ProcessBuilder.Create("P").StartEvent("Start").ParallelGateway("Fork").ManualTask("T0");
        builder = inclusive ? builder.InclusiveGateway("Join") : builder.ParallelGateway("Join");
        builder.EndEvent("End");
        for (var i = 1; i < branches; i++)
        {
            builder.MoveTo("Fork").ManualTask($"T{i}").ConnectTo("Join");
        }

        return builder.Build();
    }
}
