using CaseFlow.Calendar;
using CaseFlow.Runtime.UseCases.Procedures;

namespace CaseFlow.Workflows.Tests.Month;

/// <summary>What offices begin by hand: every procedure that anybody may begin, again and again, each time somewhere else.</summary>
internal static class Offices
{
    // Money needs the vote of an assembly, whose own procedure calls this one.
    private const string CalledOnly = "public-revenue-approval";

    private static readonly TimeSpan Interval = TimeSpan.FromMinutes(100);
    private const int ADay = 5;

    // One of each post of the first sub-district, and the county's; who may begin what is asked, not known.
    private static readonly string[] Suffixes =
        ["s1-office", "s1c1-secretary", "s1c1-residents", "s1c1k1-team", "s1c1k1-property", "s1c1k1-branch", "s1c1k1-owners", "audit-lead", "governance", "efficiency"];

    /// <summary>Puts the beginnings of a month on the agenda.</summary>
    public static async Task PlanAsync(County county, Agenda agenda, Staff staff, Instant monthEnds)
    {
        var beginnings = new List<(string Mechanism, string Post)>();
        foreach (var post in Suffixes)
        {
            beginnings.AddRange((await county.Ask(new ListStarts(post))).Choices.Where(choice => choice.Mechanism != CalledOnly).Select(choice => (choice.Mechanism, post)));
        }

        var random = new Random(7);
        var (at, number) = (county.Clock.Now.Plus(TimeSpan.FromHours(9)), 0);
        for (; at < monthEnds.Plus(TimeSpan.FromDays(-2)); at = at.Plus(number % ADay == ADay - 1 ? TimeSpan.FromDays(1) - (Interval * (ADay - 1)) : Interval), number++)
        {
            var (mechanism, post) = beginnings[number % beginnings.Count];
            var (person, seed) = (Elsewhere(post, random), number);
            agenda.Add(at, -1_000_000 - number, () => staff.StartAsync(person, mechanism, new Random(seed)));
        }
    }

    // The same post somewhere else.
    private static string Elsewhere(string post, Random random)
    {
        var unit = post.Split('-')[0];
        var units = unit switch
        {
            "s1" => SyntheticCounty.Subdistricts,
            "s1c1" => SyntheticCounty.AllCommunities,
            "s1c1k1" => SyntheticCounty.AllCompounds,
            _ => null,
        };
        return units is null ? post : units[random.Next(units.Length)] + post[unit.Length..];
    }
}
