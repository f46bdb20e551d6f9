using System.Text.RegularExpressions;

namespace CaseFlow.Architecture.Tests;

/// <summary>What the tree looks like: sizes, names, nothing silenced.</summary>
public sealed partial class SourceTests
{
    private const int MostLines = 400;

    // A file over the limit stands here with its reason.
    private static readonly Dictionary<string, string> Longer = new(StringComparer.Ordinal);

    private static readonly string[] RootEntries =
    [
        ".ci", ".config", ".editorconfig", ".git", ".gitattributes", ".gitignore", "CaseFlow.sln", "Directory.Build.props",
        "Directory.Packages.props", "Directory.Solution.targets", "LICENSE", "README.md", "appsettings.json", "artifacts", "data", "docs", "src", "tests", "workflows",
    ];

    [Fact]
    public void Source_files_stay_short_enough_to_read()
    {
        var tooLong = Sources().Where(file => File.ReadAllLines(file).Length > MostLines && !Longer.ContainsKey(Repository.Relative(file)));
        tooLong.Select(Repository.Relative).Should().BeEmpty($"a file over {MostLines} lines is split, or stands on the list with its reason");
    }

    [Fact]
    public void Nothing_is_silenced_or_left_unfinished()
    {
        var marks = new[] { "#pragma warning", "<NoWarn>", "NotImplementedException", "SuppressMessage", "TO" + "DO", "FIX" + "ME" };
        var found = from file in Sources().Concat(Repository.Files("src", "*.csproj"))
                    from line in File.ReadLines(file)
                    from mark in marks
                    where line.Contains(mark, StringComparison.Ordinal)
                    select $"{Repository.Relative(file)}: {line.Trim()}";
        found.Should().BeEmpty();
    }

    [Fact]
    public void Namespaces_equal_folders()
    {
        var wrong = new List<string>();
        foreach (var file in Sources().Where(f => !f.EndsWith("Program.cs", StringComparison.Ordinal)))
        {
            var relative = Repository.Relative(file)["src/".Length..];
            var expected = string.Join('.', Path.GetDirectoryName(relative)!.Replace('\\', '/').Split('/'));
            var actual = NamespaceLine().Match(File.ReadAllText(file));
            if (actual.Success && actual.Groups[1].Value != expected)
            {
                wrong.Add($"{relative}: {actual.Groups[1].Value}");
            }
        }

        wrong.Should().BeEmpty();
    }

    [Fact]
    public void The_root_holds_only_what_the_design_places_there() =>
        Directory.EnumerateFileSystemEntries(Repository.Root).Select(Path.GetFileName).Should().BeSubsetOf(RootEntries);

    [Fact]
    public void Decisions_are_numbered_without_gaps_and_listed()
    {
        var folder = Path.Combine(Repository.Root, "docs", "adr");
        var files = Directory.GetFiles(folder, "0*.md").Select(f => Path.GetFileName(f)!).Order(StringComparer.Ordinal).ToList();
        files.Select(f => int.Parse(f[..4])).Should().Equal(Enumerable.Range(1, files.Count));
        var index = File.ReadAllText(Path.Combine(folder, "README.md"));
        files.Should().OnlyContain(f => index.Contains($"({f})", StringComparison.Ordinal));
        foreach (var file in files)
        {
            var text = File.ReadAllText(Path.Combine(folder, file));
            foreach (var part in new[] { "- Status: ", "- Date: ", "## Context", "## Decision", "## Consequences", "## Rejected alternatives" })
            {
                text.Should().Contain(part, $"{file} follows the shape of the series");
            }
        }
    }

    [Fact]
    public void The_architecture_fits_on_one_page() =>
        File.ReadAllLines(Path.Combine(Repository.Root, "docs", "ARCHITECTURE.md")).Length.Should().BeLessThan(110);

    [Fact]
    public void Every_procedure_has_its_files_and_a_scenario_test()
    {
        var tests = Repository.Files("tests/CaseFlow.Workflows.Tests", "*.cs").Select(File.ReadAllText).ToList();
        foreach (var process in Repository.Files("workflows", "process.bpmn"))
        {
            var folder = Path.GetDirectoryName(process)!;
            File.Exists(Path.Combine(folder, "mechanism.json")).Should().BeTrue();
            File.Exists(Path.Combine(folder, "README.md")).Should().BeTrue();
            var mechanism = Path.GetFileName(folder);
            tests.Should().Contain(text => text.Contains($"\"{mechanism}\"", StringComparison.Ordinal), $"{mechanism} needs a scenario test");
        }
    }

    private static IEnumerable<string> Sources() =>
        Repository.Files("src", "*.cs").Where(file => !Repository.Relative(file).Contains("/Migrations/", StringComparison.Ordinal));

    [GeneratedRegex(@"^namespace ([A-Za-z0-9.]+);", RegexOptions.Multiline)]
    private static partial Regex NamespaceLine();
}
