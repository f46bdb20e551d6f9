using System.Collections.Immutable;

namespace CaseFlow.Cases.Organisations;

/// <summary>Finds every contradiction in an organisation, so that one correction round is enough.</summary>
internal sealed class OrganisationCheck
{
    private readonly ImmutableArray<OrganisationProblem>.Builder problems = ImmutableArray.CreateBuilder<OrganisationProblem>();

    public static ImmutableArray<OrganisationProblem> Run(
        ImmutableArray<Unit> units,
        ImmutableArray<Party> parties,
        ImmutableArray<Person> persons,
        ImmutableArray<Post> posts,
        ImmutableArray<Absence> absences)
    {
        var check = new OrganisationCheck();
        var unitIds = check.Unique("unit", CaseCodes.OrganisationUnitDuplicate, units.Select(u => u.Id));
        var partyIds = check.Unique("party", CaseCodes.OrganisationPartyDuplicate, parties.Select(p => p.Id));
        var personIds = check.Unique("person", CaseCodes.OrganisationPersonDuplicate, persons.Select(p => p.Id));
        check.Unique("sign-in name", CaseCodes.OrganisationLoginDuplicate, persons.Select(p => p.Login), StringComparer.OrdinalIgnoreCase);
        check.Unique("post", CaseCodes.OrganisationPostDuplicate, posts.Select(p => p.Id));
        check.Units(units, unitIds, partyIds);
        check.Posts(posts, unitIds, partyIds, personIds);
        check.Reserved(persons);
        check.Absences(absences, personIds);
        return check.problems.ToImmutable();
    }

    private HashSet<string> Unique(string what, string code, IEnumerable<string> ids, StringComparer? comparer = null)
    {
        var seen = new HashSet<string>(comparer ?? StringComparer.Ordinal);
        foreach (var id in ids)
        {
            if (string.IsNullOrWhiteSpace(id))
            {
                Add(CaseCodes.OrganisationIdMissing, $"Expected to give every {what} an id, but one is empty.", what);
            }
            else if (!seen.Add(id))
            {
                Add(code, $"Expected to find {what} '{id}' once, but it is there again.", id);
            }
        }

        return seen;
    }

    // The journal names these two as actors; a person of that id would be taken for them.
    private void Reserved(ImmutableArray<Person> persons)
    {
        foreach (var person in persons.Where(p => p.Id is "system" or "reporter"))
        {
            Add(CaseCodes.OrganisationPersonReserved, $"Expected to give a person an id of their own, but '{person.Id}' is not a person's.", person.Id);
        }
    }

    private void Units(ImmutableArray<Unit> units, HashSet<string> unitIds, HashSet<string> partyIds)
    {
        foreach (var unit in units)
        {
            if (!UnitLevel.IsKnown(unit.Level))
            {
                Add(CaseCodes.OrganisationUnitUnknownLevel, $"Expected to know the level of unit '{unit.Id}', but '{unit.Level}' is none.", unit.Id);
            }

            if (unit.Parent is not null && !unitIds.Contains(unit.Parent))
            {
                Add(CaseCodes.OrganisationUnitUnknownParent, $"Expected to find the parent of unit '{unit.Id}', but there is no unit '{unit.Parent}'.", unit.Id);
            }

            foreach (var party in unit.ServedBy.Where(p => !partyIds.Contains(p)))
            {
                Add(CaseCodes.OrganisationPartyUnknown, $"Expected to find who serves unit '{unit.Id}', but there is no party '{party}'.", unit.Id);
            }
        }

        Tree(units);
    }

    private void Tree(ImmutableArray<Unit> units)
    {
        var byId = units.GroupBy(u => u.Id, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.First(), StringComparer.Ordinal);
        var sound = new HashSet<string>(StringComparer.Ordinal);
        foreach (var unit in byId.Values)
        {
            var walked = new List<string>();
            var current = unit;
            while (current is not null && !sound.Contains(current.Id))
            {
                if (walked.Contains(current.Id))
                {
                    Add(CaseCodes.OrganisationUnitCycle, $"Expected to reach the top from unit '{current.Id}', but its parents lead back to it.", current.Id);
                    break;
                }

                walked.Add(current.Id);
                current = current.Parent is null ? null : byId.GetValueOrDefault(current.Parent);
            }

            sound.UnionWith(walked);
            CheckOrder(unit, unit.Parent is null ? null : byId.GetValueOrDefault(unit.Parent));
        }
    }

    private void CheckOrder(Unit unit, Unit? parent)
    {
        if (parent is null || !UnitLevel.IsTerritory(unit.Level))
        {
            return;
        }

        if (!UnitLevel.MayLieIn(unit.Level, parent.Level))
        {
            Add(
                CaseCodes.OrganisationUnitLevelOrder,
                $"Expected to find unit '{unit.Id}' ({unit.Level}) below a larger place, but its parent '{parent.Id}' is a {parent.Level}.",
                unit.Id);
        }
    }

    private void Posts(ImmutableArray<Post> posts, HashSet<string> unitIds, HashSet<string> partyIds, HashSet<string> personIds)
    {
        foreach (var post in posts)
        {
            if (!unitIds.Contains(post.Unit))
            {
                Add(CaseCodes.OrganisationPostUnknownUnit, $"Expected to find the unit of post '{post.Id}', but there is no unit '{post.Unit}'.", post.Id);
            }

            if (post.Party is not null && !partyIds.Contains(post.Party))
            {
                Add(CaseCodes.OrganisationPartyUnknown, $"Expected to find the party of post '{post.Id}', but there is no party '{post.Party}'.", post.Id);
            }

            if (post.Holder is not null && !personIds.Contains(post.Holder))
            {
                Add(CaseCodes.OrganisationPersonUnknown, $"Expected to find the holder of post '{post.Id}', but there is no person '{post.Holder}'.", post.Id);
            }

            if (post is { From: { } from, To: { } to } && to < from)
            {
                Add(CaseCodes.OrganisationPostTimes, $"Expected post '{post.Id}' to end after it begins, but it ends before.", post.Id);
            }
        }
    }

    private void Absences(ImmutableArray<Absence> absences, HashSet<string> personIds)
    {
        foreach (var absence in absences)
        {
            foreach (var person in new[] { absence.Person, absence.Substitute ?? absence.Person }.Distinct().Where(p => !personIds.Contains(p)))
            {
                Add(CaseCodes.OrganisationPersonUnknown, $"Expected to find who is absent or represents, but there is no person '{person}'.", person);
            }

            if (absence.Person == absence.Substitute || absence.To <= absence.From)
            {
                Add(
                    CaseCodes.OrganisationAbsenceInvalid,
                    $"Expected to find '{absence.Person}' represented by someone else until after the beginning, but it is not so.",
                    absence.Person);
            }
        }
    }

    private void Add(string code, string message, string subject) => problems.Add(new OrganisationProblem(code, message, subject));
}
