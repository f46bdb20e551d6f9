using CaseFlow.Engine.Commands;
using CaseFlow.Testing.Random;

namespace CaseFlow.Engine.Tests.Random;

public sealed class RandomModificationTests
{
    private const int Runs = 1000;

    [Fact]
    public void Whatever_was_changed_by_hand_the_instance_still_comes_to_an_end()
    {
        var accepted = 0;
        for (var seed = 1; seed <= Runs; seed++)
        {
            var process = RandomProcess.FromSeed(seed);
            var scenario = Scenario.Given(process.Process, RandomProcess.Options);
            var changing = new Changing(process, scenario);
            changing.Run();
            accepted += changing.Accepted;
        }

        accepted.Should().BeGreaterThan(Runs, "otherwise nearly nothing is tried");
    }

    /// <summary>Moves on at random and changes tokens at random, then lets everything that is open go on until the end.</summary>
    private sealed class Changing(RandomProcess process, Scenario scenario)
    {
        private readonly System.Random dice = new(process.Seed + 7);
        private readonly List<ElementId> nodes = [.. scenario.Run.Definition.Nodes.Keys.OrderBy(id => id.Value, StringComparer.Ordinal)];
        private readonly List<ElementId> flows = [.. scenario.Run.Definition.Flows.Keys.OrderBy(id => id.Value, StringComparer.Ordinal)];

        private readonly Dictionary<ElementId, string> objects = Scopes(process.Process.Scope)
            .SelectMany(scope => scope.DataObjects).ToDictionary(item => item.Id, item => item.Name ?? item.Id.Value);

        internal int Accepted { get; private set; }

        internal void Run()
        {
            scenario.Start([.. process.Variables.Select(variable => (variable.Key, variable.Value))]).ThenAccepted();
            for (var count = 0; count < 25 && !scenario.State.IsEnded; count++)
            {
                if (dice.Next(2) == 0)
                {
                    scenario.Modify([.. Enumerable.Range(0, dice.Next(1, 4)).Select(_ => Draw())]);
                    Accepted += scenario.Last is Decision.Accepted ? 1 : 0;
                    CancelLeavesNothingAlive();
                }
                else if (Choices().ToList() is { Count: > 0 } choices)
                {
                    choices[dice.Next(choices.Count)]();
                }
            }

            for (var count = 0; !scenario.State.IsEnded; count++)
            {
                scenario.Demand(count < 3_000, $"Expected the process to end within 3,000 commands, but it goes on ({process}).");
                if (Choices().FirstOrDefault() is { } next)
                {
                    next();
                    continue;
                }

                // Tokens that joins have too many of are what is left; nothing else may be.
                var joins = CancelJoins().ToArray();
                scenario.Demand(joins.Length > 0, $"Expected the process to go on or to have tokens at joins, but neither is so ({process}).");
                scenario.Modify(joins).ThenAccepted();
            }
        }

        private static IEnumerable<FlowScope> Scopes(FlowScope scope) =>
            scope.Nodes.OfType<Bpmn.Model.Containers.SubProcess>().SelectMany(sub => Scopes(sub.Scope)).Prepend(scope);

        private IEnumerable<Instruction> CancelJoins() => scenario.State.Scopes.Values.Prepend(scenario.State.Root)
            .SelectMany(scope => scope.Waiting.Keys).Distinct().Select(join => new Instruction.CancelElement(new(join)));

        private Instruction Draw()
        {
            var state = scenario.State;
            var visit = state.Visits.Count > 0 ? state.Visits.Keys.ElementAt(dice.Next(state.Visits.Count)) : ElementInstanceId.Root;
            var node = nodes[dice.Next(nodes.Count)];
            var flow = flows[dice.Next(flows.Count)];
            ElementInstanceId? scope = dice.Next(3) == 0 && state.Scopes.Count > 0 ? state.Scopes.Keys.ElementAt(dice.Next(state.Scopes.Count)) : null;
            return dice.Next(8) switch
            {
                0 => new Instruction.CancelVisit(visit),
                1 => new Instruction.CancelElement(state.Visits.TryGetValue(visit, out var open) ? open.Element : node),
                2 => new Instruction.RemoveToken(flow, scope),
                3 or 4 => new Instruction.StartBefore(node, scope),
                5 => new Instruction.StartOnFlow(flow, scope),
                _ => new Instruction.Move(visit, node),
            };
        }

        // What may happen on edges and beside the flow is left out, since it may happen for ever.
        private IEnumerable<Action> Choices()
        {
            var state = scenario.State;
            foreach (var (id, wait) in state.DataWaits)
            {
                // What would have given the data may have been taken away.
                var names = scenario.Run.Definition.Find(wait.Element)!.Data.Inputs.SelectMany(input => input.Sources).Select(source => objects[source]);
                yield return () => scenario.Send(new Command.SetVariables(
                    scenario.Context(), Values.Of([.. names.Select(name => (name, (object?)1))])) { Scope = state.Visits[id].Scope }).ThenAccepted();
            }

            foreach (var id in state.WorkItems.Keys)
            {
                yield return () => scenario.Send(new Command.CompleteWorkItem(scenario.Context(), id, Values.Of())).ThenAccepted();
            }

            foreach (var id in state.PendingActions.Keys)
            {
                yield return () => scenario.Send(new Command.CompleteAction(scenario.Context(), id, Values.Of(("result", 1)))).ThenAccepted();
            }

            foreach (var id in state.PendingCalls.Keys)
            {
                yield return () => scenario.Send(new Command.CompleteCall(scenario.Context(), id, Values.Of(), null)).ThenAccepted();
            }

            foreach (var number in state.Incidents.Keys)
            {
                yield return () => scenario.Send(new Command.ResolveIncident(scenario.Context(), number, Values.Of(), null)).ThenAccepted();
            }

            foreach (var (id, timer) in state.Timers.Where(timer => IsInFlow(timer.Value.Of?.Whole ?? timer.Key, timer.Value.Host)))
            {
                yield return () => scenario.At(timer.Due > scenario.Now ? timer.Due : scenario.Now).Send(new Command.FireTimer(scenario.Context(), id)).ThenAccepted();
            }

            foreach (var (_, wait) in state.Subscriptions.Where(wait => IsInFlow(wait.Value.Of?.Whole ?? wait.Key, wait.Value.Host)))
            {
                yield return () => scenario.Deliver(wait.Message).ThenAccepted();
            }

            foreach (var (_, wait) in state.Signals.Where(wait => IsInFlow(wait.Value.Of?.Whole ?? wait.Key, wait.Value.Host)))
            {
                yield return () => scenario.Signal(wait.Signal).ThenAccepted();
            }

            foreach (var wait in state.Conditions.Values)
            {
                yield return () => scenario.Set((wait.Element.Value, true)).ThenAccepted();
            }
        }

        private bool IsInFlow(ElementInstanceId id, ElementInstanceId? host) =>
            scenario.State.Visits.ContainsKey(id)
            || (host is { } gate && scenario.Run.Definition.Find(scenario.State.Visits[gate].Element) is Bpmn.Model.Gateways.EventBasedGateway);

        private void CancelLeavesNothingAlive()
        {
            if (scenario.State.IsEnded)
            {
                return;
            }

            var decision = ProcessEngine.Decide(scenario.Run.Definition, scenario.State, new Command.CancelInstance(scenario.Context(), "test"));
            var after = ((Decision.Accepted)decision).State;
            var alive = after.Visits.Count + after.WorkItems.Count + after.Timers.Count + after.Subscriptions.Count + after.PendingActions.Count
                + after.PendingCalls.Count + after.Signals.Count + after.Conditions.Count + after.Incidents.Count + after.Scopes.Count + after.Root.Tokens;
            scenario.Demand(alive == 0, $"Expected cancelling to leave nothing alive, but something is ({process}).");
        }
    }
}
