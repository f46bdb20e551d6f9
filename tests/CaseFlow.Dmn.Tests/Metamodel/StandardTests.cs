using CaseFlow.Dmn.Metamodel;
using CaseFlow.Dmn.Model;

namespace CaseFlow.Dmn.Tests.Metamodel;

public sealed class StandardTests
{
    public static TheoryData<DmnVersion> Versions => [.. Enum.GetValues<DmnVersion>()];

    [Theory]
    [MemberData(nameof(Versions))]
    public void Every_version_has_a_whole_table(DmnVersion version)
    {
        var standard = Standard.Of(version);
        standard.Types.Should().ContainKeys("definitions", "decision", "decisionTable", "invocation", "relation", "importedValues");
        standard.Types.Values.Should().OnlyContain(type => type.Children.Count == type.Places.Sum(place => place.Choices.Length));
    }

    [Theory]
    [InlineData(DmnVersion.V11, "group", false)]
    [InlineData(DmnVersion.V12, "group", false)]
    [InlineData(DmnVersion.V13, "group", true)]
    [InlineData(DmnVersion.V11, "functionItem", false)]
    [InlineData(DmnVersion.V13, "functionItem", true)]
    [InlineData(DmnVersion.V13, "conditional", false)]
    [InlineData(DmnVersion.V14, "conditional", true)]
    [InlineData(DmnVersion.V14, "for", true)]
    [InlineData(DmnVersion.V11, "annotation", false)]
    [InlineData(DmnVersion.V12, "annotation", true)]
    public void Elements_come_with_their_version(DmnVersion version, string type, bool isKnown) =>
        Standard.Of(version).Types.ContainsKey(type).Should().Be(isKnown);
}
