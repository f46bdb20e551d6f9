using System.Collections.Immutable;
using CaseFlow.Engine.Behaviors.Shared;
using CaseFlow.Engine.Commands;
using CaseFlow.Engine.Deciding;
using CaseFlow.Engine.Definitions;
using CaseFlow.Engine.Events;
using CaseFlow.Engine.Previews;
using CaseFlow.Engine.State;
using CaseFlow.Feel;

namespace CaseFlow.Engine;

/// <summary>The engine: one pure function.</summary>
public static class ProcessEngine
{
    /// <summary>Carries out a command: the instance moves until everything in it waits, or has ended.</summary>
    /// <param name="definition">The version the instance runs on.</param>
    /// <param name="state">The instance.</param>
    /// <param name="command">The command.</param>
    /// <returns>What happened, or why the command does not fit; a rejection changes nothing.</returns>
    public static Decision Decide(ProcessDefinition definition, ProcessState state, Command command)
    {
        if (Guards.Reject(state, command) is { } rejected)
        {
            return rejected;
        }

        var step = new Step(definition, state, command.Context);
        rejected = command switch
        {
            Command.StartInstance start => Starting.Start(step, start),
            Command.CompleteWorkItem complete => Working.Complete(step, complete),
            Command.ReturnWorkItem back => Returning.Return(step, back),
            Command.StartActivity begin => Working.Start(step, begin),
            Command.FireTimer fire => Happening.Fire(step, fire),
            Command.DeliverMessage deliver => Happening.Deliver(step, deliver),
            Command.DeliverSignal signal => Happening.Signal(step, signal),
            Command.TriggerWait trigger => Happening.Trigger(step, trigger),
            Command.CompleteAction done => Answering.Done(step, done),
            Command.FailAction failed => Answering.Failed(step, failed),
            Command.ThrowError thrown => Answering.Thrown(step, thrown),
            Command.CompleteCall ended => Answering.CallEnded(step, ended),
            Command.FailCall failed => Answering.CallFailed(step, failed),
            Command.EscalateCall escalated => Answering.CallEscalated(step, escalated),
            Command.SuspendInstance => Pausing.Suspend(step),
            Command.ResumeInstance => Pausing.Resume(step),
            Command.CancelInstance cancel => Repairing.Cancel(step, cancel),
            Command.RetryIncident retry => Repairing.Retry(step, retry),
            Command.ResolveIncident resolve => Resolving.Resolve(step, resolve),
            Command.ModifyInstance modify => Modifying.Modify(step, modify),
            Command.RemoveVariables remove => Repairing.Remove(step, remove),
            Command.SetVariables set => Repairing.Set(step, set),
            _ => throw new InvalidOperationException($"Expected to carry out '{command.GetType().Name}', but the engine has no arm for it."),
        };
        if (rejected is not null)
        {
            return rejected;
        }

        step.Run();
        return command is (Command.ModifyInstance or Command.ReturnWorkItem) && StarvedJoins.Refuse(step, state) is { } starved ? starved : step.Finish();
    }

    /// <summary>Says what a command would do, without doing it.</summary>
    /// <param name="definition">The version the instance runs on.</param>
    /// <param name="state">The instance.</param>
    /// <param name="command">The command.</param>
    public static Preview Preview(ProcessDefinition definition, ProcessState state, Command command)
    {
        var decision = Decide(definition, state, command);
        return new Preview(decision, decision is Decision.Accepted accepted ? Consequences.Of(definition, state, accepted.Events) : []);
    }

    /// <summary>What an element can read where a token stands on it: process variables, those of the scopes around it and its own.</summary>
    /// <param name="state">The instance.</param>
    /// <param name="visit">The visit; the process variables where it has ended.</param>
    public static ImmutableSortedDictionary<string, FeelValue> VisibleAt(ProcessState state, ElementInstanceId visit)
    {
        ArgumentNullException.ThrowIfNull(state);
        return state.Visits.TryGetValue(visit, out var open) ? Variables.Visible(state, open) : state.Variables;
    }

    /// <summary>Gives the state after an event; the only way a state changes, in a step as in replay.</summary>
    /// <param name="definition">The version the instance runs on.</param>
    /// <param name="state">The state before.</param>
    /// <param name="happened">What happened.</param>
    /// <exception cref="InvalidOperationException">The event cannot follow on this state: the journal is damaged.</exception>
    public static ProcessState Apply(ProcessDefinition definition, ProcessState state, ProcessEvent happened) =>
        StateChange.Apply(state, happened);
}
