using System.Collections.Immutable;
using CaseFlow.Cases.Organisations;

namespace CaseFlow.Runtime.People;

/// <summary>What an import must hold to besides being free of contradictions.</summary>
internal static class ImportCheck
{
    /// <summary>Names must be such as people could have typed on a page.</summary>
    public static ImmutableArray<OrganisationProblem> Names(Organisation organisation)
    {
        var problems = ImmutableArray.CreateBuilder<OrganisationProblem>();
        void Check(string subject, Action<TextRules> rule)
        {
            var rules = new TextRules();
            rule(rules);
            problems.AddRange(rules.Refusal.Fields.Select(f => new OrganisationProblem(
                f.Code, $"Expected to read field '{f.Field}' of {subject}, but {f.Code}.", $"{subject}.{f.Field}")));
        }

        foreach (var unit in organisation.Units)
        {
            Check($"unit:{unit.Id}", rules => rules.Name("name", unit.Name));
        }

        foreach (var party in organisation.Parties)
        {
            Check($"party:{party.Id}", rules => rules.Name("name", party.Name));
        }

        foreach (var person in organisation.Persons)
        {
            Check($"person:{person.Id}", rules =>
            {
                rules.Name("name", person.Name);
                rules.Login("login", person.Login);
                rules.Phone("phone", person.Phone);
            });
        }

        foreach (var post in organisation.Posts)
        {
            Check($"post:{post.Id}", rules => rules.Name("title", post.Title));
            if (post.Roles.Contains(StandardRole.Administrator) && organisation.FindUnit(post.Unit)?.Parent is not null)
            {
                problems.Add(new OrganisationProblem(
                    PeopleCodes.AdministratorPlace, $"Expected post '{post.Id}' to make an administrator at the top unit, but its unit lies below.", $"post:{post.Id}"));
            }
        }

        return problems.ToImmutable();
    }

    /// <summary>Cases name units, parties and persons for ever: what exists stays, if only as closed or left.</summary>
    public static IEnumerable<OrganisationProblem> Missing(Organisation before, Organisation after) =>
        before.Units.Where(u => after.FindUnit(u.Id) is null).Select(u => $"unit:{u.Id}")
            .Concat(before.Parties.Where(p => after.FindParty(p.Id) is null).Select(p => $"party:{p.Id}"))
            .Concat(before.Persons.Where(p => after.FindPerson(p.Id) is null).Select(p => $"person:{p.Id}"))
            .Select(subject => new OrganisationProblem(
                PeopleCodes.ImportMissing, $"Expected the file to keep '{subject}', which cases may name, but it does not.", subject));
}
