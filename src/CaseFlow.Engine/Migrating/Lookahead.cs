using CaseFlow.Engine.Behaviors.Shared;
using CaseFlow.Engine.Definitions;
using CaseFlow.Engine.State;

namespace CaseFlow.Engine.Migrating;

/// <summary>
/// Judges where the tokens of a moved instance lie: nothing may come of them that cannot come of an instance that began in the new version. A token on
/// one branch of a fork whose other branches were never begun would wait at their join for ever; one on each of two tasks that are drawn one after
/// the other would do the second twice.
/// </summary>
internal static class Lookahead
{
    internal static void Check(Step step, Mapping map, ProcessState before, MigrationFindings findings)
    {
        foreach (var scope in step.State.Scopes.Keys.Prepend(ElementInstanceId.Root))
        {
            var container = scope == ElementInstanceId.Root ? null : step.State.Visits[scope];
            if (container?.Restores is null && !IsUnchanged(map, before, scope))
            {
                Check(step, scope, Scopes.InsideOf(step, scope), findings);
            }
        }
    }

    private static void Check(Step step, ElementInstanceId scope, Inside inside, MigrationFindings findings)
    {
        var game = new TokenGame(inside);
        var verdict = game.Play(Tokens(step, scope, game));
        if (verdict is { IsComplete: true, Stuck.Count: 0, Met.Count: 0 })
        {
            return;
        }

        var fresh = game.Beginnings().Select(game.Play).ToList();
        if (!verdict.IsComplete || fresh.Exists(play => !play.IsComplete))
        {
            var around = scope == ElementInstanceId.Root ? step.Definition.Process.Id : step.State.Visits[scope].Element;
            findings.Refuse(
                EngineCodes.MigrateTooManyWays,
                null,
                $"Expected to follow what can come of the tokens in '{around}', but there are too many ways; wait until fewer branches are open.",
                ("container", around.Value));
            return;
        }

        foreach (var join in verdict.Stuck.Where(join => !fresh.Exists(play => play.Stuck.Contains(join))))
        {
            findings.Refuse(
                EngineCodes.MigrateJoinStarved,
                null,
                $"Expected all that '{join.Id}' waits for to come, but by this plan tokens could wait there for ever, since a branch into it was never begun; wait until the branches have met, or map to a place behind it.",
                ("join", join.Id.Value));
        }

        foreach (var node in verdict.Met.Where(node => !fresh.Exists(play => play.Met.Contains(node))))
        {
            findings.Refuse(
                EngineCodes.MigrateTokensMeet,
                null,
                $"Expected one token at a time at '{node.Id}', but by this plan several could come there, and what follows would be done again; wait until one of the branches has ended.",
                ("to", node.Id.Value));
        }
    }

    private static IEnumerable<int> Tokens(Step step, ElementInstanceId scope, TokenGame game)
    {
        foreach (var id in step.State.Index.VisitsIn(scope))
        {
            var node = step.Definition.Nodes[step.State.Visits[id].Element];
            if (step.State.Visits[id] is { Place: null, LentBy: null, Restores: null, Compensation: null } && !node.IsHandler)
            {
                yield return game.On(node);
            }
        }

        foreach (var tokens in step.State.Scope(scope).Waiting.Where(join => !step.State.Scope(scope).Activated.ContainsKey(join.Key)))
        {
            foreach (var flow in tokens.Value)
            {
                yield return game.By(step.Definition.Flows[flow]);
            }
        }
    }

    // The same drawing with everything where it was.
    private static bool IsUnchanged(Mapping map, ProcessState before, ElementInstanceId scope)
    {
        var (old, next) = (map.Old.Root, map.New.Root);
        if (scope != ElementInstanceId.Root)
        {
            if (!before.Visits.TryGetValue(scope, out var visit) || map[visit.Element]?.Inside is not { } inside)
            {
                return false;
            }

            (old, next) = (map.Old.Nodes[visit.Element].Inside!, inside);
        }

        return old.Nodes.Length == next.Nodes.Length && old.Nodes.Zip(next.Nodes).All(pair => IsSame(map, pair.First, pair.Second));
    }

    private static bool IsSame(Mapping map, Node old, Node next) =>
        old.Id == next.Id && map[old] == next && old.StaysArmed == next.StaysArmed
        && (old.StartQuantity, old.CompletionQuantity) == (next.StartQuantity, next.CompletionQuantity)
        && old.Default?.Id == next.Default?.Id
        && old.Outgoing.Select(Line).SequenceEqual(next.Outgoing.Select(Line))
        && old.Attached.Select(edge => edge.Id).SequenceEqual(next.Attached.Select(edge => edge.Id));

    private static (string Id, string Target, string? Condition) Line(Flow flow) => (flow.Id.Value, flow.Target.Id.Value, flow.Model.Condition?.Text);
}
