using System.Collections.Immutable;
using CaseFlow.Dmn.Model;
using CaseFlow.Feel;

namespace CaseFlow.Dmn.Analysis;

/// <summary>
/// Whether the inputs of a table can have any values beside each other. Then inputs that match two rules can really come; a decision's result or a
/// computed value may depend on another input.
/// </summary>
internal static class Independence
{
    internal static bool IsSure(DmnDocument document, ImmutableArray<Dimension> dimensions)
    {
        var names = document.Elements.Select(element => element.VariableName).Distinct().ToList();
        var decided = document.Decisions.Select(decision => decision.VariableName).ToHashSet(StringComparer.Ordinal);
        var inputs = dimensions.Select(dimension => dimension.Input).ToList();
        return dimensions.Length == 1 || inputs.All(input => IsPath(input, names, decided) && !inputs.Exists(other => other.StartsWith(input + ".", StringComparison.Ordinal)));
    }

    private static bool IsPath(string input, List<string> names, HashSet<string> decided) =>
        FeelExpression.Parse(input, names).Expression?.Inputs is { Count: 1 } read && read.First() is var root && !decided.Contains(root)
        && input.StartsWith(root, StringComparison.Ordinal)
        && input[root.Length..].All(c => char.IsLetterOrDigit(c) || c is '.' or '_' or ' ')
        && (input.Length == root.Length || input[root.Length..].TrimStart().StartsWith('.'));
}
