using CaseFlow.Engine;
using CaseFlow.Engine.Effects;
using CaseFlow.Engine.State;

namespace CaseFlow.Testing.Scenarios;

/// <summary>What a host would hold from the effects so far; must always match what the state holds.</summary>
public sealed class Outstanding
{
    private readonly HashSet<ElementInstanceId> workItems = [];
    private readonly Dictionary<ElementInstanceId, long> timers = [];
    private readonly HashSet<ElementInstanceId> subscriptions = [];
    private readonly HashSet<ElementInstanceId> signals = [];
    private readonly HashSet<ElementInstanceId> calls = [];
    private readonly HashSet<ElementInstanceId> actions = [];
    private readonly HashSet<long> incidents = [];
    private bool finished;

    /// <summary>What the host would hold, to go on from twice.</summary>
    public Outstanding Copy()
    {
        var copy = new Outstanding { finished = finished };
        copy.workItems.UnionWith(workItems);
        copy.subscriptions.UnionWith(subscriptions);
        copy.signals.UnionWith(signals);
        copy.calls.UnionWith(calls);
        copy.actions.UnionWith(actions);
        copy.incidents.UnionWith(incidents);
        foreach (var (timer, due) in timers)
        {
            copy.timers[timer] = due;
        }

        return copy;
    }

    /// <summary>Carries out effects and says what is wrong with them.</summary>
    public IEnumerable<string> Take(IEnumerable<Effect> effects) => effects.Select(Take).OfType<string>().ToList();

    /// <summary>Where the host and the state differ.</summary>
    public IEnumerable<string> Differences(ProcessState state)
    {
        actions.IntersectWith(state.PendingActions.Keys);
        return new[]
        {
            Compare("work items", workItems, state.WorkItems.Keys),
            Compare("timers", timers.Keys, state.Timers.Keys),
            Compare("subscriptions", subscriptions, state.Subscriptions.Keys),
            Compare("signals", signals, state.Signals.Keys),
            Compare("calls", calls, state.PendingCalls.Keys),
            Compare("actions", actions, state.PendingActions.Keys),
            Compare("incidents", incidents, state.Incidents.Keys),
            timers.Any(timer => state.Timers.TryGetValue(timer.Key, out var armed) && armed.Due.UnixMilliseconds != timer.Value)
                ? "a timer is scheduled for another moment than the state says"
                : null,
            finished == state.IsEnded ? null : $"finished is {finished}, but the state is {state.Status}",
        }.OfType<string>();
    }

    private static string? Compare<T>(string what, IEnumerable<T> host, IEnumerable<T> state)
    {
        var held = host.ToHashSet();
        return held.SetEquals(state) ? null : $"{what}: the host holds [{string.Join(',', held)}], the state [{string.Join(',', state)}]";
    }

    private string? Take(Effect effect) => finished ? $"{effect.GetType().Name} came after the end" : effect switch
    {
        Effect.OpenWorkItem open => Once(workItems.Add(open.Item), effect),
        Effect.CloseWorkItem close => Once(workItems.Remove(close.Item), effect),
        Effect.ChangeWorkItem change => Once(workItems.Contains(change.Work.Item), effect),
        Effect.ChangeDue due => Once(workItems.Contains(due.Item), effect),
        Effect.ScheduleTimer timer => Schedule(timer),
        Effect.CancelTimer timer => Once(timers.Remove(timer.Timer), effect),
        Effect.OpenSubscription open => Once(subscriptions.Add(open.Subscription), effect),
        Effect.CloseSubscription close => Once(subscriptions.Remove(close.Subscription), effect),
        Effect.AwaitSignal wait => Once(signals.Add(wait.Wait), effect),
        Effect.CloseSignal close => Once(signals.Remove(close.Wait), effect),
        Effect.BroadcastSignal or Effect.SendMessage or Effect.PassEscalation => null,
        Effect.RunAction run => Once(actions.Add(run.Item), effect),
        Effect.CallProcess call => Once(calls.Add(call.Item), effect),
        Effect.CancelCall call => Once(calls.Remove(call.Item), effect),
        Effect.RaiseIncident raised => Once(incidents.Add(raised.Incident), effect),
        Effect.ClearIncident cleared => Once(incidents.Remove(cleared.Incident), effect),
        Effect.ReachMilestone => null,
        Effect.FinishInstance => Finish(),
        _ => $"{effect.GetType().Name} is not known to the test host",
    };

    /// <summary>The host ran a timer or took a call's end: it holds it no longer.</summary>
    public void Spend(ElementInstanceId id)
    {
        timers.Remove(id);
        calls.Remove(id);
    }

    private string? Schedule(Effect.ScheduleTimer timer)
    {
        timers[timer.Timer] = timer.Due.UnixMilliseconds;
        return null;
    }

    private string? Finish()
    {
        finished = true;
        return null;
    }

    private static string? Once(bool fits, Effect effect) => fits ? null : $"{effect.GetType().Name} does not fit what the host holds";
}
