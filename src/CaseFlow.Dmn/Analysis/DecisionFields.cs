using System.Collections.Immutable;
using CaseFlow.Dmn.Model;
using CaseFlow.Feel;

namespace CaseFlow.Dmn.Analysis;

/// <summary>Finds what a decision and those that it requires read from outside.</summary>
public static class DecisionFields
{
    private const int MostChoices = 30;

    /// <summary>The fields of a decision: its input data, and what its tables read besides, in the order of the file.</summary>
    /// <param name="document">The file.</param>
    /// <param name="decision">The decision.</param>
    public static ImmutableArray<DecisionField> Of(DmnDocument document, Decision decision)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(decision);
        var types = new InputTypes(document);
        var needed = Needed(document, decision);
        var names = document.Elements.Select(element => element.VariableName).ToList();
        var decided = document.Decisions.Select(other => other.VariableName).ToHashSet(StringComparer.Ordinal);
        var required = needed.SelectMany(other => other.Information).Where(requirement => requirement is { Kind: RequirementKind.Input, Target.IsLocal: true })
            .Select(requirement => requirement.Target.Id).ToHashSet(StringComparer.Ordinal);
        var declared = document.Inputs.Where(input => required.Contains(input.Id)).Select(input => input.VariableName);
        var read = needed.Select(other => other.Logic).OfType<Expression.Table>().SelectMany(table => table.Inputs)
            .SelectMany(input => FeelExpression.Parse(input.Expression.Text, names).Expression?.Inputs ?? []);
        return [.. declared.Concat(read.Where(name => !decided.Contains(name))).Distinct().Select(name => Field(name, TypeOf(name, types, needed)))];
    }

    private static List<Decision> Needed(DmnDocument document, Decision wanted)
    {
        var byId = document.Decisions.DistinctBy(decision => decision.Id).ToDictionary(decision => decision.Id, StringComparer.Ordinal);
        var needed = new List<Decision> { wanted };
        for (var at = 0; at < needed.Count; at++)
        {
            foreach (var requirement in needed[at].Information.Where(requirement => requirement is { Kind: RequirementKind.Decision, Target.IsLocal: true }))
            {
                if (byId.TryGetValue(requirement.Target.Id, out var next) && !needed.Contains(next))
                {
                    needed.Add(next);
                }
            }
        }

        return needed;
    }

    // A column that asks for the name alone may say more than the input data.
    private static InputType TypeOf(string name, InputTypes types, List<Decision> needed) =>
        needed.Select(other => other.Logic).OfType<Expression.Table>().SelectMany(table => table.Inputs).FirstOrDefault(input => input.Expression.Text == name) is { } column
            ? types.Of(column)
            : types.Of(new TableInput(new Expression.Literal(name)));

    private static DecisionField Field(string name, InputType type) => new(name, type.Type, type.Type == FeelType.Boolean ? ["true", "false"] : Choices(type));

    private static ImmutableArray<string> Choices(InputType type)
    {
        foreach (var tests in type.Allowed)
        {
            var listed = Result.Constant(new Expression.Literal($"[{tests.Text}]"));
            if (listed is FeelValue.List { Items.Length: > 0 and <= MostChoices } list && list.Items.All(item => item is FeelValue.Text or FeelValue.Number))
            {
                return [.. list.Items.Select(item => FeelText.Show(item))];
            }
        }

        return [];
    }
}
