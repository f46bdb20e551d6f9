using System.Collections.Immutable;
using CaseFlow.Bpmn.Model;
using CaseFlow.Calendar;
using CaseFlow.Engine.Behaviors.Shared;
using CaseFlow.Engine.Definitions;
using CaseFlow.Engine.Effects;
using CaseFlow.Engine.Events;
using CaseFlow.Engine.State;

namespace CaseFlow.Engine;

/// <summary>
/// One command being carried out. Its only ways to act are to append an event, which is applied at once, and to emit an effect; tokens on
/// flows are the consequence of appended events.
/// </summary>
internal sealed class Step
{
    /// <summary>How many elements a step may enter before what is left is stopped by incidents.</summary>
    internal const int Limit = 10_000;

    private readonly ImmutableArray<ProcessEvent>.Builder events = ImmutableArray.CreateBuilder<ProcessEvent>();
    private readonly ImmutableArray<Effect>.Builder effects = ImmutableArray.CreateBuilder<Effect>();
    private Queue<ProcessEvent.FlowTaken> tokens = new();
    private int entered;
    private bool mustLook;

    internal Step(ProcessDefinition definition, ProcessState state, StepContext context)
    {
        Definition = definition;
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

    internal bool IsTooLong => entered > Limit;

    /// <summary>Multi-instance activities that are just beginning their instances.</summary>
    internal HashSet<ElementInstanceId> Busy { get; } = [];

    /// <summary>While tokens are changed by hand: scopes that lost a token and are looked at only afterwards. Null otherwise.</summary>
    internal HashSet<ElementInstanceId>? Held { get; set; }

    internal ElementInstanceId NextId() => new(State.LastId + 1);

    /// <summary>The flows on which tokens of a scope lie.</summary>
    internal IEnumerable<ElementId> Lying(ElementInstanceId scope) => tokens.Where(token => token.Scope == scope).Select(token => token.Flow);

    internal void Append(ProcessEvent happened)
    {
        State = StateChange.Apply(State, happened);
        events.Add(happened);
        switch (happened)
        {
            case ProcessEvent.FlowTaken token:
                tokens.Enqueue(token);
                break;
            case ProcessEvent.ElementEntered:
                entered++;
                break;
            case ProcessEvent.VariablesSet or ProcessEvent.ConditionAwaited:
                mustLook = true;
                break;
            case ProcessEvent.TokensDropped dropped:
                tokens = new(tokens.Where(token => token.Scope != dropped.Scope));
                break;
        }
    }

    internal void Emit(Effect effect) => effects.Add(effect);

    /// <summary>Moves tokens until none lies on a flow, no waiting join becomes ready and no awaited condition becomes true.</summary>
    internal void Run()
    {
        do
        {
            while (tokens.TryDequeue(out var token))
            {
                if (State.HasScope(token.Scope))
                {
                    var node = Definition.Flows[token.Flow].Target;
                    node.Behavior.Arrive(this, node, token.Scope, token.Flow);
                }
            }

            Reconsider();
        }
        while (tokens.Count > 0 || Look());
    }

    internal Decision.Accepted Finish() => new(State, events.DrainToImmutable(), effects.DrainToImmutable());

    private bool Look()
    {
        var must = mustLook;
        mustLook = false;
        return must && !State.Conditions.IsEmpty && Conditionals.Look(this);
    }

    private void Reconsider()
    {
        if (State.IsEnded)
        {
            return;
        }

        // A join that becomes ready moves tokens, which another join may have to wait for: it is asked again when they rest.
        Reconsider(ElementInstanceId.Root, State.Root);
        foreach (var (scope, inside) in State.Scopes)
        {
            Reconsider(scope, inside);
        }
    }

    private void Reconsider(ElementInstanceId scope, ScopeState inside)
    {
        foreach (var join in inside.Waiting.Keys)
        {
            if (tokens.Count == 0 && State.HasScope(scope) && State.Scope(scope).Waiting.ContainsKey(join))
            {
                var node = Definition.Nodes[new(join)];
                node.Behavior.Reconsider(this, node, scope);
            }
        }
    }
}
