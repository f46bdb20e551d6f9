using System.Text;
using CaseFlow.Dmn.Evaluation;
using CaseFlow.Dmn.Xml;
using CaseFlow.Feel;

namespace CaseFlow.Dmn.Tests.Evaluation;

public sealed class ImportTests
{
    private const string Rates = """
        <itemDefinition name="tRate"><typeRef>number</typeRef><allowedValues><text>[0..1]</text></allowedValues></itemDefinition>
        <inputData id="i" name="base amount"><variable name="base amount" typeRef="number"/></inputData>
        <decision id="d" name="yearly rate"><informationRequirement><requiredInput href="#i"/></informationRequirement><literalExpression><text>base amount / 100</text></literalExpression></decision>
        <businessKnowledgeModel id="k" name="say rate"><encapsulatedLogic><formalParameter name="r"/><literalExpression><text>"rate " + string(r)</text></literalExpression></encapsulatedLogic></businessKnowledgeModel>
        """;

    [Fact]
    public void Elements_and_types_of_a_named_import_are_read_with_its_name()
    {
        var main = """
            <import name="rates" namespace="urn:rates" importType="https://www.omg.org/spec/DMN/20230324/MODEL/"/>
            <decision id="D" name="D"><variable name="D" typeRef="rates.tRate"/><informationRequirement><requiredDecision href="urn:rates#d"/></informationRequirement><literalExpression><text>rates.yearly rate</text></literalExpression></decision>
            <decision id="E" name="E"><knowledgeRequirement><requiredKnowledge href="urn:rates#k"/></knowledgeRequirement><literalExpression><text>rates.say rate(3)</text></literalExpression></decision>
            """;
        Show("D", "{rates: {\"base amount\": 20}}", ("urn:main", main), ("urn:rates", Rates)).Should().Be("0.2");
        Show("D", "{\"rates.base amount\": 20}", ("urn:main", main), ("urn:rates", Rates)).Should().Be("0.2");
        Show("D", "{\"urn:rates\": {\"base amount\": 20}}", ("urn:main", main), ("urn:rates", Rates)).Should().Be("0.2");
        Show("D", "{\"base amount\": 20}", ("urn:main", main), ("urn:rates", Rates)).Should().Be("0.2");
        Show("D", "{\"base amount\": 200}", ("urn:main", main), ("urn:rates", Rates)).Should().Be("null");
        Show("E", "{}", ("urn:main", main), ("urn:rates", Rates)).Should().Be("\"rate 3\"");
    }

    [Fact]
    public void Inputs_of_imports_of_imports_stand_in_nested_contexts()
    {
        var main = Import("middle", "urn:middle") + """<decision id="D" name="D"><informationRequirement><requiredDecision href="urn:middle#m"/></informationRequirement><literalExpression><text>middle.twice</text></literalExpression></decision>""";
        var middle = Import("rates", "urn:rates") + """<decision id="m" name="twice"><informationRequirement><requiredDecision href="urn:rates#d"/></informationRequirement><literalExpression><text>rates.yearly rate * 2</text></literalExpression></decision>""";
        Show("D", "{middle: {rates: {\"base amount\": 20}}}", ("urn:main", main), ("urn:middle", middle), ("urn:rates", Rates)).Should().Be("0.4");
        Show("D", "{\"middle.rates.base amount\": 20}", ("urn:main", main), ("urn:middle", middle), ("urn:rates", Rates)).Should().Be("0.4");
    }

    [Fact]
    public void What_is_imported_without_a_name_is_read_as_if_it_stood_in_the_file()
    {
        var main = Import("", "urn:rates") + """
            <decision id="D" name="D"><variable name="D" typeRef="tRate"/><informationRequirement><requiredDecision href="#d"/></informationRequirement><literalExpression><text>yearly rate</text></literalExpression></decision>
            <decision id="E" name="E"><knowledgeRequirement><requiredKnowledge href="urn:rates#k"/></knowledgeRequirement><literalExpression><text>say rate(3)</text></literalExpression></decision>
            """;
        Show("D", "{\"base amount\": 20}", ("urn:main", main), ("urn:rates", Rates)).Should().Be("0.2");
        Show("E", "{}", ("urn:main", main), ("urn:rates", Rates)).Should().Be("\"rate 3\"");
        Show("yearly rate", "{\"base amount\": 20}", ("urn:main", Import("", "urn:rates")), ("urn:rates", Rates)).Should().Be("0.2");
    }

    [Theory]
    [InlineData("#x")]
    [InlineData("urn:b#x")]
    public void Of_two_with_the_same_name_the_files_own_counts_also_for_what_is_imported(string reference)
    {
        var main = Import("", "urn:b") + Literal("D", "total", "#t") + Literal("own", "\"main\"", variable: "shared");
        var other = Literal("t", "shared", reference, "total") + Literal("x", "\"other\"", variable: "shared");
        Show("D", "{}", ("urn:main", main), ("urn:b", other)).Should().Be("\"main\"");
    }

    [Fact]
    public void The_import_that_comes_first_counts_each_before_what_it_imports_itself()
    {
        var main = Import("", "urn:a") + Import("", "urn:b") + Literal("D", "shared", "#s");
        var nested = Import("", "urn:c") + Import("", "urn:d");
        Show("D", "{}", ("urn:main", main), ("urn:a", nested), ("urn:b", Literal("s", "\"b\"", variable: "shared")), ("urn:c", Literal("s", "\"c\"", variable: "shared")), ("urn:d", Literal("s", "\"d\"", variable: "shared")))
            .Should().Be("\"c\"");
    }

    [Fact]
    public void Files_that_import_each_other_or_themselves_are_read()
    {
        var main = Import("", "urn:main") + Import("", "urn:b") + Import("again", "urn:b") + Literal("D", "shared", "#s");
        Show("D", "{}", ("urn:main", main), ("urn:b", Import("", "urn:main") + Import("back", "urn:main") + Literal("s", "\"b\"", variable: "shared"))).Should().Be("\"b\"");
    }

    [Fact]
    public void A_file_that_is_not_given_is_found_and_what_does_not_need_it_works()
    {
        var compilation = Compile(("urn:main", Import("rates", "urn:nowhere") + Literal("D", "1") + Literal("E", "rates.x", "urn:nowhere#x")));
        compilation.Findings.Select(finding => finding.Code).Should().BeEquivalentTo([DmnCodes.ImportUnresolved, DmnCodes.ReferenceUnresolved]);
        FeelText.Show(compilation.Evaluate("D").Value).Should().Be("1");
        FeelText.Show(compilation.Evaluate("E").Value).Should().Be("null");
    }

    [Fact]
    public void A_service_of_an_import_is_a_function_of_its_context()
    {
        var main = Import("rates", "urn:rates") + """<decision id="D" name="D"><knowledgeRequirement><requiredKnowledge href="urn:rates#s"/></knowledgeRequirement><literalExpression><text>rates.ask(50)</text></literalExpression></decision>""";
        var service = """<decisionService id="s" name="ask"><outputDecision href="#d"/><inputData href="#i"/></decisionService>""";
        Show("D", "{}", ("urn:main", main), ("urn:rates", Rates + service)).Should().Be("0.5");
    }

    private static string Show(string decision, string inputs, params (string Namespace, string Content)[] files)
    {
        var compilation = Compile(files);
        var variables = ((FeelValue.Context)FeelExpression.Parse(inputs).Expression!.Evaluate(new Dictionary<string, FeelValue>(), Dmn.Now).Value).Entries;
        return FeelText.Show(compilation.Model!.Evaluate(compilation.Model.Find(decision)!, variables, Dmn.Now).Value);
    }

    private static DecisionCompilation Compile(params (string Namespace, string Content)[] files)
    {
        var documents = files.Select(file => DmnReader.Read(Encoding.UTF8.GetBytes($"<definitions xmlns=\"{Dmn.Namespace}\" name=\"d\" namespace=\"{file.Namespace}\">\n{file.Content}</definitions>")).Document!).ToList();
        return DecisionModel.Compile(documents[0], documents.Skip(1).Reverse());
    }

    private static string Import(string name, string home) => $"<import name=\"{name}\" namespace=\"{home}\" importType=\"https://www.omg.org/spec/DMN/20230324/MODEL/\"/>";

    private static string Literal(string id, string feel, string? required = null, string? variable = null) =>
        $"<decision id=\"{id}\" name=\"{variable ?? id}\">{(required is null ? "" : $"<informationRequirement><requiredDecision href=\"{required}\"/></informationRequirement>")}<literalExpression><text>{feel}</text></literalExpression></decision>";
}
