using CaseFlow.Dmn.Checks;
using CaseFlow.Dmn.Xml;

namespace CaseFlow.Dmn.Tests.Checks;

public sealed class DmnChecksTests
{
    [Fact]
    public void The_grading_of_whistles_is_sound() => DmnChecks.Run(DmnReader.Read(Dmn.Fixture("whistle-grade.dmn")).Document!, []).Should().BeEmpty();

    [Theory]
    [MemberData(nameof(Xml.WholeModelTests.Versions), MemberType = typeof(Xml.WholeModelTests))]
    public void In_a_file_of_every_version_only_what_is_not_carried_out_is_found(string space, CaseFlow.Dmn.Model.DmnVersion version)
    {
        var document = Dmn.File(Whole.Of(space)).Document!;
        DmnChecks.Run(document).Where(finding => finding.Code != DmnCodes.ReferenceUnresolved).Select(finding => finding.Code).Should().Equal(DmnCodes.UnsupportedImportedValues);
        document.Version.Should().Be(version);
    }

    [Fact]
    public void A_file_without_anything_is_sound() => Checked.Content("").Should().BeEmpty();
}
