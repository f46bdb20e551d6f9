namespace CaseFlow.Dmn.Tests.Checks;

/// <summary>MissingIds, DuplicateIds, MissingNames, DuplicateNames, DuplicateVariables.</summary>
public sealed class NameRuleTests
{
    [Theory]
    [InlineData("<decision name=\"a\"><list/></decision>", DmnSeverity.Blocking)]
    [InlineData("<inputData name=\"a\"/>", DmnSeverity.Blocking)]
    [InlineData("<knowledgeSource name=\"a\"/>", DmnSeverity.Warning)]
    public void An_element_without_id_is_found(string content, DmnSeverity severity) =>
        Checked.One(content).Should().BeEquivalentTo(new { Code = DmnCodes.IdMissing, Element = (string?)null, Line = 2, Severity = severity });

    [Fact]
    public void The_id_of_a_decision_is_its_own() => Checked.One(Checked.Input("a") + "<decision id=\"a\" name=\"b\"><list/></decision>")
        .Should().BeEquivalentTo(new { Code = DmnCodes.IdDuplicate, Element = "a", Line = 3, Severity = DmnSeverity.Blocking });

    [Fact]
    public void The_id_of_a_cell_or_a_shape_is_its_own()
    {
        Checked.One(Checked.Decision("a", "<list id=\"x\"><list id=\"x\"/></list>")).Should().BeEquivalentTo(new { Code = DmnCodes.IdDuplicate, Severity = DmnSeverity.Error });
        Checked.One(Checked.Decision("a") + "<d:DMNDI xmlns:d=\"https://www.omg.org/spec/DMN/20230324/DMNDI/\"><d:DMNDiagram id=\"a\"/></d:DMNDI>").Code.Should().Be(DmnCodes.IdDuplicate);
    }

    [Fact]
    public void Ids_of_other_vocabularies_are_their_own_matter() => Checked.Content(
        "<decision id=\"a\" name=\"a\"><extensionElements><x:y xmlns:x=\"urn:x\" id=\"a\"/></extensionElements><list/></decision>").Should().BeEmpty();

    [Theory]
    [InlineData("<decision id=\"a\" name=\"\"><list/></decision>", "decision")]
    [InlineData("<itemDefinition name=\"\"><typeRef>string</typeRef></itemDefinition>", "itemDefinition")]
    [InlineData("<itemDefinition name=\"t\"><itemComponent name=\"\"><typeRef>string</typeRef></itemComponent></itemDefinition>", "itemDefinition")]
    [InlineData("<decision id=\"a\" name=\"a\"><context><contextEntry><variable name=\"\"/><list/></contextEntry></context></decision>", "contextEntry")]
    [InlineData("<decision id=\"a\" name=\"a\"><functionDefinition><formalParameter name=\"\"/><list/></functionDefinition></decision>", "formalParameter")]
    [InlineData("<decision id=\"a\" name=\"a\"><relation><column name=\"\"/></relation></decision>", "column")]
    [InlineData("<decision id=\"a\" name=\"a\"><invocation><literalExpression><text>f</text></literalExpression><binding><parameter name=\"\"/><list/></binding></invocation></decision>", "parameter")]
    [InlineData("<decision id=\"a\" name=\"a\"><for><in><list/></in><return><list/></return></for></decision>", "iteratorVariable")]
    [InlineData("<decision id=\"a\" name=\"a\"><some><in><list/></in><satisfies><list/></satisfies></some></decision>", "iteratorVariable")]
    [InlineData("<decision id=\"a\" name=\"a\"><every><in><list/></in><satisfies><list/></satisfies></every></decision>", "iteratorVariable")]
    [InlineData("<decision id=\"a\" name=\"a\"><decisionTable><output name=\"x\"/><output/></decisionTable></decision>", "output")]
    public void What_has_no_name_is_found(string content, string kind)
    {
        var finding = Checked.One(content);
        finding.Should().BeEquivalentTo(new { Code = DmnCodes.NameMissing, Line = 2, Severity = DmnSeverity.Error });
        finding.Arguments["kind"].Should().Be(kind);
    }

    [Fact]
    public void A_lone_output_needs_no_name() => Checked.Content(Checked.Decision("a", "<decisionTable><output/></decisionTable>")).Should().BeEmpty();

    [Theory]
    [InlineData("<inputData id=\"i\" name=\"a\"/><decision id=\"a\" name=\"a\"><list/></decision>", "a")]
    [InlineData("<inputData id=\"i\" name=\"x\"/><decision id=\"a\" name=\"b\"><variable name=\"x\"/><list/></decision>", "a")]
    [InlineData("<import name=\"a\" namespace=\"urn:other\" importType=\"https://www.omg.org/spec/DMN/20230324/MODEL/\"/><decision id=\"a\" name=\"a\"><list/></decision>", "a")]
    [InlineData("<import name=\"a\" namespace=\"urn:other\" importType=\"https://www.omg.org/spec/DMN/20230324/MODEL/\"/><import name=\"a\" namespace=\"urn:other\" importType=\"https://www.omg.org/spec/DMN/20230324/MODEL/\"/>", null)]
    [InlineData("<itemDefinition name=\"a\"><typeRef>string</typeRef></itemDefinition><itemDefinition name=\"a\"><typeRef>string</typeRef></itemDefinition>", null)]
    public void A_name_that_two_things_have_is_found(string content, string? element) =>
        Checked.One(content, Checked.Other("")).Should().BeEquivalentTo(new { Code = DmnCodes.NameDuplicate, Element = element, Severity = DmnSeverity.Blocking });

    [Fact]
    public void A_type_may_have_the_name_of_a_decision_and_several_imports_none() => Checked.Content(
        Checked.Import(name: "") + Checked.Import(name: "") + "<itemDefinition name=\"a\"><typeRef>string</typeRef></itemDefinition>"
        + Checked.Decision("a") + "<knowledgeSource id=\"s\" name=\"a\"/>", Checked.Other("")).Should().BeEmpty();

    [Theory]
    [InlineData("<decision id=\"a\" name=\"a\"><context><contextEntry><variable name=\"x\"/><list/></contextEntry><contextEntry><variable name=\"x\"/><list/></contextEntry></context></decision>", "contextEntry")]
    [InlineData("<decision id=\"a\" name=\"a\"><functionDefinition><formalParameter name=\"x\"/><formalParameter name=\"x\"/><list/></functionDefinition></decision>", "formalParameter")]
    [InlineData("<decision id=\"a\" name=\"a\"><relation><column name=\"x\"/><column name=\"x\"/></relation></decision>", "column")]
    [InlineData("<decision id=\"a\" name=\"a\"><decisionTable><output name=\"x\"/><output name=\"x\"/></decisionTable></decision>", "output")]
    [InlineData("<itemDefinition name=\"t\"><itemComponent name=\"x\"><typeRef>string</typeRef></itemComponent><itemComponent name=\"x\"><typeRef>string</typeRef></itemComponent></itemDefinition>", "itemComponent")]
    [InlineData("<itemDefinition name=\"t\"><functionItem><parameters name=\"x\"/><parameters name=\"x\"/></functionItem></itemDefinition>", "parameters")]
    public void A_name_that_stands_twice_in_one_place_is_found(string content, string kind)
    {
        var finding = Checked.One(content);
        finding.Code.Should().Be(DmnCodes.VariableDuplicate);
        finding.Arguments.Should().Contain("name", "x").And.Contain("kind", kind);
    }

    [Fact]
    public void The_same_name_in_two_places_is_no_matter() => Checked.Content(Checked.Decision(
        "a",
        "<context><contextEntry><variable name=\"x\"/><context><contextEntry><variable name=\"x\"/><list/></contextEntry></context></contextEntry></context>")).Should().BeEmpty();
}
