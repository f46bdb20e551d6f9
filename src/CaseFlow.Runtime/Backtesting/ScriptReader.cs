using System.Collections.Immutable;
using CaseFlow.Bpmn.Model;
using CaseFlow.Calendar;
using CaseFlow.Cases.Events;
using CaseFlow.Engine;
using CaseFlow.Engine.Definitions;
using CaseFlow.Engine.Events;
using CaseFlow.Engine.State;
using CaseFlow.Feel;
using CaseFlow.Runtime.Deployment;
using CaseFlow.Runtime.Handling;
using CaseFlow.Runtime.Journal;

namespace CaseFlow.Runtime.Backtesting;

/// <summary>Makes a script from the journal of a case: of its first process instance, to which called ones are answers.</summary>
internal sealed class ScriptReader
{
    private readonly CaseScript script;
    private readonly WayRecorder way;
    private readonly Dictionary<(ElementInstanceId Id, ScriptKind Kind), Waiting> waiting = [];
    private readonly Dictionary<long, Waiting> incidents = [];
    private readonly Dictionary<ElementInstanceId, string> actions = [];
    private ImmutableSortedDictionary<string, FeelValue> variables = CaseScript.Nothing;
    private ElementId? start;
    private Instant began;
    private Instant at;
    private string? hindrance;
    private bool isMoved;

    private ScriptReader(CaseScript script)
    {
        this.script = script;
        way = new WayRecorder(script.Definition);
    }

    /// <summary>Reads a journal.</summary>
    /// <param name="number">The case number.</param>
    /// <param name="journal">The entries, in order.</param>
    /// <param name="procedure">The version on which the case ran.</param>
    /// <param name="definition">The process that it ran.</param>
    /// <param name="now">The present, to which the record of an open case reaches.</param>
    public static CaseScript Read(string number, IEnumerable<JournalEntry> journal, Procedure procedure, ProcessDefinition definition, Instant now) =>
        Read(
            number,
            journal.Select(entry => StepPayload.Read(entry.Payload)).SelectMany(payload => payload.ProcessSteps
                .Where(step => step.Instance == Endings.Root)
                .Select(step => (step.Events, Done(payload)))),
            procedure,
            definition,
            now);

    /// <summary>Reads steps: the events of each, and the names of the values that forms gave in it.</summary>
    public static CaseScript Read(
        string number,
        IEnumerable<(ImmutableArray<ProcessEvent> Events, ImmutableDictionary<long, ImmutableHashSet<string>> Fields)> steps,
        Procedure procedure,
        ProcessDefinition definition,
        Instant now)
    {
        var reader = new ScriptReader(new CaseScript(number, procedure, definition));
        foreach (var (events, fields) in steps)
        {
            reader.Step(events, fields);
        }

        return reader.Finish(now);
    }

    private static ImmutableDictionary<long, ImmutableHashSet<string>> Done(StepPayload payload) => payload.CaseEvents
        .OfType<CaseEvent.TaskCompleted>()
        .Where(done => done.Task.Instance == Endings.Root)
        .GroupBy(done => done.Task.Item)
        .ToImmutableDictionary(done => done.Key, done => done.Last().Values.Keys.ToImmutableHashSet(StringComparer.Ordinal));

    private void Step(ImmutableArray<ProcessEvent> events, ImmutableDictionary<long, ImmutableHashSet<string>> fields)
    {
        var isFirst = way.Began.UnixMilliseconds == 0;
        at = events.OfType<ProcessEvent.StepBegan>().FirstOrDefault()?.At ?? at;
        began = isFirst ? at : began;
        way.Read(at, events);
        for (var i = 0; i < events.Length; i++)
        {
            Happened(events, i, fields);
        }

        // What is set at once at the beginning of a step was set by hand.
        if (!isFirst && events.FirstOrDefault(happened => happened is not ProcessEvent.StepBegan) is ProcessEvent.VariablesSet { Scope: var scope, Values: var values }
            && scope == ElementInstanceId.Root)
        {
            Turn(ScriptTurnKind.Set, values);
        }
    }

    private void Happened(ImmutableArray<ProcessEvent> events, int index, ImmutableDictionary<long, ImmutableHashSet<string>> fields)
    {
        switch (events[index])
        {
            case ProcessEvent.InstanceStarted started:
                start = started.StartEvent;
                variables = SetAfter(events, index);
                break;
            case ProcessEvent.WorkItemOpened opened:
                Wait(opened.Item, opened.Element, ScriptKind.Work);
                break;
            case ProcessEvent.WorkReturned returned:
                Answer(returned.Item, ScriptKind.Work, after => new ScriptAnswer.Returned(after, returned.Target, returned.Reason, returned.ThenBack));
                break;
            case ProcessEvent.WorkItemClosed closed:
                var given = SetAfter(events, index);
                given = fields.TryGetValue(closed.Item.Value, out var names) ? given.RemoveRange(given.Keys.Where(name => !names.Contains(name))) : given;
                Answer(closed.Item, ScriptKind.Work, after => closed.Completed ? new ScriptAnswer.Given(after, given) : new ScriptAnswer.CalledOff(after));
                break;
            case ProcessEvent.SubscriptionOpened opened:
                Wait(opened.Subscription, opened.Element, ScriptKind.Message);
                break;
            case ProcessEvent.MessageReceived received:
                Came(received.Subscription, ScriptKind.Message, events, index);
                break;
            case ProcessEvent.SubscriptionClosed closed:
                CalledOff(closed.Subscription, ScriptKind.Message);
                break;
            case ProcessEvent.SignalAwaited awaited:
                Wait(awaited.Wait, awaited.Element, ScriptKind.Signal);
                break;
            case ProcessEvent.SignalReceived received:
                Came(received.Wait, ScriptKind.Signal, events, index);
                break;
            case ProcessEvent.SignalClosed closed:
                CalledOff(closed.Wait, ScriptKind.Signal);
                break;
            case ProcessEvent.ActionAsked asked:
                Wait(asked.Item, asked.Element, ScriptKind.Action);
                actions[asked.Item] = asked.Action;
                break;
            case ProcessEvent.ActionDone done:
                Answer(done.Item, ScriptKind.Action, after => new ScriptAnswer.Given(after, done.Results));
                script.LastResults[actions.GetValueOrDefault(done.Item, "")] = done.Results;
                break;
            case ProcessEvent.ActionFailed failed:
                Answer(failed.Item, ScriptKind.Action, after => new ScriptAnswer.Failed(after, failed.Code, failed.Detail));
                break;
            case ProcessEvent.ErrorThrown thrown:
                Threw(thrown);
                break;
            case ProcessEvent.CallStarted called:
                Wait(called.Item, called.Element, ScriptKind.Call);
                break;
            case ProcessEvent.CallEnded ended:
                Answer(ended.Item, ScriptKind.Call, after => ended.ErrorCode is { } code ? new ScriptAnswer.Threw(after, code) : new ScriptAnswer.Given(after, ended.Results));
                break;
            case ProcessEvent.CallFailed failed:
                Answer(failed.Item, ScriptKind.Call, after => new ScriptAnswer.Failed(after, failed.Code, failed.Detail));
                break;
            case ProcessEvent.CallCancelled cancelled:
                CalledOff(cancelled.Item, ScriptKind.Call);
                break;
            case ProcessEvent.IncidentRaised raised:
                incidents[raised.Incident] = Begin(raised.Element, ScriptKind.Incident);
                break;
            case ProcessEvent.IncidentResolved resolved when incidents.Remove(resolved.Incident, out var incident):
                End(incident, after => new ScriptAnswer.Retried(after));
                break;
            case ProcessEvent.InstanceSuspended:
                Turn(ScriptTurnKind.Suspended, CaseScript.Nothing);
                break;
            case ProcessEvent.InstanceResumed:
                Turn(ScriptTurnKind.Resumed, CaseScript.Nothing);
                break;
            case ProcessEvent.InstanceEnded { Status: InstanceStatus.Cancelled }:
                Turn(ScriptTurnKind.Cancelled, CaseScript.Nothing);
                break;
            case ProcessEvent.InstanceMigrated migrated:
                Moved(migrated);
                break;
            case ProcessEvent.InstanceModified:
                hindrance ??= BacktestCodes.ByHand;
                break;
            case ProcessEvent.IncidentSettled:
                hindrance ??= BacktestCodes.Settled;
                break;
            case ProcessEvent.AdHocStarted { ByPerson: true }:
                hindrance ??= BacktestCodes.AdHoc;
                break;
            default:
                break;
        }
    }

    private static ImmutableSortedDictionary<string, FeelValue> SetAfter(ImmutableArray<ProcessEvent> events, int index)
    {
        var values = CaseScript.Nothing;
        for (var i = index + 1; i < events.Length && events[i] is ProcessEvent.VariablesSet set; i++)
        {
            values = values.SetItems(set.Values);
        }

        return values;
    }

    // What was recorded before a move takes the ids of the version moved to, as what waited did.
    private void Moved(ProcessEvent.InstanceMigrated migrated)
    {
        isMoved = true;
        ElementId Next(ElementId element) => migrated.Elements.TryGetValue(element.Value, out var to) ? new ElementId(to) : element;
        start = start is { } begun ? Next(begun) : null;
        var before = script.Answers.ToList();
        var lists = new Dictionary<List<ScriptAnswer>, (List<ScriptAnswer> List, int Offset)>();
        script.Answers.Clear();
        foreach (var (key, answers) in before)
        {
            var renamed = key with { Element = Next(key.Element) };
            if (!script.Answers.TryGetValue(renamed, out var joined))
            {
                script.Answers[renamed] = joined = [];
            }

            lists[answers] = (joined, joined.Count);
            joined.AddRange(answers.Select(answer => answer is ScriptAnswer.Returned returned ? returned with { Target = Next(returned.Target) } : answer));
        }

        foreach (var place in waiting.Values.Concat(incidents.Values))
        {
            place.Element = Next(place.Element);
            (place.Answers, place.Index) = (lists[place.Answers].List, lists[place.Answers].Offset + place.Index);
        }
    }

    private void Threw(ProcessEvent.ErrorThrown thrown)
    {
        foreach (var ((id, kind), place) in waiting.ToList())
        {
            if (kind == ScriptKind.Action && place.Element == thrown.Element)
            {
                Answer(id, kind, after => new ScriptAnswer.Threw(after, thrown.Code ?? ""));
                return;
            }
        }
    }

    private void Wait(ElementInstanceId id, ElementId element, ScriptKind kind) => waiting[(id, kind)] = Begin(element, kind);

    private Waiting Begin(ElementId element, ScriptKind kind)
    {
        var key = new ScriptKey(element, kind);
        if (!script.Answers.TryGetValue(key, out var answers))
        {
            script.Answers[key] = answers = [];
        }

        answers.Add(new ScriptAnswer.Open(TimeSpan.Zero));
        return new Waiting(element, answers, answers.Count - 1, at);
    }

    private void Answer(ElementInstanceId id, ScriptKind kind, Func<TimeSpan, ScriptAnswer> answer)
    {
        if (waiting.Remove((id, kind), out var place))
        {
            End(place, answer);
        }
    }

    private void Came(ElementInstanceId id, ScriptKind kind, ImmutableArray<ProcessEvent> events, int index) =>
        Answer(id, kind, after => new ScriptAnswer.Given(after, SetAfter(events, index)));

    private void CalledOff(ElementInstanceId id, ScriptKind kind) => Answer(id, kind, after => new ScriptAnswer.CalledOff(after));

    private void End(Waiting place, Func<TimeSpan, ScriptAnswer> answer) => place.Answers[place.Index] = answer(at.Since(place.Since));

    private void Turn(ScriptTurnKind kind, ImmutableSortedDictionary<string, FeelValue> values) => script.Turns.Add(new ScriptTurn(at.Since(began), kind, values));

    private CaseScript Finish(Instant now)
    {
        // What still waited when the case ended was called off with it.
        foreach (var place in way.IsEnded ? waiting.Values.ToList() : [])
        {
            End(place, after => new ScriptAnswer.CalledOff(after));
        }

        var until = way.IsEnded ? at : now > at ? now : at;
        return script with
        {
            Began = began,
            Start = start,
            Variables = variables,
            Hindrance = hindrance,
            IsMoved = isMoved,
            IsEnded = way.IsEnded,
            Length = until.Since(began),
            Way = way.At(until),
        };
    }

    private sealed class Waiting(ElementId element, List<ScriptAnswer> answers, int index, Instant since)
    {
        public ElementId Element { get; set; } = element;

        public List<ScriptAnswer> Answers { get; set; } = answers;

        public int Index { get; set; } = index;

        public Instant Since { get; } = since;
    }
}
