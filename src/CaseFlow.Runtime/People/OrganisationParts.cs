using System.Collections.Immutable;
using CaseFlow.Cases.Organisations;

namespace CaseFlow.Runtime.People;

/// <summary>An organisation taken apart, to be changed and put together again.</summary>
internal sealed record OrganisationParts(
    ImmutableArray<Unit> Units,
    ImmutableArray<Party> Parties,
    ImmutableArray<Person> Persons,
    ImmutableArray<Post> Posts,
    ImmutableArray<Absence> Absences)
{
    public static OrganisationParts Of(Organisation organisation) =>
        new(organisation.Units, organisation.Parties, organisation.Persons, organisation.Posts, organisation.Absences);

    public OrganisationReading Join() => Organisation.Create(Units, Parties, Persons, Posts, Absences);

    public OrganisationParts With(Unit unit) => this with { Units = Put(Units, unit, u => u.Id == unit.Id) };

    public OrganisationParts With(Party party) => this with { Parties = Put(Parties, party, p => p.Id == party.Id) };

    public OrganisationParts With(Person person) => this with { Persons = Put(Persons, person, p => p.Id == person.Id) };

    public OrganisationParts With(Post post) => this with { Posts = Put(Posts, post, p => p.Id == post.Id) };

    private static ImmutableArray<T> Put<T>(ImmutableArray<T> all, T item, Func<T, bool> same)
    {
        for (var i = 0; i < all.Length; i++)
        {
            if (same(all[i]))
            {
                return all.SetItem(i, item);
            }
        }

        return all.Add(item);
    }
}
