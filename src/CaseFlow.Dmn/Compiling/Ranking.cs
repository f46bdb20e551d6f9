namespace CaseFlow.Dmn.Compiling;

/// <summary>Puts every decision after those it requires; what is left over stands in or behind a circle.</summary>
internal static class Ranking
{
    internal static void Rank(IEnumerable<CompiledDecision> all, DmnFindings findings)
    {
        var decisions = all.ToList();
        var required = decisions.ToDictionary(decision => decision, decision => decision.Needs.Select(need => need.Target).OfType<CompiledDecision>().Distinct().ToList());
        var requiring = required.SelectMany(pair => pair.Value.Select(target => (target, pair.Key))).ToLookup(pair => pair.target, pair => pair.Key);
        var missing = required.ToDictionary(pair => pair.Key, pair => pair.Value.Count);
        var ready = new Queue<CompiledDecision>(decisions.Where(decision => missing[decision] == 0));
        var rank = 0;
        while (ready.TryDequeue(out var next))
        {
            next.Rank = ++rank;
            foreach (var dependent in requiring[next].Where(dependent => --missing[dependent] == 0))
            {
                ready.Enqueue(dependent);
            }
        }

        foreach (var decision in decisions.Where(decision => missing[decision] > 0))
        {
            (decision.IsCircular, decision.Rank) = (true, ++rank);
            findings.Add(
                DmnCodes.Cycle, decision.Id, decision.Source.Line,
                $"Expected decision '{decision.Id}' to come after those it requires, but they require each other. Remove one of the requirements.");
        }
    }
}
