using System.Collections.Immutable;
using CaseFlow.Calendar;
using CaseFlow.Cases.Records;

namespace CaseFlow.Cases.Organisations;

/// <summary>
/// Who is who: units, parties, persons, posts and roles (catalogue §3). Immutable and free of contradictions; made by
/// <see cref="Create"/> or <see cref="OrganisationFile.Read"/>. Questions are answered from look-ups in time proportional to the depth of
/// the tree.
/// </summary>
public sealed class Organisation
{
    private readonly OrganisationIndex index;

    private Organisation(
        ImmutableArray<Unit> units,
        ImmutableArray<Party> parties,
        ImmutableArray<Person> persons,
        ImmutableArray<Post> posts,
        ImmutableArray<Absence> absences)
    {
        Units = units;
        Parties = parties;
        Persons = persons;
        Posts = posts;
        Absences = absences;
        index = new OrganisationIndex(this);
    }

    /// <summary>An organisation without anyone.</summary>
    public static Organisation Empty { get; } = new([], [], [], [], []);

    /// <summary>The units, in the order given.</summary>
    public ImmutableArray<Unit> Units { get; }

    /// <summary>The parties, in the order given.</summary>
    public ImmutableArray<Party> Parties { get; }

    /// <summary>The persons, in the order given.</summary>
    public ImmutableArray<Person> Persons { get; }

    /// <summary>The posts, in the order given.</summary>
    public ImmutableArray<Post> Posts { get; }

    /// <summary>The absences, in the order given.</summary>
    public ImmutableArray<Absence> Absences { get; }

    /// <summary>Makes an organisation after checking it.</summary>
    /// <param name="units">The units.</param>
    /// <param name="parties">The parties.</param>
    /// <param name="persons">The persons.</param>
    /// <param name="posts">The posts.</param>
    /// <param name="absences">The absences.</param>
    public static OrganisationReading Create(
        ImmutableArray<Unit> units,
        ImmutableArray<Party> parties,
        ImmutableArray<Person> persons,
        ImmutableArray<Post> posts,
        ImmutableArray<Absence> absences)
    {
        var problems = OrganisationCheck.Run(units, parties, persons, posts, absences);
        return problems.IsEmpty
            ? new OrganisationReading(new Organisation(units, parties, persons, posts, absences), [])
            : new OrganisationReading(null, problems);
    }

    /// <summary>The unit with this id; null when there is none.</summary>
    /// <param name="id">The unit's id.</param>
    public Unit? FindUnit(string id) => index.FindUnit(id);

    /// <summary>The party with this id; null when there is none.</summary>
    /// <param name="id">The party's id.</param>
    public Party? FindParty(string id) => index.FindParty(id);

    /// <summary>The person with this id; null when there is none.</summary>
    /// <param name="id">The person's id.</param>
    public Person? FindPerson(string id) => index.FindPerson(id);

    /// <summary>The person who signs in with this name, however its letters are written; null when there is none.</summary>
    /// <param name="login">The sign-in name.</param>
    public Person? FindLogin(string login) => index.FindLogin(login);

    /// <summary>The posts a person holds, in the order given; without those held as a substitute.</summary>
    /// <param name="person">The person's id.</param>
    public ImmutableArray<Post> PostsOf(string person) => index.PostsOf(person);

    /// <summary>The times a person is away, in the order given.</summary>
    /// <param name="person">The person's id.</param>
    public ImmutableArray<Absence> AbsencesOf(string person) => index.AbsencesOf(person);

    /// <summary>The ids from the top unit down to this one, both included; empty for an unknown unit.</summary>
    /// <param name="unit">The unit's id.</param>
    public ImmutableArray<string> PathOf(string unit) => index.PathOf(unit);

    /// <summary>The names from the top unit down to this one, joined by ›; empty for an unknown unit.</summary>
    /// <param name="unit">The unit's id.</param>
    public string NameOf(string unit) => index.NameOf(unit);

    /// <summary>The unit as the place of a case; null for an unknown unit.</summary>
    /// <param name="unit">The unit's id.</param>
    public Place? PlaceOf(string unit) =>
        FindUnit(unit) is null ? null : new Place(unit, PathOf(unit), NameOf(unit));

    /// <summary>
    /// Finds who works in a role at a level, seen from a place: walks up from the place to the unit of that level. A role applies at the
    /// post's own unit; a body's post also applies at the place above the body, and at the places its party serves.
    /// </summary>
    /// <param name="role">The role.</param>
    /// <param name="level">The level.</param>
    /// <param name="place">The unit to start from.</param>
    /// <param name="now">The moment, for substitutes.</param>
    public RoleHolders Resolve(string role, string level, string place, Instant now)
    {
        var unit = index.Ancestor(place, level) ?? place;
        return new RoleHolders(role, level, unit, NameOf(unit), HoldersOf(role, unit, now));
    }

    /// <summary>Ids of those who hold a role at a unit, and of the substitutes of absent holders, sorted.</summary>
    /// <param name="role">The role.</param>
    /// <param name="unit">The unit's id.</param>
    /// <param name="now">The moment, for substitutes.</param>
    public ImmutableArray<string> HoldersOf(string role, string unit, Instant now)
    {
        var holders = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var holder in index.Holders(new HeldRole(role, unit), now))
        {
            holders.Add(holder);
            holders.UnionWith(index.SubstitutesFor(holder, now));
        }

        return [.. holders];
    }

    /// <summary>Whether someone is there to work in a role at a unit: a holder who is not away, or the substitute of one who is and who is not away as well.</summary>
    /// <param name="role">The role.</param>
    /// <param name="unit">The unit's id.</param>
    /// <param name="now">The moment.</param>
    public bool IsStaffed(string role, string unit, Instant now) => HoldersOf(role, unit, now).Any(person => !index.IsAbsent(person, now));

    /// <summary>Whether a person is known and has not left.</summary>
    /// <param name="person">The person's id.</param>
    public bool IsActive(string person) => index.IsActive(person);

    /// <summary>The roles a person has at a moment, own and by substitution, in order of unit and role.</summary>
    /// <param name="person">The person's id.</param>
    /// <param name="now">The moment, for substitutes.</param>
    public ImmutableArray<HeldRole> RolesOf(string person, Instant now) =>
    [
        .. index.OwnRoles(person, now)
            .Concat(index.RepresentedBy(person, now).SelectMany(absent => index.OwnRoles(absent, now)))
            .Distinct()
            .OrderBy(r => r.Unit, StringComparer.Ordinal)
            .ThenBy(r => r.Role, StringComparer.Ordinal),
    ];

    /// <summary>Whether a person may work in a role at a unit at a moment, own or by substitution.</summary>
    /// <param name="person">The person's id.</param>
    /// <param name="role">The role.</param>
    /// <param name="unit">The unit's id.</param>
    /// <param name="now">The moment, for substitutes.</param>
    public bool Holds(string person, string role, string unit, Instant now) =>
        HoldersOf(role, unit, now).Contains(person);

    /// <summary>A person and whom that person substitutes at a moment, sorted.</summary>
    /// <param name="person">The person's id.</param>
    /// <param name="now">The moment, for substitutes.</param>
    public ImmutableArray<string> ActsFor(string person, Instant now) =>
        [.. index.RepresentedBy(person, now).Append(person).Distinct().Order(StringComparer.Ordinal)];

    /// <summary>
    /// Whether a person sees a case: it lies in the subtree of a unit at which the person has a post or which the person's party serves, or a
    /// role of the person was drawn into it (design §5). Substitutes see what the absent person sees.
    /// </summary>
    /// <param name="person">The person's id.</param>
    /// <param name="place">Where the case is.</param>
    /// <param name="drawnIn">Roles at units that were drawn into the case, such as those of its tasks.</param>
    /// <param name="now">The moment, for substitutes.</param>
    public bool CanSee(string person, Place place, ImmutableArray<HeldRole> drawnIn, Instant now) =>
        index.Oversees(person, place.Path, now)
        || index.RepresentedBy(person, now).Any(absent => index.Oversees(absent, place.Path, now))
        || (!drawnIn.IsEmpty && RolesOf(person, now).Any(held => drawnIn.Contains(held)));

    /// <summary>The units whose subtrees a person sees at a moment, by the rule of <see cref="CanSee"/>, sorted.</summary>
    /// <param name="person">The person's id.</param>
    /// <param name="now">The moment, for substitutes.</param>
    public ImmutableArray<string> OverseenBy(string person, Instant now) =>
    [
        .. index.RepresentedBy(person, now)
            .Append(person)
            .SelectMany(overseer => index.Overseen(overseer, now))
            .Distinct()
            .Order(StringComparer.Ordinal),
    ];
}
