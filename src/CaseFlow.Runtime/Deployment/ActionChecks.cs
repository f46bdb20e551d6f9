using System.Collections.Immutable;
using CaseFlow.Bpmn.Extensions;
using CaseFlow.Bpmn.Model;
using CaseFlow.Bpmn.Model.Containers;
using CaseFlow.Bpmn.Model.Events;
using CaseFlow.Bpmn.Model.Tasks;
using CaseFlow.Bpmn.Validation;
using CaseFlow.Feel;
using CaseFlow.Runtime.Actions;

namespace CaseFlow.Runtime.Deployment;

/// <summary>Checks at publishing that a diagram gives every action what it needs, gives it nothing else, and reads only results that it has.</summary>
internal static class ActionChecks
{
    /// <summary>The findings of a diagram.</summary>
    public static IEnumerable<Finding> Of(BpmnDocument document) => document.Processes.SelectMany(process => Bound(process.Scope)).SelectMany(
        bound => ActionCatalogue.Find(bound.Action.Name)?.Description is { } description ? Of(bound.Element, bound.Action, description) : []);

    private static IEnumerable<Finding> Of(ElementId element, ActionBinding action, ActionDescription description)
    {
        foreach (var missing in description.Inputs.Where(i => i.IsRequired && action.Inputs.All(given => given.Name != i.Name)))
        {
            yield return Wrong(
                ActionCodes.InputMissing,
                element,
                $"Expected '{element}' to give action '{action.Name}' its input '{missing.Name}', but it does not.",
                ("action", action.Name),
                ("input", missing.Name));
        }

        foreach (var given in action.Inputs.Where(given => description.Inputs.All(i => i.Name != given.Name)))
        {
            yield return Wrong(
                ActionCodes.InputUnknown,
                element,
                $"Expected '{element}' to give action '{action.Name}' only inputs that it has, but found '{given.Name}'.",
                ("action", action.Name),
                ("input", given.Name));
        }

        foreach (var output in action.Outputs)
        {
            // What an output reads may be mixed with variables; one that reads names, and none of them a result, is mistaken.
            var read = FeelExpression.Parse(output.Value, [.. description.Results.Select(r => r.Name)]).Expression?.Inputs ?? [];
            if (read.Count > 0 && !read.Any(name => description.Results.Any(r => r.Name == name)))
            {
                yield return Wrong(
                    ActionCodes.ResultUnknown,
                    element,
                    $"Expected output '{output.Name}' of '{element}' to read a result of action '{action.Name}', but '{output.Value}' reads none.",
                    ("action", action.Name),
                    ("result", output.Value));
            }
        }
    }

    private static IEnumerable<(ElementId Element, ActionBinding Action)> Bound(FlowScope scope)
    {
        foreach (var node in scope.Nodes)
        {
            var action = node switch
            {
                ServiceTask task => task.Action,
                SendTask task => task.Action,
                EndEvent end => end.Action,
                IntermediateThrowEvent thrown => thrown.Action,
                _ => null,
            };
            if (action is not null)
            {
                yield return (node.Id, action);
            }

            if (node is SubProcess inside)
            {
                foreach (var bound in Bound(inside.Scope))
                {
                    yield return bound;
                }
            }
        }
    }

    private static Finding Wrong(string code, ElementId element, string message, params (string Name, string Value)[] arguments) => new(
        code, Severity.Error, element, 0, message, arguments.ToImmutableSortedDictionary(a => a.Name, a => a.Value, StringComparer.Ordinal));
}
