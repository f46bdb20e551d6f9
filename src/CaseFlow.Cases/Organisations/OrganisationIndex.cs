using System.Collections.Immutable;
using CaseFlow.Calendar;

namespace CaseFlow.Cases.Organisations;

/// <summary>Look-ups over an organisation, computed once.</summary>
internal sealed class OrganisationIndex
{
    private readonly Dictionary<string, Unit> units;
    private readonly Dictionary<string, Party> parties;
    private readonly Dictionary<string, Person> persons;
    private readonly Dictionary<string, Person> logins;
    private readonly Dictionary<string, ImmutableArray<Post>> posts;
    private readonly Dictionary<string, ImmutableArray<Absence>> absencesOf;
    private readonly Dictionary<string, ImmutableArray<Absence>> representations;
    private readonly Dictionary<HeldRole, List<Post>> holders = [];
    private readonly Dictionary<string, Dictionary<HeldRole, List<Post>>> roles = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Dictionary<string, List<Post>>> overseen = new(StringComparer.Ordinal);

    public OrganisationIndex(Organisation organisation)
    {
        units = organisation.Units.ToDictionary(u => u.Id, StringComparer.Ordinal);
        parties = organisation.Parties.ToDictionary(p => p.Id, StringComparer.Ordinal);
        persons = organisation.Persons.ToDictionary(p => p.Id, StringComparer.Ordinal);
        logins = organisation.Persons.ToDictionary(p => p.Login, StringComparer.OrdinalIgnoreCase);
        posts = Group(organisation.Posts.Where(p => p.Holder is not null), p => p.Holder!);
        absencesOf = Group(organisation.Absences, a => a.Person);
        representations = Group(organisation.Absences.Where(a => a.Substitute is not null), a => a.Substitute!);
        var served = organisation.Units
            .SelectMany(u => u.ServedBy, (u, party) => (Party: party, u.Id))
            .ToLookup(s => s.Party, s => s.Id, StringComparer.Ordinal);
        foreach (var post in organisation.Posts)
        {
            if (post.Holder is not null && !persons[post.Holder].Left)
            {
                AddPost(post, post.Holder, served);
            }
        }
    }

    public Unit? FindUnit(string id) => units.GetValueOrDefault(id);

    public Party? FindParty(string id) => parties.GetValueOrDefault(id);

    public Person? FindPerson(string id) => persons.GetValueOrDefault(id);

    public Person? FindLogin(string login) => logins.GetValueOrDefault(login);

    public ImmutableArray<Post> PostsOf(string person) => posts.GetValueOrDefault(person, []);

    public ImmutableArray<Absence> AbsencesOf(string person) => absencesOf.GetValueOrDefault(person, []);

    public bool IsActive(string person) => persons.TryGetValue(person, out var found) && !found.Left;

    public bool IsAbsent(string person, Instant now) => absencesOf.GetValueOrDefault(person, []).Any(a => Lasts(a, now));

    public IEnumerable<string> Holders(HeldRole role, Instant now) =>
        holders.TryGetValue(role, out var found) ? found.Where(p => p.IsHeld(now)).Select(p => p.Holder!) : [];

    public IEnumerable<HeldRole> OwnRoles(string person, Instant now) => Held(roles, person, now);

    public IEnumerable<string> Overseen(string person, Instant now) => Held(overseen, person, now);

    public bool Oversees(string person, ImmutableArray<string> path, Instant now) =>
        overseen.TryGetValue(person, out var found) && path.Any(unit => found.TryGetValue(unit, out var by) && by.Exists(p => p.IsHeld(now)));

    public IEnumerable<string> SubstitutesFor(string person, Instant now) =>
        absencesOf.GetValueOrDefault(person, []).Where(a => a.Substitute is not null && Lasts(a, now)).Select(a => a.Substitute!).Where(IsActive);

    public IEnumerable<string> RepresentedBy(string substitute, Instant now) =>
        IsActive(substitute)
            ? representations.GetValueOrDefault(substitute, []).Where(a => Lasts(a, now)).Select(a => a.Person)
            : [];

    public string? Ancestor(string place, string level) => Upwards(place).FirstOrDefault(u => u.Level == level)?.Id;

    public ImmutableArray<string> PathOf(string unit) => [.. Upwards(unit).Select(u => u.Id).Reverse()];

    public string NameOf(string unit) => string.Join('›', Upwards(unit).Select(u => u.Name).Reverse());

    private static bool Lasts(Absence absence, Instant now) => absence.From <= now && now < absence.To;

    private static Dictionary<string, ImmutableArray<T>> Group<T>(IEnumerable<T> items, Func<T, string> key) =>
        items.GroupBy(key, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.ToImmutableArray(), StringComparer.Ordinal);

    private void AddPost(Post post, string holder, ILookup<string, string> served)
    {
        // A body works for the place above it, but oversees only what its party serves; otherwise every company would see its whole county.
        var places = new List<string> { post.Unit };
        if (!UnitLevel.IsTerritory(units[post.Unit].Level) && post.Party is not null)
        {
            places.AddRange(served[post.Party]);
        }

        foreach (var place in places)
        {
            Note(overseen, holder, place, post);
        }

        if (!UnitLevel.IsTerritory(units[post.Unit].Level)
            && Upwards(post.Unit).FirstOrDefault(u => UnitLevel.IsTerritory(u.Level)) is { } above)
        {
            places.Add(above.Id);
        }

        foreach (var held in places.SelectMany(unit => post.Roles, (unit, role) => new HeldRole(role, unit)))
        {
            if (!holders.TryGetValue(held, out var who))
            {
                holders[held] = who = [];
            }

            who.Add(post);
            Note(roles, holder, held, post);
        }
    }

    private static IEnumerable<T> Held<T>(Dictionary<string, Dictionary<T, List<Post>>> notes, string person, Instant now)
        where T : notnull =>
        notes.TryGetValue(person, out var found) ? found.Where(n => n.Value.Exists(p => p.IsHeld(now))).Select(n => n.Key) : [];

    private static void Note<T>(Dictionary<string, Dictionary<T, List<Post>>> notes, string person, T what, Post post)
        where T : notnull
    {
        if (!notes.TryGetValue(person, out var found))
        {
            notes[person] = found = [];
        }

        if (!found.TryGetValue(what, out var by))
        {
            found[what] = by = [];
        }

        by.Add(post);
    }

    private IEnumerable<Unit> Upwards(string id)
    {
        for (var unit = FindUnit(id); unit is not null; unit = unit.Parent is null ? null : FindUnit(unit.Parent))
        {
            yield return unit;
        }
    }
}
