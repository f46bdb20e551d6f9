using System.Collections.Immutable;
using CaseFlow.Dmn.Compiling;
using CaseFlow.Feel;

namespace CaseFlow.Dmn.Evaluation;

/// <summary>What is told of a decision that was made.</summary>
internal static class Evidence
{
    /// <param name="decision">The decision.</param>
    /// <param name="hits">What its table found; null without table.</param>
    /// <param name="needed">The values that it requires, by name.</param>
    /// <param name="names">All values that it could read.</param>
    /// <param name="value">Its result.</param>
    internal static DecisionEvidence Of(
        CompiledDecision decision, TableHits? hits, Dictionary<string, FeelValue> needed, Names names, FeelValue value) => new(
        decision.Id,
        decision.Name,
        hits?.Inputs ?? Read(decision, needed, names),
        hits?.Rules ?? [],
        decision.Logic is TableLogic,
        DecisionRun.Show(value)) { Annotations = hits?.Annotations };

    private static ImmutableArray<DecisionInput> Read(CompiledDecision decision, Dictionary<string, FeelValue> needed, Names names) => decision.Logic switch
    {
        TableLogic => [],
        LiteralLogic { Expression: var expression } =>
            [.. expression.Explain(names).Where(read => !IsFunction(names, read.Key)).Select(read => new DecisionInput(read.Key, Cut(read.Value)))],
        _ => [.. needed
            .Where(read => read.Value is not FeelValue.Function)
            .OrderBy(read => read.Key, StringComparer.Ordinal)
            .Select(read => new DecisionInput(read.Key, DecisionRun.Show(read.Value)))],
    };

    private static bool IsFunction(Names names, string name) => names.TryGetValue(name, out var value) && value is FeelValue.Function;

    private static string Cut(string text) => text.Length <= DecisionRun.LongestShown ? text : text[..DecisionRun.LongestShown] + "…";
}
