namespace CaseFlow.Dmn.Tests;

/// <summary>The examples give what they say.</summary>
public sealed class ElementTests
{
    public static TheoryData<string> Folders() => [.. ElementFolder.All.Select(folder => folder.Name)];

    [Theory]
    [MemberData(nameof(Folders))]
    public void An_example_gives_what_it_says(string name)
    {
        var folder = ElementFolder.All.Single(candidate => candidate.Name == name);
        folder.Findings.Should().BeEquivalentTo(folder.ExpectedFindings);
        var cases = folder.Run().ToList();
        cases.Should().NotBeEmpty();
        cases.Where(run => run.Found != run.Expected).Should().BeEmpty();
    }
}
