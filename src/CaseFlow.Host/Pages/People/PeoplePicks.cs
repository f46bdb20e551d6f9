using CaseFlow.Cases.Organisations;

namespace CaseFlow.Host.Pages.People;

/// <summary>What can be picked in forms about people.</summary>
internal static class PeoplePicks
{
    /// <summary>Everyone who has not left.</summary>
    /// <param name="organisation">Who is who.</param>
    public static IEnumerable<(string Id, string Label, string Exact)> Persons(Organisation organisation) =>
        organisation.Persons.Where(p => !p.Left).Select(p => (p.Id, LabelOf(p), p.Login));

    /// <summary>The open units.</summary>
    /// <param name="organisation">Who is who.</param>
    public static IEnumerable<(string Id, string Label, string Exact)> Units(Organisation organisation) =>
        organisation.Units.Where(u => !u.Closed).Select(u => (u.Id, organisation.NameOf(u.Id), u.Name));

    /// <summary>A person with the sign-in name, which tells people of one name apart.</summary>
    /// <param name="person">The person.</param>
    public static string LabelOf(Person person) => $"{person.Name}（{person.Login}）";
}
