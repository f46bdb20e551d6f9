using System.Text.Json.Nodes;
using CaseFlow.Simulation.Conformance;

namespace CaseFlow.Simulation.Tests.Conformance;

public sealed class DecideTests
{
    private const string Fees = """
        <inputData id="i" name="area"><variable name="area" typeRef="number"/></inputData>
        <decision id="d1" name="Yearly fee"><variable name="fee"/><informationRequirement><requiredInput href="#i"/></informationRequirement><literalExpression><text>area * 12</text></literalExpression></decision>
        <decision id="d2" name="Deposit"><variable name="deposit"/><informationRequirement><requiredDecision href="#d1"/></informationRequirement><literalExpression><text>fee / 4</text></literalExpression></decision>
        <decision id="d3" name="Broken"><literalExpression><text>area +</text></literalExpression></decision>
        <businessKnowledgeModel id="k" name="Twice"><encapsulatedLogic><formalParameter name="n"/><literalExpression><text>n * 2</text></literalExpression></encapsulatedLogic></businessKnowledgeModel>
        <decisionService id="s" name="Costs"><outputDecision href="#d1"/><outputDecision href="#d2"/><inputData href="#i"/></decisionService>
        <decisionService id="t" name="Only deposit"><outputDecision href="#d2"/><inputDecision href="#d1"/></decisionService>
        """;

    [Theory]
    [InlineData("\"name\":\"Deposit\",\"inputs\":{\"area\":10}", "30")]
    [InlineData("\"name\":\"d2\",\"inputs\":{\"area\":10}", "30")]
    [InlineData("\"name\":\"deposit\",\"inputs\":{\"area\":10}", "30")]
    [InlineData("\"name\":\"Deposit\",\"inputs\":{\"area\":\"large\"}", "null")]
    [InlineData("\"name\":\"Deposit\"", "null")]
    [InlineData("\"name\":\"Broken\",\"inputs\":{\"area\":10}", "null")]
    [InlineData("\"kind\":\"service\",\"name\":\"Costs\",\"inputs\":{\"area\":10}", """{"deposit":30,"fee":120}""")]
    [InlineData("\"kind\":\"service\",\"name\":\"Costs\",\"result\":\"fee\",\"inputs\":{\"area\":10}", "120")]
    [InlineData("\"kind\":\"service\",\"name\":\"Costs\",\"result\":\"rent\",\"inputs\":{\"area\":10}", "null")]
    [InlineData("\"kind\":\"service\",\"name\":\"Only deposit\",\"result\":\"deposit\",\"inputs\":{\"fee\":100}", "25")]
    [InlineData("\"kind\":\"service\",\"name\":\"t\",\"inputs\":{\"fee\":100}", "25")]
    [InlineData("\"kind\":\"service\",\"name\":\"Twice\",\"inputs\":{\"n\":21}", "42")]
    [InlineData("\"name\":\"Only deposit\",\"inputs\":{\"fee\":100}", "25")]
    public void A_decision_or_service_gives_its_value(string request, string expected)
    {
        var answer = Desk.Ask($"{{\"op\":\"decide\",\"model\":\"m\",{request}}}", ("m", File("urn:fees", Fees)));
        ((bool)answer["ok"]!).Should().BeTrue(answer.ToJsonString());
        (answer["value"]?.ToJsonString() ?? "null").Should().Be(expected);
    }

    [Theory]
    [InlineData("""{"area":10}""")]
    [InlineData("""{"fees":{"area":10}}""")]
    [InlineData("""{"fees.area":10}""")]
    [InlineData("""{"urn:fees":{"area":10}}""")]
    [InlineData("""{"urn:fees.area":10}""")]
    public void Inputs_of_imported_models_are_found_by_import_or_namespace(string inputs)
    {
        var main = """
            <import name="fees" namespace="urn:fees" importType="https://www.omg.org/spec/DMN/20230324/MODEL/"/>
            <decision id="d" name="Total"><informationRequirement><requiredDecision href="urn:fees#d2"/></informationRequirement><literalExpression><text>fees.deposit + 1</text></literalExpression></decision>
            """;
        Desk.Ask($"{{\"op\":\"decide\",\"model\":\"m\",\"models\":[\"f\"],\"name\":\"Total\",\"inputs\":{inputs}}}", ("m", File("urn:main", main)), ("f", File("urn:fees", Fees)))["value"]!
            .ToJsonString().Should().Be("31");
    }

    [Fact]
    public void What_is_not_there_is_a_fault()
    {
        Desk.Ask("""{"op":"decide","model":"m","name":"Nothing"}""", ("m", File("urn:fees", Fees))).Code().Should().Be(ConformanceCodes.DecisionUnknown);
        Desk.Ask("""{"op":"decide","model":"m","kind":"service","name":"Nothing"}""", ("m", File("urn:fees", Fees))).Code().Should().Be(ConformanceCodes.DecisionUnknown);
        Desk.Ask("""{"op":"decide","model":"m","models":["x"],"name":"Deposit"}""", ("m", File("urn:fees", Fees))).Code().Should().Be(ConformanceCodes.FileUnreadable);
        Desk.Ask("""{"op":"decide","model":"m","models":[7],"name":"Deposit"}""", ("m", File("urn:fees", Fees))).Code().Should().Be(ConformanceCodes.FieldInvalid);
        Desk.Ask("""{"op":"decide","model":"m","name":"Deposit"}""", ("m", "<a/>")).Code().Should().Be("dmn.xml.not-dmn");
    }

    [Fact]
    public void An_answer_explains_itself_when_asked()
    {
        var answer = Desk.Ask("""{"op":"decide","model":"m","name":"Deposit","inputs":{"area":"large"},"explain":true}""", ("m", File("urn:fees", Fees)));
        ((string)answer["problems"]![0]!["code"]!).Should().Be("dmn.evaluate.type-mismatch");
        var evidence = (JsonArray)answer["evidence"]!;
        evidence.Select(made => (string)made!["decision"]!).Should().Equal("d1", "d2");
        ((string)evidence[0]!["inputs"]!["area"]!).Should().Be("null");
    }

    private static string File(string home, string content) =>
        $"<definitions xmlns=\"https://www.omg.org/spec/DMN/20230324/MODEL/\" name=\"m\" namespace=\"{home}\">{content}</definitions>";
}
