using System.Collections.Immutable;
using CaseFlow.Bpmn.Extensions;
using CaseFlow.Bpmn.Model;
using CaseFlow.Calendar;

namespace CaseFlow.Engine.Definitions;

/// <summary>What a behavior says about its element while a process is compiled.</summary>
internal sealed class NodeCheck(Compiler compiler, Node node)
{
    /// <summary>Moments a clock can count from: the entering of its element, and milestones of the case.</summary>
    private static readonly ImmutableArray<string> Origins = ["entered", "registered", "accepted", "assigned", "handled", "fedBack"];

    internal Node Node { get; } = node;

    internal CompileOptions Options => compiler.Options;

    /// <summary>The same for a part of an event with several definitions.</summary>
    internal NodeCheck For(Node part) => new(compiler, part);

    internal void Refuse(string code, string expected, params ReadOnlySpan<(string Name, string Value)> arguments) =>
        compiler.Refuse(code, Node.Id, expected, arguments);

    /// <summary>The element with an id, at any depth; null when there is none.</summary>
    internal FlowNode? Find(ElementId id) => FindNode(id)?.Element;

    /// <summary>The node with an id, at any depth; null when there is none.</summary>
    internal Node? FindNode(ElementId id) => compiler.Find(id);

    /// <summary>The node of the same scope with an id; null when there is none.</summary>
    internal Node? Sibling(ElementId id) => compiler.Find(id) is { } found && found.Container == Node.Container ? found : null;

    internal void Expression(Expression? expression)
    {
        if (expression is not null)
        {
            compiler.Parse(Node.Id, expression);
        }
    }

    /// <summary>The same for FEEL text.</summary>
    internal void Text(string? text)
    {
        if (text is not null)
        {
            compiler.Parse(Node.Id, new Expression(text));
        }
    }

    internal void Mappings(IEnumerable<Mapping> mappings)
    {
        foreach (var mapping in mappings)
        {
            compiler.Parse(Node.Id, new Expression(mapping.Value));
        }
    }

    internal void Clock(ClockSpec? clock)
    {
        if (clock is null)
        {
            return;
        }

        Text(clock.AmountExpression);
        Text(clock.Until);
        if (clock.Until is null)
        {
            Unit(clock.Amount, clock.Unit);
        }

        if (!Origins.Contains(clock.From))
        {
            Refuse(
                FindingCodes.ClockInvalid,
                $"Expected the clock of '{Node.Id}' to count from one of {string.Join(", ", Origins)}, but it names '{clock.From}'.",
                ("from", clock.From));
        }

        foreach (var warning in clock.Warnings)
        {
            Unit(warning.Amount, warning.Unit);
        }
    }

    /// <summary>Checks the action of an element; one that is needed and missing is refused unless the host names a stand-in.</summary>
    internal void Action(ActionBinding? action, bool needed)
    {
        if (action is null)
        {
            if (needed && Options.UnboundAction is null)
            {
                Refuse(FindingCodes.ActionMissing, $"Expected to find an action on '{Node.Id}', but it names none.");
            }

            return;
        }

        if (Options.KnownActions is { } known && !known.Contains(action.Name))
        {
            Refuse(
                FindingCodes.ActionUnknown,
                $"Expected to find action '{action.Name}' of '{Node.Id}' in the action catalogue, but it is not there.",
                ("action", action.Name));
        }

        Mappings(action.Inputs);
        Mappings(action.Outputs);
    }

    private void Unit(int amount, string unit)
    {
        if (!ClockRule.TryCreate(amount, unit, out _, out var code))
        {
            Refuse(
                FindingCodes.ClockInvalid,
                $"Expected to count '{amount} {unit}' on '{Node.Id}', but the calendar cannot ({code}).",
                ("amount", amount.ToString()),
                ("unit", unit),
                ("reason", code));
        }
    }
}
