using System.Text;
using CaseFlow.Dmn.Model;
using CaseFlow.Dmn.Xml;
using FluentAssertions.Equivalency;

namespace CaseFlow.Dmn.Tests.Xml;

public sealed class DmnWriterTests
{
    [Theory]
    [MemberData(nameof(WholeModelTests.Versions), MemberType = typeof(WholeModelTests))]
    public void A_file_is_written_as_it_was_read(string space, DmnVersion version)
    {
        var file = Whole.Of(space);
        var written = Written(Dmn.File(file).Document!);
        Normal(written).Should().Be(Normal(file));
        Written(Dmn.File(written).Document!).Should().Be(written);
        Dmn.File(written).Document!.Version.Should().Be(version);
    }

    [Fact]
    public void A_file_with_mistakes_is_written_as_it_was_read()
    {
        var file = Dmn.Definitions("<decision name=\"a\"><spell x=\"1\"><!-- why --></spell>text</decision><x:y xmlns:x=\"urn:x\"><![CDATA[<raw>]]></x:y>");
        Normal(Written(Dmn.File(file).Document!)).Should().Be(Normal(file));
    }

    [Fact]
    public void A_model_made_in_code_is_written_as_DMN_1_5_and_keeps_to_the_schema()
    {
        var model = Dmn.File(Whole.Of(Dmn.Namespace)).Document! with { Source = null };
        var reading = Dmn.File(Written(model));
        reading.Findings.Should().BeEmpty();
        reading.Document.Should().BeEquivalentTo(model, options => options.RespectingRuntimeTypes().Excluding((IMemberInfo member) => member.Name == "Line" || member.Name == "Source").WithStrictOrdering());
    }

    [Fact]
    public void A_text_that_XML_cannot_hold_is_refused() =>
        FluentActions.Invoking(() => DmnWriter.Write(new DmnDocument("a\u0001", "urn:a", [], [], []))).Should().Throw<ArgumentException>();

    internal static string Written(DmnDocument document) => Encoding.UTF8.GetString(DmnWriter.Write(document).Span);

    // The same XML may be spelt in several ways, and white space outside the root element is no part of it.
    private static string Normal(string xml) => System.Xml.Linq.XDocument.Parse(xml, System.Xml.Linq.LoadOptions.PreserveWhitespace).ToString(System.Xml.Linq.SaveOptions.DisableFormatting).Trim();
}
