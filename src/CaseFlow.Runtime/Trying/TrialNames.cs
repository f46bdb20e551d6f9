using System.Collections.Immutable;
using CaseFlow.Bpmn.Model;
using CaseFlow.Bpmn.Model.Containers;
using CaseFlow.Runtime.Deployment;

namespace CaseFlow.Runtime.Trying;

/// <summary>The names of elements as drawn, for those who read what came of a trial.</summary>
internal sealed class TrialNames
{
    private readonly Dictionary<string, string> names = new(StringComparer.Ordinal);

    private TrialNames()
    {
    }

    /// <summary>The names in the tried version and in all that ran in its world.</summary>
    public static async Task<TrialNames> OfAsync(TrialWorld world)
    {
        var made = new TrialNames();
        var hashes = world.State.Cases.Values.SelectMany(unit => unit.Instances.Values).Select(instance => instance.DefinitionHash).Append(world.Hash);
        foreach (var hash in hashes.Distinct().ToList())
        {
            made.Add(await world.ReadAsync(session => world.Kit.Procedures.GetAsync(session, hash)), isTried: hash == world.Hash);
        }

        return made;
    }

    /// <summary>An element's name; its id when it has none or is gone.</summary>
    public string Of(string element) => names.GetValueOrDefault(element) ?? element[(element.IndexOf(':', StringComparison.Ordinal) + 1)..];

    /// <summary>The names of the elements that a trial came to, by id.</summary>
    public ImmutableDictionary<string, string> In(Trial walked) => walked.Steps.Select(step => step.Then).Append(walked.Start.Then).OfType<TrialStand>()
        .SelectMany(then => then.Passed.Concat(then.Waits))
        .Distinct(StringComparer.Ordinal)
        .ToImmutableDictionary(element => element, Of, StringComparer.Ordinal);

    /// <summary>All nodes of a scope, those inside sub-processes too.</summary>
    public static IEnumerable<FlowNode> NodesOf(FlowScope scope) =>
        scope.Nodes.SelectMany(node => node is SubProcess inside ? NodesOf(inside.Scope).Prepend(node) : [node]);

    private void Add(Procedure procedure, bool isTried)
    {
        foreach (var (process, definition) in procedure.Definitions)
        {
            foreach (var node in NodesOf(definition.Process.Scope))
            {
                if (!string.IsNullOrWhiteSpace(node.Name))
                {
                    names[isTried && process == procedure.Mechanism.Process ? node.Id.Value : $"{process}:{node.Id.Value}"] = node.Name;
                }
            }
        }
    }
}
