using System.Collections.Immutable;
using CaseFlow.Cases.Organisations;
using CaseFlow.Runtime.UseCases.Reference;

namespace CaseFlow.Host.Pages.SignIn;

/// <summary>People of the demonstration who have their first post at one unit.</summary>
/// <param name="Unit">The unit; null for people without post.</param>
/// <param name="People">The people.</param>
internal sealed record DemoUnit(Unit? Unit, ImmutableArray<PersonView> People)
{
    private static readonly string[] Levels = ["county", "office", "department", "fund", "subdistrict", "station", "community", "compound", "grid", "building"];

    /// <summary>Groups people by unit, the highest level first.</summary>
    /// <param name="persons">The people.</param>
    /// <param name="who">Only those with this in id, name, post or unit; empty for all.</param>
    public static ImmutableArray<DemoUnit> Of(ImmutableArray<PersonView> persons, string who) =>
    [
        .. persons.Where(person => Has(person, who)).GroupBy(person => person.Home?.Id ?? "").Select(group => new DemoUnit(group.First().Home, [.. group]))
            .OrderBy(unit => unit.Unit is null).ThenBy(unit => Rank(unit.Unit?.Level)).ThenBy(unit => unit.Unit?.Id, StringComparer.Ordinal),
    ];

    private static int Rank(string? level) => Array.IndexOf(Levels, level) is >= 0 and var at ? at : Levels.Length;

    private static bool Has(PersonView person, string who) =>
        who.Length == 0 || person.Posts.Append(person.Id).Append(person.Name).Append(person.Home?.Name ?? "").Any(text => text.Contains(who, StringComparison.OrdinalIgnoreCase));
}
