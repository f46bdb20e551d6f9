using System.Text.Json;
using System.Text.Json.Nodes;
using CaseFlow.Testing;

namespace CaseFlow.Workflows.Tests.Month;

/// <summary>
/// A county of 4 sub-districts, 20 communities and 60 compounds, each with everybody whom the procedures ask for; county offices and departments
/// are those of the demonstration.
/// </summary>
internal static class SyntheticCounty
{
    public const string County = "yunxi";

    private const int Communities = 5;
    private const int Compounds = 3;
    private const int Buildings = 2;

    public static readonly string[] Subdistricts = ["s1", "s2", "s3", "s4"];

    /// <summary>Who sees every case.</summary>
    public const string Observer = "governance";

    public static readonly string[] AllCommunities = [.. Subdistricts.SelectMany(s => Enumerable.Range(1, Communities).Select(c => $"{s}c{c}"))];

    public static readonly string[] AllCompounds = [.. AllCommunities.SelectMany(c => Enumerable.Range(1, Compounds).Select(k => $"{c}k{k}"))];

    public static readonly string[] AllBuildings = [.. AllCompounds.SelectMany(k => Enumerable.Range(1, Buildings).Select(b => $"{k}b{b}"))];

    private static readonly (string Suffix, string[] Roles)[] OfSubdistrict =
    [
        ("office", ["subdistrict-office"]), ("line", ["work-line-leader"]), ("committee", ["party-working-committee", "big-work-committee"]),
        ("deputy", ["big-work-committee", "subdistrict-office"]), ("leader", ["leader"]),
    ];

    private static readonly (string Suffix, string[] Roles)[] OfCommunity =
    [
        ("registrar", ["registrar"]), ("visitor", ["return-visitor"]), ("secretary", ["big-party-committee", "community-party"]),
        ("deputy", ["big-party-committee"]), ("residents", ["residents-committee"]),
    ];

    private static readonly (string Suffix, string[] Roles)[] OfCompound =
    [
        ("team", ["response-team", "grid-worker"]), ("property", ["property-manager"]), ("branch", ["compound-branch", "owners-committee-branch"]),
        ("owners", ["owners-committee"]), ("second", ["response-team", "compound-branch"]),
    ];

    public static string Write()
    {
        var demo = JsonNode.Parse(File.ReadAllText(Path.Combine(Checkout.Root, "workflows/demo/county.json")))!.AsObject();
        var kept = demo["units"]!.AsArray().Where(u => Text(u, "level") is "county" or "department").Select(u => Text(u, "id")).ToHashSet();
        var posts = Those(demo, "posts", p => kept.Contains(Text(p, "unit")));
        var holders = posts.Select(p => Text(p, "holder")).ToHashSet();
        var file = new Lists(Those(demo, "units", u => kept.Contains(Text(u, "id"))), Those(demo, "persons", p => holders.Contains(Text(p, "id"))), posts);
        foreach (var subdistrict in Subdistricts)
        {
            file.Add(subdistrict, "subdistrict", County, OfSubdistrict);
        }

        foreach (var community in AllCommunities)
        {
            file.Add(community, "community", community[..2], OfCommunity);
        }

        foreach (var compound in AllCompounds)
        {
            file.Add(compound, "compound", compound[..4], OfCompound);
        }

        foreach (var building in AllBuildings)
        {
            file.Add(building, "building", building[..6], []);
        }

        demo["units"] = file.Units;
        demo["persons"] = file.Persons;
        demo["posts"] = file.Posts;
        demo["absences"] = new JsonArray();
        return demo.ToJsonString();
    }

    private static JsonArray Those(JsonObject demo, string list, Func<JsonNode, bool> keep) => [.. demo[list]!.AsArray().Where(n => keep(n!)).Select(n => n!.DeepClone())];

    private static string Text(JsonNode? node, string name) => node![name]!.GetValue<string>();

    private sealed record Lists(JsonArray Units, JsonArray Persons, JsonArray Posts)
    {
        public void Add(string id, string level, string parent, (string Suffix, string[] Roles)[] people)
        {
            Units.Add(Node(new { id, name = id.ToUpperInvariant(), level, parent }));
            foreach (var (suffix, roles) in people)
            {
                var person = $"{id}-{suffix}";
                Persons.Add(Node(new { id = person, login = person, name = person, phone = (string?)null }));
                Posts.Add(Node(new { id = $"post-{person}", title = person, unit = id, party = (string?)null, holder = person, roles }));
            }
        }

        private static JsonNode Node<T>(T value) => JsonSerializer.SerializeToNode(value)!;
    }
}
