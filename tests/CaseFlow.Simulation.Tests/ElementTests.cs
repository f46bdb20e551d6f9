namespace CaseFlow.Simulation.Tests;

/// <summary>Every example runs as its stored answer says.</summary>
public sealed class ElementTests
{
    public static TheoryData<string> Examples() => [.. ExampleFolder.All.Select(folder => folder.Name)];

    [Theory]
    [MemberData(nameof(Examples))]
    public void Example_runs_as_stored(string example)
    {
        var folder = new ExampleFolder(example);
        var answer = folder.Run();
        if (ExampleFolder.IsRewriting)
        {
            File.WriteAllText(folder.Expected, answer);
        }

        File.Exists(folder.Expected).Should().BeTrue("a run is compared with a stored answer; run once with CASEFLOW_UPDATE_GOLDEN=1");
        answer.Should().Be(File.ReadAllText(folder.Expected).ReplaceLineEndings("\n"));
    }

    [Fact]
    public void Names_say_element_position_and_variant() =>
        ExampleFolder.All.Should().HaveCountGreaterThan(100).And.OnlyContain(folder => folder.Name.Split('.', StringSplitOptions.None).Length == 3);
}
