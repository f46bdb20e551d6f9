using System.Collections.Immutable;
using CaseFlow.Dmn.Model;

namespace CaseFlow.Dmn.Compiling;

/// <summary>The elements that are made ready: those of the file and those that they lead to. Each is made once for each space it is read in.</summary>
internal sealed class Graph(DmnFindings findings)
{
    private readonly Dictionary<(Space, DrgElement), CompiledElement> elements = [];
    private readonly Queue<CompiledElement> open = new();

    internal IEnumerable<CompiledElement> Elements => elements.Values;

    /// <summary>Takes out the next element whose parts are still to be made ready; null when there is none.</summary>
    internal CompiledElement? Next() => open.TryDequeue(out var next) ? next : null;

    internal CompiledElement Get(Space space, DrgElement element)
    {
        if (elements.TryGetValue((space, element), out var known))
        {
            return known;
        }

        CompiledElement made = element switch
        {
            Decision decision => new CompiledDecision(decision, space),
            InputData input => new CompiledInput(input, space),
            BusinessKnowledgeModel function => new CompiledFunction(function, space),
            DecisionService service => new CompiledService(service, space),
            _ => throw new InvalidOperationException($"Expected to make '{element.Id}' ready, but '{element.GetType().Name}' has no meaning."),
        };
        elements[(space, element)] = made;
        open.Enqueue(made);
        return made;
    }

    /// <summary>What an element asks for; null, with a finding, where it is nowhere or cannot be asked for so.</summary>
    internal Need? Resolve(CompiledElement from, RequirementKind kind, DmnReference target, int line)
    {
        if (Find(from, target) is { } need && IsOf(kind, need.Target))
        {
            return need;
        }

        findings.Add(
            DmnCodes.ReferenceUnresolved, from.Id, line,
            $"Expected '{target.Id}', which '{from.Id}' requires, in the file, but it is not there. Draw it or remove the requirement.",
            ("target", target.Id));
        return null;
    }

    /// <summary>What an element asks for, without those that are nowhere.</summary>
    internal ImmutableArray<Need> Resolve(CompiledElement from, IEnumerable<Requirement> requirements) =>
        [.. requirements.Select(requirement => Resolve(from, requirement.Kind, requirement.Target, requirement.Line)).OfType<Need>().Distinct()];

    private Need? Find(CompiledElement from, DmnReference target)
    {
        var home = from.Space.Members.FirstOrDefault(member => member.Elements.Contains(from.Source, ReferenceEqualityComparer.Instance)) ?? from.Space.Root;
        if (from.Space.Find(target.Id, target.Namespace, home) is { } own)
        {
            return new Need(null, Get(from.Space, own));
        }

        foreach (var (prefix, import) in from.Space.Named)
        {
            if (import.Find(target.Id, target.Namespace, null) is { } imported)
            {
                return new Need(prefix, Get(import, imported));
            }
        }

        return null;
    }

    private static bool IsOf(RequirementKind kind, CompiledElement target) => kind switch
    {
        RequirementKind.Knowledge => target is CompiledFunction or CompiledService,
        RequirementKind.Authority => false,
        _ => target is CompiledDecision or CompiledInput,
    };
}
