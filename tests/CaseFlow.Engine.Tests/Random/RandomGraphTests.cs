using CaseFlow.Engine.Commands;
using CaseFlow.Testing.Random;

namespace CaseFlow.Engine.Tests.Random;

public sealed class RandomGraphTests
{
    private const int Commands = 20;

    /// <summary>Tokens that multiply are followed no further: what a step of so many costs is measured elsewhere.</summary>
    private const int ManyVisits = 500;

    [Fact]
    public void Processes_without_structure_come_to_rest_are_replayed_and_can_be_cancelled()
    {
        for (var seed = 1; seed <= RandomPaths.Count(1_000); seed++)
        {
            var graph = RandomGraph.FromSeed(seed);
            var scenario = Scenario.Given(graph.Process);
            var dice = new System.Random(seed);
            scenario.Start(("x", dice.Next(5))).Demand(scenario.Last is Decision.Accepted, $"Expected the start to be accepted (seed {seed}).");
            for (var count = 0; count < Commands && Choices(scenario, dice).ToList() is { Count: > 0 } choices && !scenario.State.IsEnded && scenario.State.Visits.Count < ManyVisits; count++)
            {
                CancelLeavesNothingAlive(scenario, seed);
                choices[dice.Next(choices.Count)]();
                scenario.Demand(scenario.Last is Decision.Accepted, $"Expected the command to be accepted (seed {seed}).");
            }

            if (seed % 5 == 0)
            {
                TheIndexFollowsEveryEvent(scenario, seed);
            }
        }
    }

    private static IEnumerable<Action> Choices(Scenario scenario, System.Random dice)
    {
        var state = scenario.State;
        foreach (var id in state.WorkItems.Keys)
        {
            yield return () => scenario.Send(new Command.CompleteWorkItem(scenario.Context(), id, Values.Of(("x", dice.Next(5)))));
        }

        foreach (var (id, timer) in state.Timers)
        {
            yield return () => scenario.At(timer.Due > scenario.Now ? timer.Due : scenario.Now).Send(new Command.FireTimer(scenario.Context(), id));
        }

        foreach (var incident in state.Incidents.Keys)
        {
            yield return () => scenario.Set(("x", dice.Next(5))).Send(new Command.RetryIncident(scenario.Context(), incident));
        }

        foreach (var open in state.Visits.Values.Where(visit => visit.AdHoc is { IsDone: false } && state.Scope(visit.Id).Tokens == 0))
        {
            yield return () => scenario.Send(new Command.StartActivity(scenario.Context(), open.Id, new(open.Element.Value + "C")));
        }
    }

    private static void CancelLeavesNothingAlive(Scenario scenario, int seed)
    {
        var decision = (Decision.Accepted)ProcessEngine.Decide(scenario.Run.Definition, scenario.State, new Command.CancelInstance(scenario.Context(), "test"));
        var after = decision.State;
        var alive = after.Visits.Count + after.WorkItems.Count + after.Timers.Count + after.Incidents.Count + after.Scopes.Count + after.Root.Tokens
            + after.Root.Waiting.Count + after.Root.Activated.Count;
        scenario.Demand(alive == 0 && after.Status == InstanceStatus.Cancelled, $"Expected cancelling to leave nothing alive, but something is (seed {seed}).");
    }

    private static void TheIndexFollowsEveryEvent(Scenario scenario, int seed)
    {
        var state = ProcessState.Initial;
        foreach (var happened in scenario.Run.Steps.SelectMany(step => step.Decision is Decision.Accepted accepted ? accepted.Events : []))
        {
            _ = state.Index;
            state = ProcessEngine.Apply(scenario.Run.Definition, state, happened);
            scenario.Demand(state.Index.Matches(StateIndex.Of(state)), $"Expected the index to follow {happened} (seed {seed}).");
        }
    }
}
