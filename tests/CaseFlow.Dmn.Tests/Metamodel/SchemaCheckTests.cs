namespace CaseFlow.Dmn.Tests.Metamodel;

public sealed class SchemaCheckTests
{
    private const string V11 = "http://www.omg.org/spec/DMN/20151101/dmn.xsd";
    private const string V12 = "http://www.omg.org/spec/DMN/20180521/MODEL/";
    private const string V13 = "https://www.omg.org/spec/DMN/20191111/MODEL/";
    private const string V14 = "https://www.omg.org/spec/DMN/20211108/MODEL/";
    private const string V15 = "https://www.omg.org/spec/DMN/20230324/MODEL/";
    private const string V16 = "https://www.omg.org/spec/DMN/20240513/MODEL/";

    [Theory]
    [InlineData(V11)]
    [InlineData(V12)]
    [InlineData(V13)]
    [InlineData(V14)]
    [InlineData(V15)]
    [InlineData(V16)]
    public void Files_of_every_version_that_keep_to_their_schema_have_no_findings(string version) =>
        Dmn.File(Whole.Of(version)).Findings.Should().BeEmpty();

    [Theory]
    [InlineData("<decision id=\"a\"/>", "dmn.schema.missing-attribute", "name")]
    [InlineData("<decision id=\"a\" name=\"a\" nmae=\"b\"/>", "dmn.schema.unexpected-attribute", "nmae")]
    [InlineData("<decision id=\"1 a\" name=\"a\"/>", "dmn.schema.invalid-value", "an id")]
    [InlineData("<decision id=\"a\" name=\"a\"><question id=\"q\">?</question></decision>", "dmn.schema.unexpected-attribute", "'id'")]
    [InlineData("<decision id=\"a\" name=\"a\"><literalExpression><text><b/></text></literalExpression></decision>", "dmn.schema.unexpected-element", "<b>")]
    [InlineData("<decision id=\"a\" name=\"a\">text</decision>", "dmn.schema.unexpected-text", "'text'")]
    [InlineData("<decision id=\"a\" name=\"a\"><question>q</question><description>d</description></decision>", "dmn.schema.unexpected-element", "description")]
    [InlineData("<decision id=\"a\" name=\"a\"><list/><list/></decision>", "dmn.schema.unexpected-element", "list")]
    [InlineData("<decision id=\"a\" name=\"a\"><magic/></decision>", "dmn.schema.unexpected-element", "magic")]
    [InlineData("<decision id=\"a\" name=\"a\"><x:y xmlns:x=\"urn:x\"/></decision>", "dmn.schema.unexpected-element", "{urn:x}y")]
    [InlineData("<decision id=\"a\" name=\"a\"><informationRequirement/></decision>", "dmn.schema.missing-element", "requiredDecision or requiredInput")]
    [InlineData("<decision id=\"a\" name=\"a\"><informationRequirement><requiredInput/></informationRequirement></decision>", "dmn.schema.missing-attribute", "href")]
    [InlineData("<decision id=\"a\" name=\"a\"><knowledgeRequirement><requiredKnowledge href=\"#a\"/><requiredInput href=\"#a\"/></knowledgeRequirement></decision>", "dmn.schema.unexpected-element", "requiredInput")]
    [InlineData("<decision id=\"a\" name=\"a\"><decisionTable><rule><outputEntry><text/></outputEntry></rule></decisionTable></decision>", "dmn.schema.missing-element", "output")]
    [InlineData("<decision id=\"a\" name=\"a\"><decisionTable aggregation=\"AVG\"><output/></decisionTable></decision>", "dmn.schema.invalid-value", "SUM")]
    [InlineData("<decision id=\"a\" name=\"a\"><decisionTable><input/><output/></decisionTable></decision>", "dmn.schema.missing-element", "inputExpression")]
    [InlineData("<decision id=\"a\" name=\"a\"><decisionTable><output/><input><inputExpression/></input></decisionTable></decision>", "dmn.schema.unexpected-element", "input")]
    [InlineData("<decision id=\"a\" name=\"a\"><conditional><if><literalExpression/></if><then><literalExpression/></then></conditional></decision>", "dmn.schema.missing-element", "else")]
    [InlineData("<decision id=\"a\" name=\"a\"><filter><in/><match><list/></match></filter></decision>", "dmn.schema.missing-element", "in")]
    [InlineData("<decision id=\"a\" name=\"a\"><functionDefinition kind=\"Python\"/></decision>", "dmn.schema.invalid-value", "FEEL, Java, PMML")]
    [InlineData("<decision id=\"a\" name=\"a\"><literalExpression><text>1</text><importedValues name=\"\" namespace=\"n\" importType=\"t\"><importedElement>e</importedElement></importedValues></literalExpression></decision>", "dmn.schema.unexpected-element", "importedValues")]
    [InlineData("<itemDefinition name=\"t\"><allowedValues><text>1</text></allowedValues></itemDefinition>", "dmn.schema.unexpected-element", "allowedValues")]
    [InlineData("<itemDefinition name=\"t\"><typeRef>string</typeRef><itemComponent name=\"c\"><typeRef>string</typeRef></itemComponent></itemDefinition>", "dmn.schema.unexpected-element", "itemComponent")]
    [InlineData("<itemDefinition name=\"t\" isCollection=\"yes\"><typeRef>string</typeRef></itemDefinition>", "dmn.schema.invalid-value", "true or false")]
    [InlineData("<decision id=\"a\" name=\"a\"/><itemDefinition name=\"t\"><typeRef>string</typeRef></itemDefinition>", "dmn.schema.unexpected-element", "itemDefinition")]
    [InlineData("<import name=\"i\" importType=\"t\"/>", "dmn.schema.missing-attribute", "namespace")]
    [InlineData("<association><sourceRef href=\"#a\"/></association>", "dmn.schema.missing-element", "targetRef")]
    [InlineData("<knowledgeSource id=\"a\" name=\"a\"><owner href=\"a#b#c\"/></knowledgeSource>", "dmn.schema.invalid-value", "address")]
    public void What_breaks_the_schema_is_an_error_that_says_what_was_expected(string content, string code, string says)
    {
        var finding = Dmn.File(Dmn.Definitions(content)).Findings.Should().ContainSingle().Subject;
        finding.Code.Should().Be(code);
        finding.Severity.Should().Be(DmnSeverity.Error);
        finding.Line.Should().Be(2);
        finding.Message.Should().StartWith("Expected ").And.Contain(", but ").And.Contain(says);
    }

    [Theory]
    [InlineData("<decision id=\"a\" name=\"a\"><for iteratorVariable=\"x\"><in><list/></in><return><list/></return></for></decision>", V13, V14)]
    [InlineData("<itemDefinition name=\"t\"><functionItem/></itemDefinition>", V12, V13)]
    [InlineData("<itemDefinition name=\"t\"><typeRef>string</typeRef><typeConstraint><text>1</text></typeConstraint></itemDefinition>", V14, V15)]
    [InlineData("<decision id=\"a\" name=\"a\"><decisionTable><output/><annotation name=\"n\"/></decisionTable></decision>", V11, V12)]
    [InlineData("<decision id=\"a\" name=\"a\"><functionDefinition kind=\"FEEL\"/></decision>", V11, V12)]
    [InlineData("<businessKnowledgeModel id=\"a\" name=\"a\"><variable name=\"a\"/><encapsulatedLogic/></businessKnowledgeModel>", V11, V12)]
    [InlineData("<decisionService id=\"a\" name=\"a\"/>", V11, V12)]
    [InlineData("<decision id=\"a\" name=\"a\"><informationRequirement id=\"r\"><requiredInput href=\"#a\"/></informationRequirement></decision>", V11, V12)]
    [InlineData("<group id=\"g\" name=\"n\"/>", V12, V13)]
    public void What_came_with_a_version_is_not_of_the_one_before(string content, string before, string since)
    {
        Dmn.File(Dmn.Definitions(content, before)).Findings.Should().NotBeEmpty().And.OnlyContain(finding => finding.Code.StartsWith("dmn.schema.", StringComparison.Ordinal));
        Dmn.File(Dmn.Definitions(content, since)).Findings.Should().BeEmpty();
    }

    [Fact]
    public void A_broken_diagram_is_a_warning_as_it_changes_no_decision()
    {
        var finding = Dmn.File(Dmn.Definitions(
            "<dmndi:DMNDI xmlns:dmndi=\"https://www.omg.org/spec/DMN/20230324/DMNDI/\"><dmndi:DMNDiagram><dmndi:DMNShape/></dmndi:DMNDiagram></dmndi:DMNDI>")).Findings
            .Should().ContainSingle().Subject;
        finding.Severity.Should().Be(DmnSeverity.Warning);
        finding.Message.Should().Contain("dmnElementRef");
    }

    [Fact]
    public void Other_vocabularies_are_left_alone_where_they_belong() =>
        Dmn.File(Dmn.Definitions(
            "<decision id=\"a\" name=\"a\" x:y=\"1\" xmlns:x=\"urn:x\"><extensionElements><x:any><x:thing at=\"all\">text</x:thing></x:any></extensionElements></decision>")).Findings
            .Should().BeEmpty();

    [Fact]
    public void A_finding_names_the_innermost_element_with_an_id() =>
        Dmn.File(Dmn.Definitions("<decision id=\"a\" name=\"a\"><decisionTable><input id=\"column\"><inputExpression wrong=\"1\"/></input><output/></decisionTable></decision>")).Findings
            .Should().ContainSingle().Which.Element.Should().Be("column");

    [Fact]
    public void The_number_of_errors_is_bounded() =>
        Dmn.File(Dmn.Definitions(string.Concat(Enumerable.Repeat("<nothing/>", 3_000)))).Findings.Should().HaveCount(1_000);
}
