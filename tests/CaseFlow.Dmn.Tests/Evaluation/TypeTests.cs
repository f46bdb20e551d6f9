using CaseFlow.Feel;
using static CaseFlow.Dmn.Tests.Evaluation.BoxedExpressionTests;

namespace CaseFlow.Dmn.Tests.Evaluation;

public sealed class TypeTests
{
    private const string Types = """
        <itemDefinition name="tGrade"><typeRef>string</typeRef><allowedValues><text>"routine", "key"</text></allowedValues></itemDefinition>
        <itemDefinition name="tGradeCopy"><typeRef>tGrade</typeRef></itemDefinition>
        <itemDefinition name="tDirection"><typeRef>tGrade</typeRef><allowedValues><text>"up", "down"</text></allowedValues></itemDefinition>
        <itemDefinition name="tGrades" isCollection="true"><typeRef>tGrade</typeRef></itemDefinition>
        <itemDefinition name="tFew" isCollection="true"><typeRef>number</typeRef><allowedValues><text>[0..9]</text></allowedValues><typeConstraint><text>count(?) &lt; 3</text></typeConstraint></itemDefinition>
        <itemDefinition name="tHome"><itemComponent name="door no"><typeRef>number</typeRef></itemComponent><itemComponent name="grade"><typeRef>tGrade</typeRef></itemComponent></itemDefinition>
        <itemDefinition name="tHomes" isCollection="true"><itemComponent name="door no"><typeRef>number</typeRef></itemComponent></itemDefinition>
        <itemDefinition name="tNested"><itemComponent name="home"><itemComponent name="door no"><typeRef>number</typeRef></itemComponent></itemComponent></itemDefinition>
        <itemDefinition name="tTree"><itemComponent name="label"><typeRef>string</typeRef></itemComponent><itemComponent name="parts" isCollection="true"><typeRef>tTree</typeRef></itemComponent></itemDefinition>
        <itemDefinition name="tAdd"><functionItem outputTypeRef="number"><parameters name="a" typeRef="number"/></functionItem></itemDefinition>
        """;

    public static TheoryData<string, string, string> Values => new()
    {
        { "number", "5", "5" },
        { "number", "\"five\"", "null" },
        { "number", "[5]", "5" },
        { "number", "[[5]]", "5" },
        { "number", "[5, 6]", "null" },
        { "number", "null", "null" },
        { "Any", "[5]", "[5]" },
        { "integer", "5.5", "null" },
        { "date and time", "date(\"2026-04-01\")", "date and time(\"2026-04-01T00:00:00Z\")" },
        { "date", "date(\"2026-04-01\")", "date(\"2026-04-01\")" },
        { "list", "5", "[5]" },
        { "tGrade", "\"key\"", "\"key\"" },
        { "tGrade", "[\"key\"]", "\"key\"" },
        { "tGrade", "\"other\"", "null" },
        { "tGrade", "5", "null" },
        { "tGrade", "null", "null" },
        { "tGradeCopy", "\"key\"", "\"key\"" },
        { "tGradeCopy", "\"other\"", "null" },
        { "tDirection", "\"up\"", "\"up\"" },
        { "tDirection", "\"key\"", "null" },
        { "tGrades", "[\"key\", \"key\"]", "[\"key\", \"key\"]" },
        { "tGrades", "\"key\"", "[\"key\"]" },
        { "tGrades", "[\"key\", \"other\"]", "null" },
        { "tGrades", "[]", "[]" },
        { "tFew", "[1, 2]", "[1, 2]" },
        { "tFew", "[1, 2, 3]", "null" },
        { "tFew", "[1, 20]", "null" },
        { "tHome", "{\"door no\": 4, grade: \"key\", extra: true}", "{\"door no\": 4, extra: true, grade: \"key\"}" },
        { "tHome", "{\"door no\": null, grade: \"key\"}", "{\"door no\": null, grade: \"key\"}" },
        { "tHome", "{\"door no\": 4}", "null" },
        { "tHome", "{\"door no\": 4, grade: \"other\"}", "null" },
        { "tHomes", "{\"door no\": 4}", "[{\"door no\": 4}]" },
        { "tNested", "{home: {\"door no\": 4}}", "{home: {\"door no\": 4}}" },
        { "tNested", "{home: {\"door no\": \"4\"}}", "null" },
        { "tTree", "{label: \"a\", parts: []}", "{label: \"a\", parts: []}" },
    };

    [Theory]
    [MemberData(nameof(Values))]
    public void A_result_is_converted_to_the_type_of_its_decision_or_null(string type, string feel, string expected) =>
        FeelText.Show(Dmn.Read($"{Types}<decision id=\"D\"><variable name=\"D\" typeRef=\"{type}\"/>{Text(feel)}</decision>").Make("D").Value).Should().Be(expected);

    [Theory]
    [MemberData(nameof(Values))]
    public void Input_data_is_converted_to_its_type_or_null(string type, string feel, string expected) => FeelText.Show(
        Dmn.Read($"{Types}<inputData id=\"i\" name=\"given\"><variable name=\"given\" typeRef=\"{type}\"/></inputData><decision id=\"D\"><informationRequirement><requiredInput href=\"#i\"/></informationRequirement>{Text("given")}</decision>")
            .Make("D", ("given", feel)).Value).Should().Be(expected);

    [Theory]
    [MemberData(nameof(Values))]
    public void An_expression_is_converted_to_its_type_or_null(string type, string feel, string expected) => FeelText.Show(
        Dmn.Read($"{Types}<decision id=\"D\"><list><literalExpression typeRef=\"{type}\"><text><![CDATA[{feel}]]></text></literalExpression></list></decision>").Make("D").Value).Should().Be($"[{expected}]");

    [Theory]
    [InlineData("\"other\"", DmnCodes.OutputNotAllowed)]
    [InlineData("5", DmnCodes.TypeMismatch)]
    public void What_does_not_fit_is_a_problem(string feel, string code) =>
        Dmn.Read($"{Types}<decision id=\"D\"><variable name=\"D\" typeRef=\"tGrade\"/>{Text(feel)}</decision>").Make("D").Problem!.Code.Should().Be(code);

    [Theory]
    [InlineData("<contextEntry><variable name=\"a\" typeRef=\"tGrade\"/>{0}</contextEntry>", "context", "{a: null}")]
    [InlineData("<column name=\"a\" typeRef=\"tGrade\"/><row>{0}</row>", "relation", "[{a: null}]")]
    public void Entries_and_columns_have_types(string content, string kind, string expected) =>
        FeelText.Show(Dmn.Read($"{Types}<decision id=\"D\"><{kind}>{content.Replace("{0}", Text("\"other\""), StringComparison.Ordinal)}</{kind}></decision>").Make("D").Value).Should().Be(expected);

    [Theory]
    [InlineData("f(3)", "4")]
    [InlineData("f(\"3\")", "null")]
    public void A_function_is_held_to_the_type_of_functions(string call, string expected)
    {
        var function = $"<functionDefinition typeRef=\"tAdd\"><formalParameter name=\"a\"/>{Text("a + 1")}</functionDefinition>";
        FeelText.Show(Dmn.Read($"{Types}<decision id=\"D\">{Context(("f", function), (null, Text(call)))}</decision>").Make("D").Value).Should().Be(expected);
    }

    [Fact]
    public void A_parameter_of_a_call_has_the_type_that_the_call_gives_it() => FeelText.Show(Dmn.Read(
        $"{Types}<decision id=\"D\"><invocation>{Text("function(a) a")}<binding><parameter name=\"a\" typeRef=\"tGrade\"/>{Text("\"other\"")}</binding></invocation></decision>").Make("D").Value).Should().Be("null");

    [Theory]
    [InlineData("70 instance of tShare", "true")]
    [InlineData("170 instance of tShare", "true")]
    [InlineData("\"70\" instance of tShare", "false")]
    [InlineData("[70, 170] instance of list<tShare>", "true")]
    [InlineData("null instance of tShare", "false")]
    public void Instance_of_asks_for_the_type_and_not_for_the_allowed_values(string feel, string expected) => Dmn.Read(
        $"""<itemDefinition name="tShare"><typeRef>number</typeRef><allowedValues><text>[0..100]</text></allowedValues></itemDefinition><decision id="D"><literalExpression><text><![CDATA[{feel}]]></text></literalExpression></decision>""")
        .Make("D").Show().Should().Be(expected);

    [Fact]
    public void A_type_made_of_itself_is_found() =>
        Dmn.Read("<itemDefinition name=\"t\"><typeRef>t</typeRef></itemDefinition><decision id=\"D\"><variable name=\"D\" typeRef=\"t\"/><literalExpression><text>1</text></literalExpression></decision>")
            .Refused().Code.Should().Be(DmnCodes.TypeUnknown);
}
