using CaseFlow.Calendar;
using CaseFlow.Cases.Organisations;
using CaseFlow.Host.Localization;
using CaseFlow.Runtime.Journal;
using CaseFlow.Runtime.Ports;

namespace CaseFlow.Host.Web;

/// <summary>Changes of the organisation in the user's words.</summary>
internal static class ChangeWords
{
    /// <summary>Who made a change.</summary>
    /// <param name="texts">The texts.</param>
    /// <param name="organisation">Who is who.</param>
    /// <param name="change">The change.</param>
    public static string Actor(Texts texts, Organisation organisation, OrganisationChange change) =>
        organisation.FindPerson(change.Actor)?.Name ?? texts["people.console"];

    /// <summary>What a change was made to.</summary>
    /// <param name="organisation">Who is who.</param>
    /// <param name="change">The change.</param>
    public static string Subject(Organisation organisation, OrganisationChange change) => change.Subject.Split(':', 2) switch
    {
        ["unit", var id] => organisation.NameOf(id),
        ["party", var id] => organisation.FindParty(id)?.Name ?? id,
        ["person" or "absence", var id] => organisation.FindPerson(id)?.Name ?? id,
        ["post", _] => (change.After.GetValueOrDefault("title") ?? change.Before.GetValueOrDefault("title") ?? ""),
        _ => "",
    };

    /// <summary>The fields that differ: name, before and after, each in words.</summary>
    /// <param name="texts">The texts.</param>
    /// <param name="organisation">Who is who.</param>
    /// <param name="entry">The change.</param>
    public static IEnumerable<(string Field, string Before, string After)> Differences(Texts texts, Organisation organisation, OrganisationChangeEntry entry)
    {
        var (before, after) = (entry.Change.Before, entry.Change.After);
        foreach (var field in before.Keys.Union(after.Keys).Where(f => before.GetValueOrDefault(f) != after.GetValueOrDefault(f)))
        {
            yield return (
                texts["people.field." + field],
                Value(texts, organisation, field, before.GetValueOrDefault(field)),
                Value(texts, organisation, field, after.GetValueOrDefault(field)));
        }
    }

    private static string Value(Texts texts, Organisation organisation, string field, string? value) => (field, value) switch
    {
        (_, null or "") => texts["people.nothing"],
        ("parent" or "unit", _) => organisation.FindUnit(value) is null ? value : organisation.NameOf(value),
        ("holder" or "person" or "substitute", _) => organisation.FindPerson(value)?.Name ?? value,
        ("party", _) => organisation.FindParty(value)?.Name ?? value,
        ("servedBy", _) => string.Join(texts["form.comma"], value.Split(' ').Select(id => organisation.FindParty(id)?.Name ?? id)),
        ("roles", _) => string.Join(texts["form.comma"], value.Split(' ').Select(id => Words.Of(texts, "role", id))),
        ("level", _) => Words.Of(texts, "people.level", value),
        ("kind", _) => Words.Of(texts, "people.kind", value),
        ("from" or "to", _) when long.TryParse(value, out var at) => Times.Show(new Instant(at)),
        ("closed" or "left", _) => texts["people.yes"],
        _ => value,
    };
}
