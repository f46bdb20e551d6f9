using System.Collections.Immutable;
using CaseFlow.Bpmn.Model.Events;
using CaseFlow.Engine.Behaviors.Shared.Data;
using CaseFlow.Engine.Definitions;
using CaseFlow.Engine.Events;
using CaseFlow.Engine.State;
using CaseFlow.Feel;

namespace CaseFlow.Engine.Behaviors.Shared;

/// <summary>
/// Events that wait for several things (BPMN 2.0.2 §10.5.2, §10.5.4): for any one of them, or where they are parallel for all. What waits for them
/// is told of each place that waits, whether it stands alone or is a part.
/// </summary>
internal static class Multiples
{
    /// <summary>Gives what arms all parts; null when an incident was raised on the visit instead.</summary>
    internal static Action? Ready(Step step, Node node, EventDefinition.Multiple multiple, WaitPlace place, ElementVisit visit, RetryStage stage)
    {
        var parts = new List<Action>(multiple.Parts.Length);
        foreach (var part in multiple.Parts)
        {
            if (Waits.Ready(step, node, part, place with { Id = null }, visit, stage) is not { } arm)
            {
                return null;
            }

            parts.Add(arm);
        }

        return () => Arm(step, node, place, parts);
    }

    /// <summary>What one place waited for happened.</summary>
    internal static void Happen(Step step, ElementInstanceId id, IWait wait)
    {
        var node = step.Definition.Nodes[wait.Element];
        if (wait.Of is not { } of)
        {
            node.Behavior.Trigger(step, node, id, wait.Scope, wait.Host);
        }
        else if (!IsParallel(node))
        {
            node.Behavior.Trigger(step, node, of.Whole, wait.Scope, wait.Host);
        }
        else
        {
            Waits.Close(step, id);
            step.Append(new ProcessEvent.PartHappened(of.Whole, of.Part));
            if (step.State.Multiples[of.Whole].Parts.IsEmpty)
            {
                HappenWhole(step, node, of.Whole);
            }
        }
    }

    /// <summary>An event as a whole is let happen: any part, or where they are parallel all that have not happened yet.</summary>
    internal static void HappenAll(Step step, ElementInstanceId id, ImmutableSortedDictionary<string, FeelValue> variables)
    {
        var whole = step.State.Multiples[id];
        var node = step.Definition.Nodes[whole.Element];
        Payloads.Bring(step, node, id, whole.Scope, variables);
        if (!IsParallel(node))
        {
            node.Behavior.Trigger(step, node, id, whole.Scope, whole.Host);
            return;
        }

        foreach (var (part, wait) in whole.Parts)
        {
            Waits.Close(step, wait);
            step.Append(new ProcessEvent.PartHappened(id, part));
        }

        HappenWhole(step, node, id);
    }

    /// <summary>Whether what a place waits for is all that its event still waits for.</summary>
    internal static bool IsEnough(Step step, IWait wait) =>
        wait.Of is not { } of || !IsParallel(step.Definition.Nodes[wait.Element]) || step.State.Multiples[of.Whole].Parts.Count == 1;

    internal static void Close(Step step, ElementInstanceId id)
    {
        if (step.State.Multiples.TryGetValue(id, out var whole))
        {
            foreach (var wait in whole.Parts.Values)
            {
                Waits.Close(step, wait);
            }

            step.Append(new ProcessEvent.MultipleClosed(id));
        }
    }

    /// <summary>The definitions of an event of which one is enough.</summary>
    internal static ImmutableArray<EventDefinition> Any(EventDefinition? definition) => definition switch
    {
        null => [],
        EventDefinition.Multiple { IsParallel: true } => [],
        EventDefinition.Multiple multiple => multiple.Parts,
        _ => [definition],
    };

    /// <summary>What several definitions on one catching event need: that each can be waited for, and where all must happen that none ends what throws it.</summary>
    internal static void Check(NodeCheck check, EventDefinition.Multiple multiple)
    {
        foreach (var part in multiple.Parts)
        {
            Waits.Check(check, part);
            var isWaitedFor = part is EventDefinition.Timer or EventDefinition.MessageRef or EventDefinition.SignalRef or EventDefinition.Conditional;
            var isCaught = check.Node.Element is BoundaryEvent || check.Node.Container is { IsHandler: true };
            var isNever = part is EventDefinition.Link or EventDefinition.Terminate or EventDefinition.Compensate
                || (part is EventDefinition.Cancel && check.Node.Element is not BoundaryEvent);
            if (!isWaitedFor && (multiple.IsParallel || !isCaught || isNever))
            {
                check.Refuse(
                    FindingCodes.MultiplePart,
                    $"Expected '{check.Node.Id}' to wait for several things together, but '{part.GetType().Name}' cannot be one of them there.",
                    ("kind", part.GetType().Name));
            }
        }
    }

    private static bool IsParallel(Node node) => node.Event is EventDefinition.Multiple { IsParallel: true };

    private static void Arm(Step step, Node node, WaitPlace place, List<Action> parts)
    {
        var waits = ImmutableSortedDictionary.CreateBuilder<int, ElementInstanceId>();
        for (var part = 0; part < parts.Count; part++)
        {
            var id = step.NextId();
            parts[part]();
            if (Waits.At(step.State, id) is not null)
            {
                waits.Add(part, id);
            }
        }

        if (waits.Count > 0)
        {
            step.Append(new ProcessEvent.MultipleAwaited(place.Id ?? step.NextId(), node.Id, place.Scope, place.Host, waits.ToImmutable()));
        }
    }

    private static void HappenWhole(Step step, Node node, ElementInstanceId id)
    {
        var whole = step.State.Multiples[id];
        if (node.StaysArmed)
        {
            ArmAgain(step, node, id, whole);
        }

        node.Behavior.Trigger(step, node, id, whole.Scope, whole.Host);
    }

    // A condition that still holds must become false before it counts again.
    private static void ArmAgain(Step step, Node node, ElementInstanceId id, MultipleWait whole)
    {
        Close(step, id);
        if (whole.Host is { } host)
        {
            BoundaryEvents.ArmAgain(step, node, step.State.Visits[host]);
        }
        else
        {
            EventSubProcesses.Arm(step, node, whole.Scope);
        }

        foreach (var (wait, condition) in step.State.Conditions)
        {
            if (condition.Element == node.Id && condition.Scope == whole.Scope && condition.Host == whole.Host)
            {
                Conditionals.Settle(step, wait, condition);
            }
        }
    }
}
