using System.Collections.Immutable;
using CaseFlow.Bpmn.Model.Events;
using CaseFlow.Engine.Definitions;
using CaseFlow.Engine.State;

namespace CaseFlow.Engine.Behaviors.Shared;

/// <summary>
/// Who catches what was thrown (BPMN 2.0.2 §10.5.1, §10.5.6): the nearest scope around it decides, by an event sub-process inside it before an
/// event on its edge; in one place a named code comes before one that catches all.
/// </summary>
internal static class Catchers
{
    /// <summary>Looks outwards from a visit, its own edge first.</summary>
    internal static Catcher? FromVisit(Step step, ElementVisit visit, string? code, CodeOf codeOf) =>
        OnEdge(step, visit, code, codeOf) ?? FromScope(step, visit.Scope, visit.Id, code, codeOf);

    /// <summary>Looks outwards from a scope.</summary>
    /// <param name="step">The step.</param>
    /// <param name="scope">The innermost scope.</param>
    /// <param name="through">The visit in it that it comes out of; null when it is thrown in the scope itself.</param>
    /// <param name="code">The code thrown; null for none.</param>
    /// <param name="codeOf">Which events catch it.</param>
    internal static Catcher? FromScope(Step step, ElementInstanceId scope, ElementInstanceId? through, string? code, CodeOf codeOf)
    {
        while (true)
        {
            var handlers = EventSubProcesses.ThatMayBegin(step, scope, through);
            if (Best(handlers, static handler => handler.Inside!.Starts[0].Event, code, codeOf) is { } handler)
            {
                return new Catcher(handler, scope);
            }

            if (scope == ElementInstanceId.Root)
            {
                return null;
            }

            var container = step.State.Visits[scope];
            if (OnEdge(step, container, code, codeOf) is { } caught)
            {
                return caught;
            }

            (scope, through) = (container.Scope, container.Id);
        }
    }

    private static Catcher? OnEdge(Step step, ElementVisit visit, string? code, CodeOf codeOf) =>
        visit.Restores is null && Best(step.Definition.Nodes[visit.Element].Attached, static boundary => boundary.Event, code, codeOf) is { } boundary
            ? new Catcher(boundary, visit.Id)
            : null;

    private static Node? Best(ImmutableArray<Node> nodes, Func<Node, EventDefinition?> eventOf, string? code, CodeOf codeOf)
    {
        Node? any = null;
        foreach (var node in nodes)
        {
            foreach (var definition in Multiples.Any(eventOf(node)))
            {
                if (!codeOf(definition, out var wanted))
                {
                    continue;
                }

                if (wanted is null)
                {
                    any ??= node;
                }
                else if (wanted == code)
                {
                    return node;
                }
            }
        }

        return any;
    }

    /// <summary>Whether an event catches what is thrown, and with which code; null catches all.</summary>
    internal delegate bool CodeOf(EventDefinition definition, out string? code);
}
