namespace CaseFlow.Dmn.Tests.Checks;

/// <summary>UnknownTypes, CircularTypes, UnresolvedImports.</summary>
public sealed class TypeRuleTests
{
    [Theory]
    [InlineData("Any")]
    [InlineData("number")]
    [InlineData("date and time")]
    [InlineData("dateTime")]
    [InlineData("years and months duration")]
    [InlineData("context")]
    [InlineData("list&lt;number&gt;")]
    [InlineData("等级")]
    [InlineData("他.tOther")]
    [InlineData("tMerged")]
    public void Types_that_are_there_are_sound(string type) => Checked.Content(
        Checked.Import() + Checked.Import(name: "") + $"<itemDefinition name=\"等级\"><typeRef>string</typeRef></itemDefinition><inputData id=\"i\" name=\"i\"><variable name=\"i\" typeRef=\"{type}\"/></inputData>",
        Checked.Other("<itemDefinition name=\"tOther\"><typeRef>string</typeRef></itemDefinition><itemDefinition name=\"tMerged\"><typeRef>string</typeRef></itemDefinition>")).Should().BeEmpty();

    [Theory]
    [InlineData("<inputData id=\"i\" name=\"i\"><variable name=\"i\" typeRef=\"gone\"/></inputData>")]
    [InlineData("<itemDefinition name=\"t\"><typeRef>gone</typeRef></itemDefinition>")]
    [InlineData("<itemDefinition name=\"t\"><itemComponent name=\"c\"><typeRef>gone</typeRef></itemComponent></itemDefinition>")]
    [InlineData("<itemDefinition name=\"t\"><functionItem outputTypeRef=\"gone\"/></itemDefinition>")]
    [InlineData("<itemDefinition name=\"t\"><functionItem><parameters name=\"p\" typeRef=\"gone\"/></functionItem></itemDefinition>")]
    [InlineData("<decision id=\"a\" name=\"a\"><list typeRef=\"gone\"/></decision>")]
    [InlineData("<decision id=\"a\" name=\"a\"><decisionTable><output typeRef=\"gone\"/></decisionTable></decision>")]
    [InlineData("<decision id=\"a\" name=\"a\"><decisionTable><input><inputExpression typeRef=\"gone\"><text>1</text></inputExpression></input><output/></decisionTable></decision>")]
    [InlineData("<decision id=\"a\" name=\"a\"><context><contextEntry><variable name=\"x\" typeRef=\"gone\"/><list/></contextEntry></context></decision>")]
    [InlineData("<decision id=\"a\" name=\"a\"><functionDefinition><formalParameter name=\"x\" typeRef=\"gone\"/><list/></functionDefinition></decision>")]
    [InlineData("<decision id=\"a\" name=\"a\"><relation><column name=\"x\" typeRef=\"gone\"/></relation></decision>")]
    [InlineData("<decision id=\"a\" name=\"a\"><for iteratorVariable=\"x\"><in typeRef=\"gone\"><list/></in><return><list/></return></for></decision>")]
    [InlineData("<decision id=\"a\" name=\"a\"><some iteratorVariable=\"x\"><in typeRef=\"gone\"><list/></in><satisfies><list/></satisfies></some></decision>")]
    [InlineData("<decision id=\"a\" name=\"a\"><every iteratorVariable=\"x\"><in typeRef=\"gone\"><list/></in><satisfies><list/></satisfies></every></decision>")]
    public void A_type_that_is_nowhere_is_found(string content)
    {
        var finding = Checked.One(content);
        finding.Should().BeEquivalentTo(new { Code = DmnCodes.TypeUnknown, Line = 2, Severity = DmnSeverity.Error });
        finding.Arguments["type"].Should().Be("gone");
    }

    [Fact]
    public void A_type_that_an_imported_file_does_not_have_is_found() => Checked.One(
        Checked.Import() + "<inputData id=\"i\" name=\"i\"><variable name=\"i\" typeRef=\"他.gone\"/></inputData>", Checked.Other("")).Code.Should().Be(DmnCodes.TypeUnknown);

    [Fact]
    public void A_type_that_is_made_of_itself_is_found()
    {
        Checked.One("<itemDefinition name=\"t\"><typeRef>t</typeRef></itemDefinition>").Code.Should().Be(DmnCodes.TypeCircular);
        Checked.Content("<itemDefinition name=\"t\"><typeRef>u</typeRef></itemDefinition><itemDefinition name=\"u\"><typeRef>t</typeRef></itemDefinition><itemDefinition name=\"v\"><typeRef>t</typeRef></itemDefinition>")
            .Select(finding => finding.Arguments["type"]).Should().Equal("t", "u");
    }

    [Fact]
    public void A_component_may_be_of_the_type_around_it() => Checked.Content(
        "<itemDefinition name=\"部门\"><itemComponent name=\"下级\" isCollection=\"true\"><typeRef>部门</typeRef></itemComponent></itemDefinition>").Should().BeEmpty();

    [Fact]
    public void An_import_of_a_file_that_is_not_at_hand_is_found() =>
        Checked.One(Checked.Import("urn:nowhere")).Should().BeEquivalentTo(new { Code = DmnCodes.ImportUnresolved, Severity = DmnSeverity.Blocking });

    [Fact]
    public void An_import_of_another_kind_is_a_warning() =>
        Checked.One(Checked.Import(kind: "http://www.w3.org/2001/XMLSchema")).Should().BeEquivalentTo(new { Code = DmnCodes.UnsupportedImport, Severity = DmnSeverity.Warning });

    [Fact]
    public void A_file_of_another_version_may_be_imported() =>
        Checked.Content(Checked.Import(kind: "http://www.omg.org/spec/DMN/20180521/MODEL/"), Checked.Other("")).Should().BeEmpty();
}
