using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;

namespace CaseFlow.Bpmn.Metamodel;

/// <summary>One term of a row, as <see cref="ElementRow"/> describes them.</summary>
/// <param name="Name">The name of the element or attribute.</param>
/// <param name="Type">The type written behind it; null for none.</param>
/// <param name="Arguments">What stands in brackets behind the type.</param>
/// <param name="IsRequired">Whether an attribute must be there.</param>
/// <param name="Default">The default of an attribute; null for none.</param>
/// <param name="Least">How many elements there must be.</param>
/// <param name="Most">How many elements there may be.</param>
/// <param name="After">The element that must stand before; null for none.</param>
internal sealed partial record Term(
    string Name, string? Type, ImmutableArray<string> Arguments, bool IsRequired, string? Default, int Least, int Most, string? After)
{
    public static ImmutableArray<string> Split(string terms) => [.. terms.Split(' ', StringSplitOptions.RemoveEmptyEntries)];

    public static Term Parse(string text)
    {
        var match = Pattern().Match(text);
        if (!match.Success)
        {
            throw new FormatException($"Expected a term of a row, but '{text}' is none.");
        }

        var (least, most) = Quantity(Written("quantity"));
        var arguments = Written("arguments");
        return new Term(
            match.Groups["name"].Value,
            Written("type"),
            arguments is null ? [] : [.. arguments.Split(',')],
            match.Groups["required"].Success,
            Written("default"),
            least,
            most,
            Written("after"));

        string? Written(string group) => match.Groups[group] is { Success: true, Value: var value } ? value : null;
    }

    private static (int Least, int Most) Quantity(string? quantity)
    {
        switch (quantity)
        {
            case null:
                return (1, 1);
            case "?":
                return (0, 1);
            case "*":
                return (0, int.MaxValue);
            case "+":
                return (1, int.MaxValue);
            default:
                var ends = quantity.Trim('{', '}').Split(',');
                return (Number(ends[0]), ends[1].Length == 0 ? int.MaxValue : Number(ends[1]));
        }
    }

    private static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);

    [GeneratedRegex(
        @"^(?<name>(?:(?:bpmndi|di|dc):)?#?\w+)(?<required>!)?(?::(?<type>(?:(?:bpmndi|di|dc):)?\w+)(?:\((?<arguments>[^)]*)\))?)?(?<quantity>[?*+]|\{\d+,\d*\})?(?:/(?<after>\w+))?(?:=(?<default>.+))?$",
        RegexOptions.ExplicitCapture)]
    private static partial Regex Pattern();
}
