using System.Collections.Immutable;
using CaseFlow.Bpmn.Model;
using CaseFlow.Engine.Definitions;

namespace CaseFlow.Runtime.UseCases.Instances;

/// <summary>Elements and flows as they are drawn in a version, for texts.</summary>
internal sealed class DrawnNames(ProcessDefinition definition)
{
    public string Of(ElementId element) => definition.Find(element)?.Name is { Length: > 0 } name ? name : element.Value;

    public string OfFlow(ElementId flow) =>
        definition.FindFlow(flow) is not { } found ? flow.Value
        : found.Name is { Length: > 0 } name ? $"{Of(found.Source)} → {Of(found.Target)} ({name})"
        : $"{Of(found.Source)} → {Of(found.Target)}";

    /// <summary>A refusal of the engine with elements and flows in words.</summary>
    public Refusal In(Refusal refusal) => refusal with { Arguments = In(refusal.Arguments) };

    public ImmutableSortedDictionary<string, string> In(ImmutableSortedDictionary<string, string> arguments)
    {
        foreach (var (name, value) in arguments)
        {
            arguments = name switch
            {
                "element" or "container" => arguments.SetItem(name, Of(new ElementId(value))),
                "flow" => arguments.SetItem(name, OfFlow(new ElementId(value))),
                _ => arguments,
            };
        }

        return arguments;
    }
}
