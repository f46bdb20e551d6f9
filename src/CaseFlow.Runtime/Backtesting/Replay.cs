using System.Collections.Immutable;
using CaseFlow.Bpmn.Model;
using CaseFlow.Calendar;
using CaseFlow.Engine;
using CaseFlow.Engine.Commands;
using CaseFlow.Engine.Definitions;
using CaseFlow.Engine.Effects;
using CaseFlow.Engine.Events;
using CaseFlow.Engine.State;
using CaseFlow.Runtime.Deployment;

namespace CaseFlow.Runtime.Backtesting;

/// <summary>Replays one script on a drawing with the real engine, its own clock and nothing else: no store, no organisation, no outside.</summary>
/// <param name="script">The script.</param>
/// <param name="procedure">The drawing.</param>
/// <param name="definition">Its process.</param>
/// <param name="counterparts">Which element is which.</param>
/// <param name="calendar">Working time.</param>
/// <param name="assumptions">What is assumed of new steps.</param>
internal sealed class Replay(
    CaseScript script, Procedure procedure, ProcessDefinition definition, Counterparts counterparts, WorkingCalendar calendar, Assumptions assumptions)
{
    /// <summary>The most commands that one case is given.</summary>
    public const int MostCommands = 5_000;

    private readonly WayRecorder way = new(definition);
    private readonly PriorityQueue<Func<StepContext, Command?>, (long Due, int Rank, int Order)> agenda = new();
    private readonly Dictionary<ScriptKey, int> visits = [];
    private readonly HashSet<long> expectedIncidents = [];
    private readonly HashSet<ElementInstanceId> answered = [];
    private readonly HashSet<ElementInstanceId> expectedOpen = [];
    private readonly SortedSet<string> assumed = new(StringComparer.Ordinal);
    private ImmutableSortedDictionary<string, Instant> milestones = ImmutableSortedDictionary.Create<string, Instant>(StringComparer.Ordinal).Add("registered", script.Began);
    private ProcessState state = ProcessState.Initial;
    private Instant now = script.Began;
    private ReplayEnd? stopped;
    private int commands;
    private int order;

    /// <summary>Replays it.</summary>
    /// <param name="stop">Says that the time allowed is over.</param>
    public ReplayEnd Run(CancellationToken stop)
    {
        var start = script.Start is { } at ? counterparts.NextOf(at) : null;
        if (ProcessEngine.Decide(definition, state, new Command.StartInstance(Context(), start, script.Variables)) is not Decision.Accepted began)
        {
            return new ReplayEnd(BacktestWay.None, BacktestOutcome.NotReplayed) { Code = BacktestCodes.NoStart };
        }

        foreach (var turn in script.Turns)
        {
            Schedule(script.Began.Plus(turn.After), turn.ToCommand);
        }

        Take(began);
        var horizon = script.Began.Plus(script.Length);
        while (stopped is null && !state.IsEnded && agenda.TryDequeue(out var next, out var key) && (key.Due <= horizon.UnixMilliseconds || (script.IsEnded && !Waits())))
        {
            if (++commands > MostCommands || stop.IsCancellationRequested)
            {
                return End(BacktestOutcome.NotReplayed, null, BacktestCodes.TooMuch, "");
            }

            now = key.Due > now.UnixMilliseconds ? new Instant(key.Due) : now;
            if (next(Context()) is { } command)
            {
                Tell(command);
            }
        }

        return stopped ?? Rest(horizon);
    }

    private ReplayEnd Rest(Instant horizon)
    {
        now = !state.IsEnded && horizon > now ? horizon : now;
        foreach (var (number, incident) in state.Incidents)
        {
            if (!expectedIncidents.Contains(number))
            {
                return End(BacktestOutcome.Stuck, incident.Element, incident.Code, incident.Detail);
            }
        }

        foreach (var (item, element) in Waiting())
        {
            if (!expectedOpen.Contains(item) && !answered.Contains(item))
            {
                return End(BacktestOutcome.Unanswered, element, "", "");
            }
        }

        return End(BacktestOutcome.Same, null, "", "");
    }

    // Whether somebody is needed of whom nobody knows when he would come; time does not go on past the record then.
    private bool Waits() => Waiting().Any(open => !answered.Contains(open.Item)) || state.Incidents.Keys.Any(number => !expectedIncidents.Contains(number));

    private IEnumerable<(ElementInstanceId Item, ElementId Element)> Waiting() =>
        state.WorkItems.Select(open => (open.Key, open.Value.Element)).Concat(state.PendingCalls.Select(open => (open.Key, open.Value.Element)));

    private ReplayEnd End(BacktestOutcome outcome, ElementId? element, string code, string detail) =>
        new(way.At(now), outcome) { Element = element?.Value, Code = code, Detail = detail, Assumed = [.. assumed] };

    private StepContext Context() => new(now, "backtest", calendar, milestones);

    // What falls due goes before what somebody does at the very same moment, as the watch over timers has it.
    private void Schedule(Instant due, Func<StepContext, Command?> command, bool isTimer = false) => agenda.Enqueue(command, (due.UnixMilliseconds, isTimer ? 0 : 1, ++order));

    private void Tell(Command command)
    {
        if (stopped is null && ProcessEngine.Decide(definition, state, command) is Decision.Accepted accepted)
        {
            Take(accepted);
        }
    }

    private void Take(Decision.Accepted accepted)
    {
        state = accepted.State;
        way.Read(now, accepted.Events);
        foreach (var happened in accepted.Events)
        {
            Follow(happened);
        }

        foreach (var effect in accepted.Effects)
        {
            CarryOut(effect);
        }
    }

    private void Follow(ProcessEvent happened)
    {
        switch (happened)
        {
            case ProcessEvent.WorkItemOpened opened:
                Expect(opened.Item, opened.Element, ScriptKind.Work, (answer, context) => Work(opened, answer, context));
                break;
            case ProcessEvent.SubscriptionOpened opened:
                Expect(opened.Subscription, opened.Element, ScriptKind.Message, (answer, context) => Bring(opened.Subscription, state.Subscriptions.ContainsKey(opened.Subscription), answer, context));
                break;
            case ProcessEvent.SignalAwaited awaited:
                Expect(awaited.Wait, awaited.Element, ScriptKind.Signal, (answer, context) => Bring(awaited.Wait, state.Signals.ContainsKey(awaited.Wait), answer, context));
                break;
            case ProcessEvent.IncidentRaised raised:
                Incident(raised);
                break;
            default:
                break;
        }
    }

    private void CarryOut(Effect effect)
    {
        switch (effect)
        {
            case Effect.ScheduleTimer timer:
                Schedule(timer.Due, context => state.Timers.TryGetValue(timer.Timer, out var armed) && armed.Due == timer.Due ? new Command.FireTimer(context, timer.Timer) : null, isTimer: true);
                break;
            case Effect.RunAction action:
                Act(action);
                break;
            case Effect.CallProcess call:
                Expect(call.Item, call.Element, ScriptKind.Call, (answer, context) => !state.PendingCalls.ContainsKey(call.Item) ? null : answer switch
                {
                    ScriptAnswer.Given given => new Command.CompleteCall(context, call.Item, given.Values, null),
                    ScriptAnswer.Threw threw => new Command.CompleteCall(context, call.Item, CaseScript.Nothing, threw.Code),
                    ScriptAnswer.Failed failed => new Command.FailCall(context, call.Item, failed.Code, failed.Detail),
                    _ => null,
                });
                break;
            case Effect.ReachMilestone milestone:
                milestones = milestones.SetItem(milestone.Status, now);
                break;
            default:
                break;
        }
    }

    private (ElementId? Old, ScriptAnswer? Answer) Next(ElementId element, ScriptKind kind)
    {
        var key = new ScriptKey(element, kind);
        var number = visits.GetValueOrDefault(key);
        visits[key] = number + 1;
        var old = counterparts.OldOf(element);
        return (old, old is { } known ? script.Answer(known, kind, number) : null);
    }

    private void Expect(ElementInstanceId item, ElementId element, ScriptKind kind, Func<ScriptAnswer, StepContext, Command?> command)
    {
        var (old, answer) = Next(element, kind);
        switch (answer)
        {
            case null when old is null && kind == ScriptKind.Work && assumptions.NewStepTakes is { } takes:
                answered.Add(item);
                Schedule(now.Plus(takes), context => command(new ScriptAnswer.Given(takes, CaseScript.Nothing), context));
                break;
            case null or ScriptAnswer.CalledOff:
                break;
            case ScriptAnswer.Open:
                expectedOpen.Add(item);
                break;
            default:
                answered.Add(item);
                Schedule(now.Plus(answer.After), context => command(answer, context));
                break;
        }
    }

    private Command? Work(ProcessEvent.WorkItemOpened opened, ScriptAnswer answer, StepContext context)
    {
        if (!state.WorkItems.ContainsKey(opened.Item))
        {
            return null;
        }

        if (state.Status == InstanceStatus.Suspended)
        {
            // Nobody works while the clocks stand still; it is done when they run again.
            if (script.Turns.FirstOrDefault(turn => turn.Kind == ScriptTurnKind.Resumed && script.Began.Plus(turn.After) >= now) is { } resumed)
            {
                Schedule(script.Began.Plus(resumed.After), again => Work(opened, answer, again));
            }

            return null;
        }

        if (answer is ScriptAnswer.Returned returned)
        {
            return new Command.ReturnWorkItem(context, opened.Item, counterparts.NextOf(returned.Target) ?? returned.Target, returned.Reason, returned.ThenBack);
        }

        var values = ((ScriptAnswer.Given)answer).Values;
        var old = counterparts.OldOf(opened.Element);
        var problem = AnswerCheck.Check(
            (script.Procedure, script.Definition, old),
            (procedure, definition, opened.Element),
            values,
            ProcessEngine.VisibleAt(state, opened.Item),
            calendar.LocalTime(now));
        if (problem is var (found, isErased))
        {
            stopped = old is null
                ? End(BacktestOutcome.Unanswered, opened.Element, found.Code, found.Field)
                : End(isErased ? BacktestOutcome.Erased : BacktestOutcome.AnswerRefused, opened.Element, found.Code, found.Field);
            return null;
        }

        return new Command.CompleteWorkItem(context, opened.Item, values);
    }

    private static Command? Bring(ElementInstanceId wait, bool isWaiting, ScriptAnswer answer, StepContext context) =>
        isWaiting && answer is ScriptAnswer.Given given ? new Command.TriggerWait(context, wait, given.Values) : null;

    private void Act(Effect.RunAction action)
    {
        var (_, answer) = Next(action.Element, ScriptKind.Action);
        Schedule(now.Plus(answer is ScriptAnswer.Open or null ? TimeSpan.Zero : answer.After), context => !state.PendingActions.ContainsKey(action.Item) ? null : answer switch
        {
            ScriptAnswer.Given given => new Command.CompleteAction(context, action.Item, given.Values),
            ScriptAnswer.Threw threw => new Command.ThrowError(context, action.Item, threw.Code),
            ScriptAnswer.Failed failed => new Command.FailAction(context, action.Item, failed.Code, failed.Detail),
            ScriptAnswer.CalledOff => null,
            _ => Assume(action, context),
        });
    }

    private Command.CompleteAction Assume(Effect.RunAction action, StepContext context)
    {
        assumed.Add(action.Element.Value);
        var results = script.LastResults.GetValueOrDefault(action.Action);
        return new Command.CompleteAction(context, action.Item, results ?? CaseScript.Nothing);
    }

    private void Incident(ProcessEvent.IncidentRaised raised)
    {
        switch (Next(raised.Element, ScriptKind.Incident).Answer)
        {
            case ScriptAnswer.Retried retried:
                expectedIncidents.Add(raised.Incident);
                Schedule(now.Plus(retried.After), context => state.Incidents.ContainsKey(raised.Incident) ? new Command.RetryIncident(context, raised.Incident) : null);
                break;
            case ScriptAnswer.Open:
                expectedIncidents.Add(raised.Incident);
                break;
            default:
                break;
        }
    }
}
