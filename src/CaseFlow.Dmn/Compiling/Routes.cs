using System.Collections.Immutable;

namespace CaseFlow.Dmn.Compiling;

/// <summary>
/// Under which names a value may be given from outside. What stands in the file itself has its own name. What is imported may stand in contexts
/// under the names of the imports, as in <c>{rates: {base: 3}}</c>, under one name with dots, or with its file's namespace in place of these.
/// </summary>
internal sealed class Routes
{
    private readonly Dictionary<Space, List<ImmutableArray<string>>> prefixes = [];

    internal Routes(Space root)
    {
        prefixes[root] = [[]];
        var open = new Queue<Space>([root]);
        while (open.TryDequeue(out var space))
        {
            foreach (var (name, import) in space.Named)
            {
                if (!prefixes.TryGetValue(import, out var known))
                {
                    prefixes[import] = known = [];
                    open.Enqueue(import);
                }

                // The ways to the importing file are all known by now, but for those through a circle.
                known.AddRange(prefixes[space].Take(10).Select(prefix => prefix.Add(name)));
            }
        }
    }

    internal ImmutableArray<ImmutableArray<string>> Of(CompiledElement element)
    {
        var name = element.Variable;
        var routes = new List<ImmutableArray<string>>();
        foreach (var prefix in prefixes.GetValueOrDefault(element.Space) ?? [])
        {
            routes.Add(prefix.Add(name));
            if (prefix.Length > 0)
            {
                routes.Add([$"{string.Join('.', prefix)}.{name}"]);
                routes.Add([prefix[^1], name]);
                routes.Add([$"{prefix[^1]}.{name}"]);
            }
        }

        foreach (var home in element.Space.Members.Select(member => member.Namespace).Where(home => home.Length > 0))
        {
            routes.AddRange([[home, name], [$"{home}.{name}"], [$"{home}#{name}"], [$"{{{home}}}{name}"], [$"{home}:{name}"]]);
        }

        return [.. routes, [name]];
    }
}
