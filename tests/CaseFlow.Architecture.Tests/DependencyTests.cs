using System.Xml.Linq;

namespace CaseFlow.Architecture.Tests;

/// <summary>Dependencies point one way: an allow-list, so that a new arrow is a decision and not an accident.</summary>
public sealed class DependencyTests
{
    private static readonly Dictionary<string, (string[] Projects, string[] Packages)> Allowed = new(StringComparer.Ordinal)
    {
        ["CaseFlow.Feel"] = ([], []),
        ["CaseFlow.Calendar"] = ([], []),
        ["CaseFlow.Xml"] = ([], []),
        ["CaseFlow.Bpmn"] = (["CaseFlow.Feel", "CaseFlow.Xml"], []),
        ["CaseFlow.Dmn"] = (["CaseFlow.Feel", "CaseFlow.Xml"], []),
        ["CaseFlow.Engine"] = (["CaseFlow.Bpmn", "CaseFlow.Calendar", "CaseFlow.Dmn", "CaseFlow.Feel"], []),
        ["CaseFlow.Simulation"] = (["CaseFlow.Bpmn", "CaseFlow.Calendar", "CaseFlow.Dmn", "CaseFlow.Engine", "CaseFlow.Feel"], []),
        ["CaseFlow.Cases"] = (["CaseFlow.Calendar"], []),
        ["CaseFlow.Runtime"] = (["CaseFlow.Cases", "CaseFlow.Engine"], ["MediatR"]),
        ["CaseFlow.Storage"] = (["CaseFlow.Runtime"], ["Microsoft.EntityFrameworkCore", "Microsoft.EntityFrameworkCore.Relational"]),
        ["CaseFlow.Storage.PostgreSql"] = (["CaseFlow.Storage"], ["Npgsql", "Npgsql.EntityFrameworkCore.PostgreSQL"]),
        ["CaseFlow.Storage.Sqlite"] = (["CaseFlow.Storage"], ["Microsoft.EntityFrameworkCore.Sqlite", "SQLitePCLRaw.bundle_e_sqlite3"]),
        ["CaseFlow.Host"] = (
            ["CaseFlow.Runtime", "CaseFlow.Simulation", "CaseFlow.Storage.PostgreSql", "CaseFlow.Storage.Sqlite"],
            ["CsvHelper", "MediatR", "Microsoft.AspNetCore.OpenApi", "QRCoder", "Quartz", "System.CommandLine"]),
    };

    public static TheoryData<string> Projects() =>
        [.. Repository.Files("src", "*.csproj").Select(file => Path.GetFileNameWithoutExtension(file))];

    [Theory]
    [MemberData(nameof(Projects))]
    public void A_project_refers_only_to_what_the_design_allows(string project)
    {
        var file = XDocument.Load(Path.Combine(Repository.Root, "src", project, project + ".csproj"));
        Allowed.Should().ContainKey(project, "a new project gets its line in the allow-list");
        var (projects, packages) = Allowed[project];
        References(file, "ProjectReference").Select(path => Path.GetFileNameWithoutExtension(path)).Should().BeSubsetOf(projects);
        References(file, "PackageReference").Should().BeSubsetOf(packages);
    }

    [Theory]
    [MemberData(nameof(Projects))]
    public void An_assembly_uses_only_projects_that_the_design_allows(string project)
    {
        var assembly = project == "CaseFlow.Host" ? "caseflow" : project;
        var used = System.Reflection.Assembly.Load(assembly).GetReferencedAssemblies()
            .Select(reference => reference.Name!)
            .Where(name => name.StartsWith("CaseFlow.", StringComparison.Ordinal));
        used.Should().BeSubsetOf(Reachable(project));
    }

    [Fact]
    public void Every_allowed_project_exists() =>
        Allowed.Keys.Should().BeEquivalentTo(Repository.Files("src", "*.csproj").Select(file => Path.GetFileNameWithoutExtension(file)));

    private static IEnumerable<string> References(XDocument file, string kind) =>
        file.Descendants(kind).Select(element => (string)element.Attribute("Include")!);

    private static HashSet<string> Reachable(string project)
    {
        var found = new HashSet<string>(StringComparer.Ordinal);
        var open = new Stack<string>(Allowed[project].Projects);
        while (open.TryPop(out var next))
        {
            if (found.Add(next))
            {
                foreach (var further in Allowed[next].Projects)
                {
                    open.Push(further);
                }
            }
        }

        return found;
    }
}
