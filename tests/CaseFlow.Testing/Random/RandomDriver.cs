using CaseFlow.Engine;
using CaseFlow.Engine.Commands;
using CaseFlow.Engine.Events;
using CaseFlow.Engine.State;
using CaseFlow.Testing.Scenarios;

namespace CaseFlow.Testing.Random;

/// <summary>Takes random processes to their end: whatever waits and may happen is a choice of the next command.</summary>
public sealed class RandomDriver(RandomProcess process, Scenario scenario)
{
    private readonly System.Random dice = new(process.Seed + 1);

    /// <summary>Runs to the end, calling back before every command.</summary>
    public void Run(Action<Scenario> beforeEach)
    {
        scenario.Start([.. process.Variables.Select(variable => (variable.Key, variable.Value))]).ThenAccepted();
        for (var count = 0; !scenario.State.IsEnded; count++)
        {
            beforeEach(scenario);
            var choices = Choices(scenario.State).ToList();
            scenario.Demand(choices.Count > 0, $"Expected the process to go on, but nothing can happen ({process}).");
            scenario.Demand(count < 5_000, $"Expected the process to end within 5,000 commands, but it goes on ({process}).");
            if (dice.Next(12) == 0)
            {
                scenario.Suspend().ThenAccepted().After(TimeSpan.FromMinutes(dice.Next(90))).Resume().ThenAccepted();
            }

            choices[dice.Next(choices.Count)]();
            scenario.ThenAccepted().ThenIncidents();
        }
    }

    private IEnumerable<Action> Choices(ProcessState state)
    {
        foreach (var (id, item) in state.WorkItems)
        {
            if (!process.NeverCompleted.Contains(item.Element.Value) && !HasDemandingEdge(state, id))
            {
                yield return () => scenario.Send(new Command.CompleteWorkItem(scenario.Context(), id, Values.Of()));
            }
        }

        foreach (var (id, timer) in state.Timers)
        {
            if (!process.NeverHappen.Contains(timer.Element.Value))
            {
                yield return () =>
                {
                    var due = scenario.State.Timers[id].Due;
                    scenario.At(due > scenario.Now ? due : scenario.Now).Send(new Command.FireTimer(scenario.Context(), id));
                };
            }
        }

        foreach (var (id, subscription) in state.Subscriptions)
        {
            if (!process.NeverHappen.Contains(subscription.Element.Value) && !IsSpent(id))
            {
                yield return () => scenario.Deliver(subscription.Message);
            }
        }

        foreach (var (id, wait) in state.Signals)
        {
            if (!process.NeverHappen.Contains(wait.Element.Value) && !IsSpent(id))
            {
                yield return () => scenario.Signal(wait.Signal);
            }
        }

        foreach (var wait in state.Conditions.Values)
        {
            yield return () => scenario.Set((wait.Element.Value, true));
        }

        foreach (var (id, asked) in state.PendingActions)
        {
            yield return process.Failures.TryGetValue(asked.Element.Value, out var error)
                ? () => scenario.Send(new Command.FailAction(scenario.Context(), id, error, "planned"))
                : () => scenario.Send(new Command.CompleteAction(scenario.Context(), id, Values.Of(("result", 1))));
        }

        foreach (var id in state.PendingCalls.Keys)
        {
            yield return () => scenario.Send(new Command.CompleteCall(scenario.Context(), id, Values.Of(), null));
        }
    }

    // What does not interrupt stays awaited; it is to come once for each visit.
    private bool IsSpent(ElementInstanceId id) =>
        scenario.Events<ProcessEvent.MessageReceived>().Any(received => received.Subscription == id)
        || scenario.Events<ProcessEvent.SignalReceived>().Any(received => received.Wait == id);

    private bool HasDemandingEdge(ProcessState state, ElementInstanceId item)
    {
        var scope = state.Visits[item].Scope;
        return state.Timers.Any(timer => Demands(timer.Key, timer.Value.Element, timer.Value.Scope, timer.Value.Host))
            || state.Subscriptions.Any(wait => Demands(wait.Key, wait.Value.Element, wait.Value.Scope, wait.Value.Host))
            || state.Signals.Any(wait => Demands(wait.Key, wait.Value.Element, wait.Value.Scope, wait.Value.Host));

        bool Demands(ElementInstanceId id, Bpmn.Model.ElementId element, ElementInstanceId within, ElementInstanceId? host) =>
            (host == item || (host is null && within == scope)) && process.MustHappen.Contains(element.Value) && !IsSpent(id);
    }
}
