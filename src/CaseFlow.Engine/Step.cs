using System.Collections.Immutable;
using CaseFlow.Bpmn.Model;
using CaseFlow.Calendar;
using CaseFlow.Engine.Behaviors.Shared;
using CaseFlow.Engine.Behaviors.Shared.Data;
using CaseFlow.Engine.Definitions;
using CaseFlow.Engine.Effects;
using CaseFlow.Engine.Events;
using CaseFlow.Engine.State;
using CaseFlow.Feel;

namespace CaseFlow.Engine;

/// <summary>
/// One command being carried out. Its only ways to act are to append an event, which is applied at once, and to emit an effect; tokens on
/// flows are the consequence of appended events.
/// </summary>
internal sealed class Step
{
    /// <summary>How many elements a step may enter before what is left is stopped by incidents.</summary>
    internal const int Limit = 100_000;

    private readonly ImmutableArray<ProcessEvent>.Builder events = ImmutableArray.CreateBuilder<ProcessEvent>();
    private readonly ImmutableArray<Effect>.Builder effects = ImmutableArray.CreateBuilder<Effect>();
    private readonly Queue<(long Number, ProcessEvent.FlowTaken Token)> tokens = new();
    private readonly Rest? rest;
    private Dictionary<ElementInstanceId, long>? dropped;
    private long queued;
    private Dictionary<Node, ImmutableArray<ImmutableSortedDictionary<string, FeelValue>>>? carried;
    private int entered;
    private bool mustLook;

    internal Step(ProcessDefinition definition, ProcessState state, StepContext context)
    {
        Definition = definition;
        rest = definition.HasReconsidered ? new Rest(this) : null;
        State = state;
        Context = context;
        Now = context.At < state.Moment ? state.Moment : context.At;
        Append(new ProcessEvent.StepBegan(Now));
    }

    internal ProcessDefinition Definition { get; }

    internal ProcessState State { get; private set; }

    internal StepContext Context { get; }

    /// <summary>The step's moment: the command's, or the last step's when the clock was set back.</summary>
    internal Instant Now { get; }

    /// <summary>The step's moment as clocks show it where the calendar holds, for now() and today() of expressions.</summary>
    internal DateTimeOffset LocalNow => Context.Calendar.LocalTime(Now);

    internal bool IsTooLong => entered > Limit;

    /// <summary>Repeated activities and ad-hoc sub-processes that are just beginning what lies in them.</summary>
    internal HashSet<ElementInstanceId> Busy { get; } = [];

    /// <summary>While tokens are changed by hand: scopes that lost a token and are looked at only afterwards. Null otherwise.</summary>
    internal HashSet<ElementInstanceId>? Held { get; set; }

    internal ElementInstanceId NextId() => new(State.LastId + 1);

    /// <summary>The flows on which tokens of a scope lie.</summary>
    internal IEnumerable<ElementId> Lying(ElementInstanceId scope) =>
        tokens.Where(next => next.Token.Scope == scope && IsAlive(next.Number, next.Token)).Select(next => next.Token.Flow);

    internal void Append(ProcessEvent happened)
    {
        rest?.Note(happened);
        State = StateChange.Apply(State, happened);
        events.Add(happened);
        switch (happened)
        {
            case ProcessEvent.FlowTaken token:
                tokens.Enqueue((++queued, token));
                break;
            case ProcessEvent.ElementEntered:
                entered++;
                break;
            case ProcessEvent.VariablesSet or ProcessEvent.ConditionAwaited:
                mustLook = true;
                break;
            case ProcessEvent.TokensDropped gone:
                (dropped ??= [])[gone.Scope] = queued;
                break;
        }
    }

    /// <summary>Keeps what came for an element that is entered later in this step.</summary>
    internal void Carry(Node node, ImmutableSortedDictionary<string, FeelValue> values)
    {
        carried ??= [];
        carried[node] = [.. carried.GetValueOrDefault(node, []), values];
    }

    /// <summary>Gives what came for an element, the oldest first, once.</summary>
    internal ImmutableSortedDictionary<string, FeelValue> Carried(Node node)
    {
        if (carried?.GetValueOrDefault(node) is not [var first, .. var rest])
        {
            return Variables.None;
        }

        carried[node] = rest;
        return first;
    }

    internal void Emit(Effect effect) => effects.Add(effect);

    /// <summary>Moves tokens until none lies on a flow, no waiting join becomes ready and no awaited condition becomes true.</summary>
    internal void Run()
    {
        do
        {
            while (tokens.TryDequeue(out var next))
            {
                var token = next.Token;
                if (IsAlive(next.Number, token))
                {
                    var node = Definition.Flows[token.Flow].Target;
                    node.Behavior.Arrive(this, node, token.Scope, token.Flow);
                }
            }

            rest?.Reconsider();
        }
        while (tokens.Count > 0 || Look());
    }

    /// <summary>Whether no token lies on a flow.</summary>
    internal bool IsAtRest => tokens.Count == 0;

    internal Decision.Accepted Finish() => new(State.Light(), events.DrainToImmutable(), effects.DrainToImmutable());

    private bool IsAlive(long number, ProcessEvent.FlowTaken token) =>
        State.HasScope(token.Scope) && (dropped is null || dropped.GetValueOrDefault(token.Scope) < number);

    private bool Look()
    {
        var must = mustLook;
        mustLook = false;
        if (!must)
        {
            return false;
        }

        var any = !State.Conditions.IsEmpty && Conditionals.Look(this);
        return (!State.DataWaits.IsEmpty && DataIn.Look(this)) || any;
    }
}
