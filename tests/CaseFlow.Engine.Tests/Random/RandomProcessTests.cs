using CaseFlow.Engine.Commands;
using CaseFlow.Testing.Random;

namespace CaseFlow.Engine.Tests.Random;

public sealed class RandomProcessTests
{
    private const int Runs = 2000;

    [Fact]
    public void Random_processes_complete_with_the_predicted_visits_and_can_be_cancelled_at_any_point()
    {
        for (var seed = 1; seed <= RandomPaths.Count(Runs); seed++)
        {
            var process = RandomProcess.FromSeed(seed);
            var scenario = Scenario.Given(process.Process, RandomProcess.Options);
            new RandomDriver(process, scenario).Run(CancelLeavesNothingAlive);
            scenario.ThenCompleted();
            var visits = scenario.Events<ProcessEvent.ElementEntered>().CountBy(entered => entered.Element.Value).ToDictionary();
            var differences = process.Visits.Where(expected => visits.GetValueOrDefault(expected.Key) != expected.Value);
            scenario.Demand(!differences.Any(), $"Expected the visits of {process}, but these differ: {string.Join(' ', differences.Select(d => d.Key))}.");
        }
    }

    [Fact]
    public void Random_processes_hold_every_kind_of_element()
    {
        var kinds = Enumerable.Range(1, Runs).SelectMany(seed => All(RandomProcess.FromSeed(seed).Process.Scope)).Select(node => node.GetType()).ToHashSet();
        kinds.Should().BeEquivalentTo(Kinds.OfFlowNodes.Where(kind => kind != typeof(UnsupportedNode)));
    }

    private static IEnumerable<FlowNode> All(FlowScope scope) =>
        scope.Nodes.Concat(scope.Nodes.OfType<Bpmn.Model.Containers.SubProcess>().SelectMany(sub => All(sub.Scope)));

    private static void CancelLeavesNothingAlive(Scenario scenario)
    {
        var decision = ProcessEngine.Decide(scenario.Run.Definition, scenario.State, new Command.CancelInstance(scenario.Context(), "test"));
        var after = ((Decision.Accepted)decision).State;
        var alive = after.Visits.Count + after.WorkItems.Count + after.Timers.Count + after.Subscriptions.Count + after.PendingActions.Count
            + after.PendingCalls.Count + after.Signals.Count + after.Conditions.Count + after.DataWaits.Count + after.Multiples.Count + after.Incidents.Count + after.Scopes.Count + after.Root.Tokens + after.Root.Waiting.Count + after.Root.Activated.Count;
        scenario.Demand(alive == 0 && after.Status == InstanceStatus.Cancelled, "Expected cancelling to leave nothing alive, but something is.");
    }
}
