using System.Collections.Immutable;
using CaseFlow.Bpmn.Model;
using CaseFlow.Calendar;
using CaseFlow.Engine;
using CaseFlow.Engine.Commands;
using CaseFlow.Engine.Definitions;
using CaseFlow.Engine.State;

namespace CaseFlow.Testing.Scenarios;

/// <summary>Words for tests of processes: Given a process, When commands, Then what is open and what happened.</summary>
public sealed partial class Scenario
{
    private ImmutableSortedDictionary<string, Instant> milestones = Moments.NoMilestones;
    private string actor = "tester";

    private Scenario(ProcessDefinition definition) => Run = new InstanceRun(definition);

    public InstanceRun Run { get; }

    public ProcessState State => Run.State;

    /// <summary>The moment of the next command.</summary>
    public Instant Now { get; private set; } = Moments.Monday;

    public WorkingCalendar Calendar { get; private set; } = Moments.Calendar;

    /// <summary>The last command's outcome.</summary>
    public Decision Last => Run.Steps[^1].Decision;

    public static Scenario Given(Process process, CompileOptions? options = null)
    {
        var compilation = ProcessDefinition.Compile(process, "test", options ?? CompileOptions.None);
        return new Scenario(compilation.Definition ?? throw new ArgumentException(
            $"Expected to compile '{process.Id}', but: {string.Join("; ", compilation.Findings.Select(finding => finding.Message))}",
            nameof(process)));
    }

    public Scenario WithCalendar(WorkingCalendar calendar)
    {
        Calendar = calendar;
        return this;
    }

    public Scenario WithMilestone(string status, Instant at)
    {
        milestones = milestones.SetItem(status, at);
        return this;
    }

    public Scenario By(string person)
    {
        actor = person;
        return this;
    }

    public Scenario At(Instant moment)
    {
        Now = moment;
        return this;
    }

    public Scenario After(TimeSpan time) => At(Now.Plus(time));

    public Scenario Start(params (string Name, object? Value)[] variables) =>
        Send(new Command.StartInstance(Context(), null, Values.Of(variables)));

    public Scenario StartAt(string startEvent, params (string Name, object? Value)[] variables) =>
        Send(new Command.StartInstance(Context(), new ElementId(startEvent), Values.Of(variables)));

    /// <summary>Completes the oldest open work item of a user task.</summary>
    public Scenario Complete(string task, params (string Name, object? Value)[] variables) =>
        Send(new Command.CompleteWorkItem(Context(), Oldest(State.WorkItems, item => item.Element, task, "work item"), Values.Of(variables)));

    /// <summary>Moves to the due moment of a timer and fires it.</summary>
    public Scenario Fire(string timer)
    {
        var id = Oldest(State.Timers, armed => armed.Element, timer, "timer");
        var due = State.Timers[id].Due;
        Now = due > Now ? due : Now;
        return Send(new Command.FireTimer(Context(), id));
    }

    /// <summary>Fires a timer at the present moment, due or not.</summary>
    public Scenario FireNow(string timer) =>
        Send(new Command.FireTimer(Context(), Oldest(State.Timers, armed => armed.Element, timer, "timer")));

    public Scenario Deliver(string message, params (string Name, object? Value)[] variables) =>
        Send(new Command.DeliverMessage(Context(), message, Values.Of(variables)));

    public Scenario Signal(string signal, params (string Name, object? Value)[] variables) =>
        Send(new Command.DeliverSignal(Context(), signal, Values.Of(variables)));

    /// <summary>Lets what the oldest waiting place of an element waits for happen, whatever the clock says.</summary>
    public Scenario Trigger(string element, params (string Name, object? Value)[] variables)
    {
        var places = State.Timers.Select(wait => (wait.Key, wait.Value.Element))
            .Concat(State.Subscriptions.Select(wait => (wait.Key, wait.Value.Element)))
            .Concat(State.Signals.Select(wait => (wait.Key, wait.Value.Element)))
            .Concat(State.Conditions.Select(wait => (wait.Key, wait.Value.Element)))
            .ToImmutableSortedDictionary(wait => wait.Key, wait => wait.Element);
        return Send(new Command.TriggerWait(Context(), Oldest(places, waiting => waiting, element, "waiting place"), Values.Of(variables)));
    }

    public Scenario ThrowError(string task, string code) =>
        Send(new Command.ThrowError(Context(), Oldest(State.PendingActions, asked => asked.Element, task, "action"), code));

    public Scenario EscalateCall(string call, string? code) =>
        Send(new Command.EscalateCall(Context(), Oldest(State.PendingCalls, called => called.Element, call, "call"), code));

    public Scenario AnswerAction(string task, params (string Name, object? Value)[] results) =>
        Send(new Command.CompleteAction(Context(), Oldest(State.PendingActions, asked => asked.Element, task, "action"), Values.Of(results)));

    public Scenario FailAction(string task, string code, string detail = "it broke") =>
        Send(new Command.FailAction(Context(), Oldest(State.PendingActions, asked => asked.Element, task, "action"), code, detail));

    public Scenario EndCall(string call, params (string Name, object? Value)[] results) =>
        Send(new Command.CompleteCall(Context(), Oldest(State.PendingCalls, called => called.Element, call, "call"), Values.Of(results), null));

    public Scenario EndCallWithError(string call, string error) =>
        Send(new Command.CompleteCall(Context(), Oldest(State.PendingCalls, called => called.Element, call, "call"), Values.Of(), error));

    public Scenario Return(string from, string to, bool thenBack = false) =>
        Send(new Command.ReturnWorkItem(Context(), VisitOf(from), new ElementId(to), "incomplete", thenBack));

    public Scenario Suspend() => Send(new Command.SuspendInstance(Context()));

    public Scenario Resume() => Send(new Command.ResumeInstance(Context()));

    public Scenario Cancel(string reason = "no longer needed") => Send(new Command.CancelInstance(Context(), reason));

    public Scenario Set(params (string Name, object? Value)[] variables) => Send(new Command.SetVariables(Context(), Values.Of(variables)));

    /// <summary>Retries the oldest open incident.</summary>
    public Scenario Retry() => State.Incidents.IsEmpty
        ? throw Run.Failure("Expected to retry an incident, but none is open.")
        : Send(new Command.RetryIncident(Context(), State.Incidents.Keys.First()));

    /// <summary>Resolves the oldest open incident by hand.</summary>
    public Scenario Resolve(string? flow = null, params (string Name, object? Value)[] variables) => State.Incidents.IsEmpty
        ? throw Run.Failure("Expected to resolve an incident, but none is open.")
        : Send(new Command.ResolveIncident(Context(), State.Incidents.Keys.First(), Values.Of(variables), flow is null ? null : new ElementId(flow)));

    /// <summary>Changes tokens by hand.</summary>
    public Scenario Modify(params Instruction[] instructions) => Send(new Command.ModifyInstance(Context(), [.. instructions], "by hand"));

    /// <summary>Moves the token that stands on an element before another one.</summary>
    public Scenario Move(string from, string to) => Modify(new Instruction.Move(VisitOf(from), new ElementId(to)));

    /// <summary>Gives any command.</summary>
    public Scenario Send(Command command)
    {
        Run.Send(command);
        return this;
    }

    public StepContext Context() => new(Now, actor, Calendar, milestones);

    private ElementInstanceId Oldest<T>(
        ImmutableSortedDictionary<ElementInstanceId, T> open,
        Func<T, ElementId> elementOf,
        string element,
        string what)
    {
        foreach (var (id, item) in open)
        {
            if (elementOf(item).Value == element)
            {
                return id;
            }
        }

        throw Run.Failure($"Expected to find an open {what} of '{element}', but there is none.");
    }
}
