using System.Text;
using CaseFlow.Dmn.Checks;
using CaseFlow.Dmn.Xml;
using CaseFlow.Xml;

namespace CaseFlow.Dmn.Tests.Xml;

public sealed class HostileFileTests
{
    [Theory]
    [InlineData("<!DOCTYPE d [<!ENTITY a \"x\"><!ENTITY b \"&a;&a;&a;&a;\">]><definitions>&b;</definitions>", XmlReasons.DtdRefused)]
    [InlineData("<definitions xmlns=\"https://www.omg.org/spec/DMN/20230324/MODEL/\"><decision", XmlReasons.Malformed)]
    [InlineData("<definitions>&undeclared;</definitions>", XmlReasons.Malformed)]
    [InlineData("", XmlReasons.Malformed)]
    [InlineData("\0\0\0\0", XmlReasons.Malformed)]
    public void What_is_not_safe_XML_is_refused_with_a_reason(string xml, string reason)
    {
        var reading = Dmn.File(xml);
        reading.Document.Should().BeNull();
        reading.Findings.Should().ContainSingle().Which.Code.Should().Be(DmnCodes.XmlPrefix + reason);
    }

    [Fact]
    public void A_file_that_is_too_large_is_refused_unread() =>
        DmnReader.Read(new byte[DmnReader.MaxBytes + 1]).Findings.Should().ContainSingle().Which.Code.Should().Be(DmnCodes.XmlPrefix + XmlReasons.TooLarge);

    [Fact]
    public void Expressions_that_nest_too_deep_are_refused()
    {
        var deep = string.Concat(Enumerable.Repeat("<list>", 300)) + string.Concat(Enumerable.Repeat("</list>", 300));
        Dmn.File(Dmn.Definitions($"<decision id=\"a\" name=\"a\">{deep}</decision>")).Findings.Should().ContainSingle()
            .Which.Should().BeEquivalentTo(new { Code = DmnCodes.XmlPrefix + XmlReasons.TooDeep, Element = "a" });
    }

    [Fact]
    public void Expressions_nest_as_deep_as_the_gate_allows()
    {
        var deep = string.Concat(Enumerable.Repeat("<list>", 250)) + string.Concat(Enumerable.Repeat("</list>", 250));
        var document = Dmn.Document($"<decision id=\"a\" name=\"a\">{deep}</decision>");
        DmnChecks.Run(document).Should().BeEmpty();
        DmnWriterTests.Written(document with { Source = null }).Should().Contain("<list />");
    }

    [Fact]
    public void Every_cut_of_a_file_is_answered()
    {
        var whole = Encoding.UTF8.GetBytes(Whole.Of(Dmn.Namespace));
        for (var length = 0; length < whole.Length - 40; length += 37)
        {
            DmnReader.Read(whole.AsMemory(0, length)).Document.Should().BeNull($"the file ends after {length} bytes");
        }
    }

    [Fact]
    public void Changed_bytes_never_make_reading_or_checking_fail()
    {
        var random = new Random(7);
        var whole = Encoding.UTF8.GetBytes(Whole.Of(Dmn.Namespace));
        for (var round = 0; round < 300; round++)
        {
            var changed = (byte[])whole.Clone();
            for (var change = 0; change < 3; change++)
            {
                changed[random.Next(changed.Length)] = (byte)random.Next(32, 127);
            }

            var reading = DmnReader.Read(changed);
            if (reading.Document is { } document)
            {
                DmnChecks.Run(document, []).Should().NotBeNull();
                DmnReader.Read(DmnWriter.Write(document)).Document.Should().NotBeNull($"round {round} was read once");
            }
        }
    }

    [Fact]
    public void Very_many_elements_that_need_each_other_are_checked_in_a_moment()
    {
        var chain = string.Concat(Enumerable.Range(0, 20_000).Select(i =>
            $"<decision id=\"d{i}\" name=\"d{i}\"><informationRequirement><requiredDecision href=\"#d{(i + 1) % 20_000}\"/></informationRequirement></decision>"));
        DmnChecks.Run(Dmn.Document(chain)).Count(finding => finding.Code == DmnCodes.Cycle).Should().Be(1_000);
    }

    [Fact]
    public void Very_many_components_imports_and_prefixes_are_read_and_checked_in_a_moment()
    {
        var declarations = string.Concat(Enumerable.Range(0, 150).Select(i => $" xmlns:p{i}=\"urn:{i}\""));
        var imports = string.Concat(Enumerable.Range(0, 15_000).Select(i => $"<import name=\"i{i}\" namespace=\"urn:{i}\" importType=\"{Dmn.Namespace}\"/>"));
        var components = string.Concat(Enumerable.Range(0, 20_000).Select(i => $"<itemComponent name=\"c{i}\"><typeRef>p149:t.{i}</typeRef></itemComponent>"));
        var nested = $"<itemDefinition name=\"t\"><itemComponent name=\"a\"{declarations}><itemComponent name=\"b\"{declarations}>";
        var document = Dmn.Document($"{imports}{nested}{components}</itemComponent></itemComponent></itemDefinition>");
        ItemTypes.All(document).Last().Structure.Should().BeEquivalentTo(new { TypeRef = "i149.t.19999" });
        DmnChecks.Run(document, []).Should().HaveCount(1_000).And.OnlyContain(finding => finding.Code == DmnCodes.ImportUnresolved);
    }
}
