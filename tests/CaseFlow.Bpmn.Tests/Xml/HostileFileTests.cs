using System.Text;
using System.Xml.Linq;
using CaseFlow.Bpmn.Validation;
using CaseFlow.Bpmn.Xml;
using CaseFlow.Xml;

namespace CaseFlow.Bpmn.Tests.Xml;

public class HostileFileTests
{
    private const string Open = """<bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" targetNamespace="t">""";

    [Fact]
    public void Entities_that_multiply_are_refused_before_any_is_expanded() => Refused(
        """
        <?xml version="1.0"?>
        <!DOCTYPE lolz [
          <!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;">
        ]>
        <definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL">&c;</definitions>
        """).Should().Be((BpmnCodes.XmlDtdRefused, 2));

    [Theory]
    [InlineData("<!DOCTYPE d SYSTEM \"file:///etc/passwd\"><d/>")]
    [InlineData("<!-- first --><?pi ?>\t<!DOCTYPE d [<!ENTITY x SYSTEM \"http://127.0.0.1:1/x\">]><d>&x;</d>")]
    [InlineData("<!doctype html><html/>")]
    public void Any_doctype_is_refused_and_nothing_is_fetched(string xml) => Refused(xml).Should().Be((BpmnCodes.XmlDtdRefused, 1));

    [Fact]
    public void Undeclared_entities_are_malformed() => Refused(Open + "&x;</bpmn:definitions>").Code.Should().Be(BpmnCodes.XmlMalformed);

    [Fact]
    public void Nesting_of_many_levels_is_refused_at_the_limit() =>
        Refused(Open + string.Concat(Enumerable.Repeat("<a>", 200_000)) + string.Concat(Enumerable.Repeat("</a>", 200_000)))
            .Code.Should().Be(BpmnCodes.XmlTooDeep);

    [Fact]
    public void Sub_processes_nested_to_the_limit_are_read()
    {
        var content = string.Concat(Enumerable.Range(0, 253).Select(number => $"<bpmn:subProcess id=\"s{number}\">"))
            + string.Concat(Enumerable.Repeat("</bpmn:subProcess>", 253));
        Fixture.ReadProcess(content).Findings.Should().NotContain(finding => finding.Severity == Severity.Error);
    }

    [Fact]
    public void A_million_elements_are_refused_at_the_line_where_they_are_too_many() =>
        Refused(Open + string.Concat(Enumerable.Repeat("<a/>\n", 1_000_000)) + "</bpmn:definitions>").Should().Be((BpmnCodes.XmlTooManyElements, BpmnReader.MaxElements));

    [Fact]
    public void Two_hundred_thousand_elements_are_within_the_limit() =>
        XmlGate.Read(Encoding.UTF8.GetBytes(Open + string.Concat(Enumerable.Repeat("<a/>", 200_000)) + "</bpmn:definitions>"), new XmlBounds(BpmnReader.MaxBytes, BpmnReader.MaxElements))
            .Tree!.Root.Elements().Should().HaveCount(200_000);

    [Fact]
    public void A_refusal_names_the_innermost_element_that_has_an_id()
    {
        var finding = Fixture.Read(Open + "<bpmn:process id='p'><bpmn:task id='t'>\n<a><b></a></bpmn:task></bpmn:process></bpmn:definitions>").Findings.Single();
        finding.Code.Should().Be(BpmnCodes.XmlMalformed);
        finding.Element?.Value.Should().Be("t");
        finding.Line.Should().Be(2);
    }

    [Fact]
    public void A_file_over_the_size_limit_is_refused()
    {
        var reading = BpmnReader.Read(new byte[BpmnReader.MaxBytes + 1]);
        reading.Document.Should().BeNull();
        reading.Findings.Should().ContainSingle().Which.Code.Should().Be(BpmnCodes.XmlTooLarge);
    }

    [Fact]
    public void Overlong_attributes_and_texts_are_refused()
    {
        var filling = new string('x', 300_000);
        Refused($"{Open}<a b=\"{filling}\"/></bpmn:definitions>").Code.Should().Be(BpmnCodes.XmlAttributeTooLong);
        Refused($"{Open}{filling}</bpmn:definitions>").Code.Should().Be(BpmnCodes.XmlTextTooLong);
    }

    [Fact]
    public void Too_many_attributes_are_refused()
    {
        var attributes = string.Concat(Enumerable.Range(0, 200_000).Select(number => $" a{number}=\"\""));
        Refused($"{Open}<a{attributes}/></bpmn:definitions>").Code.Should().Be(BpmnCodes.XmlTooManyAttributes);
    }

    [Theory]
    [InlineData("<bpmn:subProcess id='a'><bpmn:userTask id='b' default='c' /></bpmn:subProcess><bpmn:userTask id='c' default='b' />", BpmnCodes.ReferenceWrongKind, "b")]
    [InlineData("<bpmn:intermediateThrowEvent id='a'><bpmn:linkEventDefinition name='a'><bpmn:target>a</bpmn:target></bpmn:linkEventDefinition></bpmn:intermediateThrowEvent><bpmn:dataObjectReference id='d' dataObjectRef='d' />", BpmnCodes.ReferenceWrongKind, "d")]
    [InlineData("<bpmn:boundaryEvent id='a' attachedToRef='a' />", BpmnCodes.ReferenceWrongKind, "a")]
    public void References_that_go_in_circles_are_refused_with_their_element(string content, string code, string element)
    {
        var reading = Fixture.ReadProcess(content);
        reading.Document.Should().BeNull();
        var finding = reading.Findings.First(found => found.Code == code);
        (finding.Element?.Value, finding.Line).Should().Be((element, 3));
    }

    [Fact]
    public void Lanes_and_calls_that_go_in_circles_are_read() =>
        Fixture.ReadProcess("<bpmn:laneSet><bpmn:lane id='l'><bpmn:flowNodeRef>l</bpmn:flowNodeRef></bpmn:lane></bpmn:laneSet><bpmn:callActivity id='c' calledElement='p' />")
            .Findings.Should().NotBeEmpty();

    [Fact]
    public void Faults_without_end_are_said_in_good_time()
    {
        var faults = string.Concat(Enumerable.Range(0, 30_000).Select(number =>
            $"<bpmn:performer id='1'><bpmn:resourceParameterBinding wrong='{number}'/></bpmn:performer><bpmn:wonder/>text<bpmn:task startQuantity='x' xsi:type='y'/>"));
        var reading = Fixture.ReadProcess(faults.Replace("xsi:type", "xmlns:xsi='http://www.w3.org/2001/XMLSchema-instance' xsi:type", StringComparison.Ordinal));
        reading.Document.Should().BeNull();
        reading.Findings.Should().HaveCount(FindingList.Limit);
    }

    [Fact]
    public void Ten_thousand_levels_are_refused_with_line_and_element()
    {
        var finding = Fixture.ReadProcess(string.Concat(Enumerable.Range(0, 10_000).Select(number => $"<bpmn:subProcess id='s{number}'>\n"))).Findings.Single();
        (finding.Code, finding.Line, finding.Element?.Value).Should().Be((BpmnCodes.XmlTooDeep, 257, "s253"));
    }

    [Fact]
    public void Prefixes_declared_without_end_are_looked_up_in_good_time()
    {
        var levels = string.Concat(Enumerable.Range(0, 200).Select(number => $"<bpmn:subProcess id='s{number}' xmlns:p{number}='urn:{number}'>"));
        var flows = string.Concat(Enumerable.Range(0, 20_000).Select(number => $"<bpmn:task id='t{number}'><bpmn:incoming>nowhere:x</bpmn:incoming></bpmn:task>"));
        Fixture.ReadProcess(levels + flows + string.Concat(Enumerable.Repeat("</bpmn:subProcess>", 200))).Document.Should().BeNull();
    }

    [Fact]
    public void Findings_are_limited_but_never_the_verdict()
    {
        var many = string.Concat(Enumerable.Range(0, 40_000).Select(number => $"<bpmn:manualTask id=\"t{number}\"/>"));
        var reading = Fixture.ReadProcess("<bpmn:startEvent id='s'/>" + many + "<bpmn:startEvent id='s2'><bpmn:terminateEventDefinition/></bpmn:startEvent>");
        reading.Findings.Length.Should().BeLessThan(FindingList.Limit + 3);
        reading.Findings.Should().Contain(finding => finding.Severity == Severity.Error);
        reading.Document.Should().BeNull();
    }

    [Fact]
    public void Repeated_ids_do_not_multiply_the_work_of_other_rules()
    {
        var nodes = string.Concat(Enumerable.Repeat("<bpmn:exclusiveGateway id='g'/>", 40_000));
        var flows = string.Concat(Enumerable.Range(0, 40_000).Select(number => $"<bpmn:sequenceFlow id='f{number}' sourceRef='g' targetRef='g'/>"));
        Fixture.ReadProcess(nodes + flows).Findings.Select(finding => finding.Code).Distinct().Should().Equal(BpmnCodes.DuplicateId);
    }

    [Fact]
    public void Many_foreign_extensions_under_many_namespaces_are_kept()
    {
        var namespaces = string.Concat(Enumerable.Range(0, 190).Select(number => $" xmlns:n{number}='urn:n{number}'"));
        var extensions = string.Concat(Enumerable.Repeat("<n7:x n8:y='1'/>", 80_000));
        var document = Fixture.Read($"""
            <bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" targetNamespace="t"{namespaces}>
              <bpmn:process id="p"><bpmn:startEvent id="s"><bpmn:extensionElements>{extensions}</bpmn:extensionElements></bpmn:startEvent></bpmn:process>
            </bpmn:definitions>
            """).Document!;
        var kept = document.Processes[0].Scope.Nodes[0].Foreign;
        kept.Should().HaveCount(80_000);
        kept[0].Xml.Should().Be("<n7:x n8:y=\"1\" xmlns:n7=\"urn:n7\" xmlns:n8=\"urn:n8\" />");
    }

    [Fact]
    public void Misspelt_extensions_behind_many_elements_are_found_in_good_time()
    {
        var content = string.Concat(Enumerable.Repeat("<x xmlns='urn:x'/>", 45_000)) + string.Concat(Enumerable.Repeat("<caseflow:work/>", 45_000));
        Fixture.ReadProcess($"<bpmn:userTask id='u'><bpmn:extensionElements>{content}</bpmn:extensionElements></bpmn:userTask>")
            .Findings.Should().Contain(finding => finding.Code == BpmnCodes.ExtensionRepeated);
    }

    [Fact]
    public void Bytes_that_contradict_the_declared_encoding_are_refused()
    {
        var xml = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>" + Open + "</bpmn:definitions>";
        CodeOf(Encoding.Unicode.GetBytes(xml)).Should().Be(BpmnCodes.XmlEncoding);
        CodeOf([.. Encoding.BigEndianUnicode.GetPreamble(), .. Encoding.BigEndianUnicode.GetBytes(xml)]).Should().Be(BpmnCodes.XmlEncoding);
        CodeOf(Encoding.UTF8.GetBytes(xml.Replace("UTF-8", "UTF-16", StringComparison.Ordinal))).Should().Be(BpmnCodes.XmlEncoding);
        CodeOf([.. Encoding.UTF8.GetPreamble(), .. Encoding.UTF8.GetBytes(xml.Replace("UTF-8", "GB2312", StringComparison.Ordinal))]).Should().Be(BpmnCodes.XmlEncoding);
        CodeOf(Encoding.UTF8.GetBytes(xml.Replace("UTF-8", "UTF-7", StringComparison.Ordinal))).Should().Be(BpmnCodes.XmlEncoding);
        CodeOf(Encoding.UTF8.GetBytes(xml.Replace("UTF-8", "IBM037", StringComparison.Ordinal))).Should().Be(BpmnCodes.XmlEncoding);
        CodeOf(Encoding.UTF8.GetBytes(xml.Replace("UTF-8", "no-such", StringComparison.Ordinal))).Should().Be(BpmnCodes.XmlEncoding);
        CodeOf([.. Encoding.ASCII.GetBytes(xml.Replace("UTF-8", "GB18030", StringComparison.Ordinal)), 0x81, 0x20]).Should().Be(BpmnCodes.XmlEncoding);
        CodeOf([.. Encoding.UTF8.GetBytes(Open), 0xC3, 0x28]).Should().Be(BpmnCodes.XmlEncoding);
    }

    [Fact]
    public void Utf_16_that_says_so_is_read()
    {
        var xml = "<?xml version=\"1.0\" encoding=\"UTF-16\"?>" + Encoding.UTF8.GetString(Fixture.Bytes("modeler.bpmn"))[38..];
        BpmnReader.Read(Encoding.Unicode.GetBytes(xml)).Document.Should().NotBeNull();
        BpmnReader.Read((byte[])[.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes(xml)]).Document.Should().NotBeNull();
    }

    [Theory]
    [InlineData("ISO-8859-1", "Prüfung")]
    [InlineData("windows-1252", "Prüfung €")]
    [InlineData("GB18030", "受理 𠮷")]
    [InlineData("GBK", "受理")]
    [InlineData("GB2312", "受理")]
    [InlineData("US-ASCII", "plain")]
    [InlineData("utf-8", "受理 𠮷")]
    public void Other_encodings_that_say_so_are_read(string encoding, string name)
    {
        var writing = CodePagesEncodingProvider.Instance.GetEncoding(encoding) ?? Encoding.GetEncoding(encoding);
        var xml = $"<?xml version='1.0' encoding='{encoding}'?>{Open}<bpmn:process id='p' name='{name}'><bpmn:startEvent id='s'/></bpmn:process></bpmn:definitions>";
        BpmnReader.Read(writing.GetBytes(xml)).Document!.Processes[0].Name.Should().Be(name);
    }

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("PK\u0003\u0004")]
    [InlineData("<a>")]
    [InlineData("<a/><b/>")]
    [InlineData("{}")]
    public void What_is_not_xml_is_malformed(string text) => Refused(text).Code.Should().Be(BpmnCodes.XmlMalformed);

    [Theory]
    [InlineData("<html/>")]
    [InlineData("<definitions/>")]
    [InlineData("<definitions xmlns=\"https://www.omg.org/spec/DMN/20191111/MODEL/\"/>")]
    public void Xml_that_is_not_bpmn_is_refused(string xml) => Refused(xml).Should().Be((BpmnCodes.XmlNotBpmn, 1));

    [Fact]
    public void A_file_cut_off_anywhere_gives_an_error_and_no_document()
    {
        var whole = Fixture.Bytes("modeler.bpmn");
        for (var length = 0; length < whole.Length - 20; length += 100)
        {
            var reading = BpmnReader.Read(whole.AsMemory(0, length));
            reading.Document.Should().BeNull($"{length} bytes were left");
            reading.Findings.Should().ContainSingle().Which.Severity.Should().Be(Severity.Error);
        }
    }

    [Fact]
    public void Any_byte_may_be_spoilt_without_an_exception()
    {
        var whole = Fixture.Bytes("modeler.bpmn");
        for (var position = 0; position < whole.Length; position += 101)
        {
            var spoilt = (byte[])whole.Clone();
            spoilt[position] = (byte)(position % 256);
            var reading = BpmnReader.Read(spoilt);
            (reading.Document is null).Should().Be(reading.Findings.Any(finding => finding.Severity == Severity.Error));
        }
    }

    [Fact]
    public void Attributes_may_be_missing_anywhere_without_an_exception()
    {
        var xml = Encoding.UTF8.GetString(Fixture.Bytes("modeler.bpmn"));
        var count = XDocument.Parse(xml).Descendants().Attributes().Count(attribute => !attribute.IsNamespaceDeclaration);
        for (var number = 0; number < count; number++)
        {
            var document = XDocument.Parse(xml);
            document.Descendants().Attributes().Where(attribute => !attribute.IsNamespaceDeclaration).ElementAt(number).Remove();
            var reading = Fixture.Read(document.ToString());
            (reading.Document is null).Should().Be(reading.Findings.Any(finding => finding.Severity == Severity.Error));
        }
    }

    private static (string Code, int Line) Refused(string xml)
    {
        var reading = Fixture.Read(xml);
        reading.Document.Should().BeNull();
        var finding = reading.Findings.Should().ContainSingle().Subject;
        finding.Severity.Should().Be(Severity.Error);
        return (finding.Code, finding.Line);
    }

    private static string CodeOf(byte[] bytes) => BpmnReader.Read(bytes).Findings.Single().Code;
}
