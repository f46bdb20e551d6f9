using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using CaseFlow.Dmn.Model;

namespace CaseFlow.Dmn.Metamodel;

/// <summary>One term or choice of a row, as <see cref="SchemaRow"/> describes them.</summary>
/// <param name="Name">The name of the element or attribute.</param>
/// <param name="Type">The type written behind it; null for none.</param>
/// <param name="Values">The values of an enumeration, with low lines for spaces.</param>
/// <param name="IsRequired">Whether an attribute must be there.</param>
/// <param name="Quantity">How many elements; empty for one.</param>
/// <param name="After">The element that must stand before; null for none.</param>
/// <param name="Not">The elements that must not stand before.</param>
internal sealed partial record Term(
    string Name, string? Type, ImmutableArray<string> Values, bool IsRequired, string Quantity, string? After, ImmutableArray<string> Not)
{
    /// <summary>The terms that a version has, each with its choices.</summary>
    public static IEnumerable<ImmutableArray<Term>> Parse(string terms, DmnVersion version) =>
        terms.Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .Select(term => term.Split('|').Select(choice => ParseOne(choice, version)).OfType<Term>().ToImmutableArray())
            .Where(choices => !choices.IsEmpty);

    // 11 for DMN 1.1, as rows write it.
    private static Term? ParseOne(string text, DmnVersion version)
    {
        var match = Pattern().Match(text);
        if (!match.Success)
        {
            throw new FormatException($"Expected a term of a row, but '{text}' is none.");
        }

        var number = 11 + (int)version;
        if ((Written("since") is { } since && number < Number(since)) || (Written("until") is { } until && number > Number(until)))
        {
            return null;
        }

        return new Term(
            match.Groups["name"].Value,
            Written("type"),
            Listed("values", '_'),
            match.Groups["required"].Success,
            Written("quantity") ?? "",
            Written("after"),
            Listed("not", ','));

        string? Written(string group) => match.Groups[group] is { Success: true, Value: var value } ? value : null;

        ImmutableArray<string> Listed(string group, char blank) =>
            Written(group) is { } list ? [.. list.Split(',').Select(value => value.Replace(blank, ' '))] : [];
    }

    private static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);

    [GeneratedRegex(
        @"^(?<name>(?:(?:dmndi|di|dc):)?#?\w+)(?<required>!)?(?::(?<type>(?:(?:dmndi|di|dc):)?\w+)(?:\((?<values>[^)]*)\))?)?(?<quantity>[?*+])?(?:/(?<after>\w+))?(?:~(?<not>[\w,]+))?(?:@(?<since>\d+))?(?:@-(?<until>\d+))?$",
        RegexOptions.ExplicitCapture)]
    private static partial Regex Pattern();
}
