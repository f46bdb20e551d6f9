using System.Collections.Frozen;
using CaseFlow.Dmn.Model;
using CaseFlow.Feel;

namespace CaseFlow.Dmn.Analysis;

/// <summary>Finds what a file declares of the inputs of its tables.</summary>
internal sealed class InputTypes
{
    private const int DeepestType = 50;

    // Names of DMN 1.1 and of a widespread modeller beside those of FEEL.
    private static readonly FrozenDictionary<string, FeelType> Others = new Dictionary<string, FeelType>(StringComparer.Ordinal)
    {
        ["dateTime"] = FeelType.DateAndTime,
        ["dayTimeDuration"] = FeelType.DayTimeDuration,
        ["yearMonthDuration"] = FeelType.YearMonthDuration,
        ["integer"] = FeelType.Number,
        ["long"] = FeelType.Number,
        ["double"] = FeelType.Number,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private readonly FrozenDictionary<string, ItemDefinition> items;
    private readonly FrozenDictionary<string, string?> variables;

    internal InputTypes(DmnDocument document)
    {
        items = document.ItemDefinitions.DistinctBy(item => item.Name).ToFrozenDictionary(item => item.Name, StringComparer.Ordinal);
        variables = document.Elements.Where(element => element is InputData or Decision).DistinctBy(element => element.VariableName)
            .ToFrozenDictionary(element => element.VariableName, element => element.TypeRef, StringComparer.Ordinal);
    }

    /// <summary>What is declared at the column, at the input data or decision of the name, or at the component of one.</summary>
    internal InputType Of(TableInput input)
    {
        var declared = input.Expression.TypeRef is { } type ? Named(type, DeepestType) : Followed(input.Expression.Text);
        return input.Values is { IsAny: false } values ? declared with { Allowed = declared.Allowed.Add(values) } : declared;
    }

    private InputType Followed(string expression)
    {
        var path = expression.Split('.', StringSplitOptions.TrimEntries);
        if (!variables.TryGetValue(path[0], out var type) || type is null)
        {
            return InputType.Unknown;
        }

        foreach (var step in path.Skip(1))
        {
            if (!items.TryGetValue(type, out var item) || item is not { IsCollection: false, Structure: ItemStructure.Composite composite }
                || composite.Components.FirstOrDefault(component => component.Name == step) is not { } component)
            {
                return InputType.Unknown;
            }

            if (step == path[^1])
            {
                return Of(component, DeepestType);
            }

            type = (component.Structure as ItemStructure.Simple)?.TypeRef ?? "";
        }

        return Named(type, DeepestType);
    }

    private InputType Named(string name, int depth) => items.TryGetValue(name, out var item) && depth > 0 ? Of(item, depth - 1)
        : Others.TryGetValue(name, out var other) ? new InputType(other, name is "integer" or "long", true, [])
        : FeelType.Named(name) is not { } type || type == FeelType.Any || type == FeelType.Null ? InputType.Unknown
        : new InputType(type, false, type is not (FeelType.List or FeelType.Context or FeelType.Range or FeelType.Function), []);

    private InputType Of(ItemDefinition item, int depth)
    {
        if (item.IsCollection || item.Structure is not ItemStructure.Simple simple)
        {
            return InputType.Unknown with { IsOneValue = false };
        }

        var basis = simple.TypeRef is { } type ? Named(type, depth) : InputType.Unknown;
        var tests = new[] { simple.AllowedValues, simple.TypeConstraint }.OfType<UnaryTests>().Where(own => !own.IsAny);
        return basis with { Allowed = basis.Allowed.AddRange(tests) };
    }
}
