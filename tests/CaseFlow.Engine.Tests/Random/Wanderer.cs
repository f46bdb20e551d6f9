using CaseFlow.Engine.Commands;
using CaseFlow.Engine.Definitions;
using CaseFlow.Calendar;

namespace CaseFlow.Engine.Tests.Random;

/// <summary>One instance that is led on at random, whatever version it runs on.</summary>
internal sealed class Wanderer(ProcessDefinition definition, ProcessState state, Instant now, Outstanding outstanding, System.Random dice)
{
    internal ProcessDefinition Definition { get; private set; } = definition;

    internal ProcessState State { get; private set; } = state;

    internal Outstanding Outstanding { get; } = outstanding;

    internal Instant Now { get; private set; } = now;

    internal StepContext Context => new(Now, "tester", Moments.Calendar, Moments.NoMilestones);

    internal Wanderer Twin(System.Random other) => new(Definition, State, Now, Outstanding.Copy(), other);

    internal void Send(Command command)
    {
        switch (command)
        {
            case Command.FireTimer fire:
                Outstanding.Spend(fire.Timer);
                break;
            case Command.CompleteCall call:
                Outstanding.Spend(call.Item);
                break;
        }

        Take(ProcessEngine.Decide(Definition, State, command));
    }

    /// <summary>Takes what became of a command, and checks that its effects fit what the host holds; where it was moved and at the end also that the host holds what the state says.</summary>
    internal void Take(Decision decision, ProcessDefinition? next = null)
    {
        var accepted = decision as Decision.Accepted ?? throw new InvalidOperationException($"Expected a command to fit, but: {((Decision.Rejected)decision).Message}");
        State = accepted.State;
        Definition = next ?? Definition;
        var problems = Outstanding.Take(accepted.Effects).ToList();
        if (next is not null || State.IsEnded)
        {
            problems.AddRange(Outstanding.Differences(State));
        }

        if (problems.Count > 0)
        {
            throw new InvalidOperationException(string.Join("; ", problems));
        }
    }

    /// <summary>Lets one thing happen; false when nothing can.</summary>
    /// <param name="withBeside">Whether also what sits on edges and beside the flow may happen.</param>
    internal bool GoOn(bool withBeside)
    {
        List<Action> choices = [.. Choices(withBeside)];
        if (choices.Count == 0)
        {
            return false;
        }

        choices[dice.Next(choices.Count)]();
        return true;
    }

    private IEnumerable<Action> Choices(bool withBeside)
    {
        foreach (var (id, wait) in State.DataWaits)
        {
            var sources = Definition.Find(wait.Element)!.Data.Inputs.SelectMany(input => input.Sources).ToHashSet();
            var names = Scopes(Definition.Process.Scope).SelectMany(scope => scope.DataObjects).Where(item => sources.Contains(item.Id)).Select(item => item.Name ?? item.Id.Value);
            yield return () => Send(new Command.SetVariables(Context, Values.Of([.. names.Select(name => (name, (object?)1))])) { Scope = State.Visits[id].Scope });
        }

        foreach (var id in State.WorkItems.Keys)
        {
            yield return () => Send(new Command.CompleteWorkItem(Context, id, Values.Of()));
        }

        foreach (var id in State.PendingActions.Keys)
        {
            yield return () => Send(new Command.CompleteAction(Context, id, Values.Of(("result", 1))));
        }

        foreach (var id in State.PendingCalls.Keys)
        {
            yield return () => Send(new Command.CompleteCall(Context, id, Values.Of(), null));
        }

        foreach (var number in State.Incidents.Keys)
        {
            yield return () => Send(new Command.ResolveIncident(Context, number, Values.Of(), null));
        }

        foreach (var (id, timer) in State.Timers)
        {
            if (withBeside || IsInFlow(timer.Of?.Whole ?? id, timer.Host))
            {
                yield return () =>
                {
                    Now = timer.Due > Now ? timer.Due : Now;
                    Send(new Command.FireTimer(Context, id));
                };
            }
        }

        foreach (var (id, wait) in State.Subscriptions)
        {
            if (withBeside || IsInFlow(wait.Of?.Whole ?? id, wait.Host))
            {
                yield return () => Send(new Command.DeliverMessage(Context, wait.Message, Values.Of()));
            }
        }

        foreach (var (id, wait) in State.Signals)
        {
            if (withBeside || IsInFlow(wait.Of?.Whole ?? id, wait.Host))
            {
                yield return () => Send(new Command.DeliverSignal(Context, wait.Signal, Values.Of()));
            }
        }

        foreach (var (_, wait) in State.Conditions)
        {
            var text = (Definition.Nodes[wait.Element].EventOf(wait.Of) as Bpmn.Model.Events.EventDefinition.Conditional)!.Condition!.Text;
            yield return () => Send(new Command.SetVariables(Context, Values.Of((text.Split(' ')[0], true))));
        }
    }

    private static IEnumerable<FlowScope> Scopes(FlowScope scope) =>
        scope.Nodes.OfType<Bpmn.Model.Containers.SubProcess>().SelectMany(sub => Scopes(sub.Scope)).Prepend(scope);

    private bool IsInFlow(ElementInstanceId id, ElementInstanceId? host) =>
        State.Visits.ContainsKey(id) || (host is { } gate && Definition.Find(State.Visits[gate].Element) is Bpmn.Model.Gateways.EventBasedGateway);
}
