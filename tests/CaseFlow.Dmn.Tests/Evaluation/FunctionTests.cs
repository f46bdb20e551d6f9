using CaseFlow.Feel;
using static CaseFlow.Dmn.Tests.Evaluation.BoxedExpressionTests;

namespace CaseFlow.Dmn.Tests.Evaluation;

/// <summary>Business knowledge models and decision services.</summary>
public sealed class FunctionTests
{
    private const string Rent = """
        <businessKnowledgeModel id="k1" name="monthly rent"><variable name="monthly rent"/>
          <encapsulatedLogic><formalParameter name="area" typeRef="number"/><formalParameter name="rate"/><literalExpression><text>area * rate</text></literalExpression></encapsulatedLogic>
        </businessKnowledgeModel>
        """;

    [Theory]
    [InlineData("monthly rent(50, 3)", "150")]
    [InlineData("monthly rent(rate: 3, area: 20)", "60")]
    [InlineData("monthly rent([50], 3)", "150")]
    [InlineData("monthly rent(\"large\", 3)", "null")]
    [InlineData("monthly rent(50)", "null")]
    [InlineData("monthly rent(space: 50, rate: 3)", "null")]
    [InlineData("for a in [1, 2] return monthly rent(a, 10)", "[10, 20]")]
    public void A_business_knowledge_model_is_a_function(string call, string expected) =>
        FeelText.Show(Dmn.Read(Rent + Calling("D", call, "k1")).Make("D").Value).Should().Be(expected);

    [Fact]
    public void It_is_called_by_a_boxed_invocation_with_its_arguments_told()
    {
        var result = Dmn.Read(Rent + $"<decision id=\"D\">{Knows("k1")}{Call("monthly rent", ("rate", "2"), ("area", "7"))}</decision>").Make("D");
        result.Show().Should().Be("14");
        var call = result.Evidence[0].Calls!.Value.Should().ContainSingle().Subject;
        (call.Name, call.Depth, call.Result).Should().Be(("monthly rent", 0, "14"));
        call.Arguments.Select(argument => $"{argument.Name}={argument.Value}").Should().Equal("area=7", "rate=2");
    }

    [Fact]
    public void It_knows_those_it_requires_and_itself_and_is_told_below_its_caller()
    {
        var models = """
            <businessKnowledgeModel id="k1" name="steps"><encapsulatedLogic><formalParameter name="n"/><literalExpression><text>if n = 0 then 0 else 1 + steps(n - 1)</text></literalExpression></encapsulatedLogic></businessKnowledgeModel>
            <businessKnowledgeModel id="k2" name="double"><knowledgeRequirement><requiredKnowledge href="#k1"/></knowledgeRequirement><encapsulatedLogic><formalParameter name="n"/><literalExpression><text>2 * steps(n)</text></literalExpression></encapsulatedLogic></businessKnowledgeModel>
            """;
        var result = Dmn.Read(models + Calling("D", "double(2)", "k2")).Make("D");
        result.Show().Should().Be("4");
        result.Evidence[0].Calls!.Value.Select(call => (call.Name, call.Depth)).Should().Equal(("steps", 3), ("steps", 2), ("steps", 1), ("double", 0));
    }

    [Fact]
    public void A_table_as_its_body_tells_its_rules()
    {
        var model = $"<businessKnowledgeModel id=\"k1\" name=\"band\"><encapsulatedLogic><formalParameter name=\"n\"/><decisionTable><input><inputExpression><text>n</text></inputExpression></input><output/>{Dmn.Rule("< 5", "\"low\"")}{Dmn.Rule(">= 5", "\"high\"")}</decisionTable></encapsulatedLogic></businessKnowledgeModel>";
        var result = Dmn.Read(model + Calling("D", "[band(1), band(9)]", "k1")).Make("D");
        result.Show().Should().Be("[\"low\", \"high\"]");
        result.Evidence[0].Calls!.Value.Select(call => call.Rules.Single()).Should().Equal(1, 2);
    }

    [Theory]
    [InlineData("typeRef=\"string\"", "", "null")]
    [InlineData("typeRef=\"number\"", "", "3")]
    [InlineData("typeRef=\"tNumbers\"", "", "[3]")]
    [InlineData("typeRef=\"tToText\"", "", "null")]
    [InlineData("", "typeRef=\"tToText\"", "null")]
    public void Its_type_is_that_of_the_function_or_of_what_it_gives(string variable, string logic, string expected)
    {
        var types = """
            <itemDefinition name="tNumbers" isCollection="true"><typeRef>number</typeRef></itemDefinition>
            <itemDefinition name="tToText"><functionItem outputTypeRef="string"><parameters name="n" typeRef="number"/></functionItem></itemDefinition>
            """;
        var model = $"<businessKnowledgeModel id=\"k1\" name=\"echo\"><variable name=\"echo\" {variable}/><encapsulatedLogic {logic}><formalParameter name=\"n\"/>{Text("n")}</encapsulatedLogic></businessKnowledgeModel>";
        FeelText.Show(Dmn.Read(types + model + Calling("D", "echo(3)", "k1")).Make("D").Value).Should().Be(expected);
    }

    [Fact]
    public void It_can_be_called_from_outside() => Dmn.Read(Rent + Calling("D", "1", "k1")).Serve("monthly rent", ("area", "4"), ("rate", "5")).Show().Should().Be("20");

    [Fact]
    public void Recursion_without_end_is_null_and_a_problem()
    {
        var model = "<businessKnowledgeModel id=\"k1\" name=\"on\"><encapsulatedLogic><formalParameter name=\"n\"/><literalExpression><text>on(n + 1)</text></literalExpression></encapsulatedLogic></businessKnowledgeModel>";
        var result = Dmn.Read(model + Calling("D", "on(1)", "k1")).Make("D");
        result.Value.Should().Be(FeelValue.Missing);
        result.Problem!.Arguments["reason"].Should().Be("feel.limit.nesting");
    }

    [Theory]
    [InlineData("offer(100, 0.1)", "110")]
    [InlineData("offer(surcharge: 0.5, base: 100)", "150")]
    [InlineData("offer(\"much\", 0.1)", "null")]
    [InlineData("offer(100)", "null")]
    public void A_decision_service_is_a_function_of_its_inputs(string call, string expected) =>
        FeelText.Show(Dmn.Read(Offer() + Calling("D", call, "s")).Make("D").Value).Should().Be(expected);

    [Fact]
    public void A_service_takes_input_decisions_from_its_caller_and_does_not_make_them()
    {
        var result = Dmn.Read(Offer() + Calling("D", "1")).Serve("offer", ("base", "100"), ("surcharge", "1"));
        result.Show().Should().Be("200");
        result.Evidence.Select(made => made.Decision).Should().Equal("inner", "price");
    }

    [Fact]
    public void A_decision_alone_is_made_from_the_decisions_it_requires() =>
        Dmn.Read(Offer()).Make("price", ("base", "100")).Show().Should().Be("120");

    [Fact]
    public void Several_output_decisions_are_a_context()
    {
        var compilation = Dmn.Read(Offer("<outputDecision href=\"#price\"/><outputDecision href=\"#inner\"/>"));
        compilation.Model!.ResultsOf("offer").Should().Equal("price", "inner");
        compilation.Serve("offer", ("base", "100"), ("surcharge", "1")).Show().Should().Be("{inner: 100, price: 200}");
    }

    [Fact]
    public void The_type_of_a_service_counts()
    {
        var type = "<itemDefinition name=\"tOffer\"><functionItem outputTypeRef=\"string\"><parameters name=\"base\"/><parameters name=\"surcharge\"/></functionItem></itemDefinition>";
        var result = Dmn.Read(type + Offer(variable: "<variable name=\"offer\" typeRef=\"tOffer\"/>")).Serve("offer", ("base", "100"), ("surcharge", "1"));
        result.Value.Should().Be(FeelValue.Missing);
        result.Problem.Should().NotBeNull();
    }

    [Fact]
    public void A_service_does_not_see_what_its_caller_sees()
    {
        var service = "<decisionService id=\"s\" name=\"S\"><outputDecision href=\"#o\"/></decisionService><decision id=\"o\"><literalExpression><text>secret</text></literalExpression></decision>";
        FeelText.Show(Dmn.Read(service + Calling("D", "S()", "s")).Make("D", ("secret", "1")).Value).Should().Be("null");
    }

    [Fact]
    public void A_service_that_is_not_there_is_a_problem() =>
        Dmn.Read(Offer()).Serve("demand").Problem!.Code.Should().Be(DmnCodes.DecisionUnknown);

    [Fact]
    public void A_decision_without_logic_takes_its_value_from_outside()
    {
        var compilation = Dmn.Read("<decision id=\"j\" name=\"judgement\"/>" + "<decision id=\"D\"><informationRequirement><requiredDecision href=\"#j\"/></informationRequirement><literalExpression><text>judgement + 1</text></literalExpression></decision>");
        FeelText.Show(compilation.Evaluate("D", ("judgement", "4")).Value).Should().Be("5");
        var without = compilation.Evaluate("D");
        (without.Value, without.Problem!.Code).Should().Be((FeelValue.Missing, DmnCodes.NoLogic));
    }

    private static string Offer(string outputs = "<outputDecision href=\"#price\"/>", string variable = "") => $"""
        <inputData id="i" name="base"><variable name="base" typeRef="number"/></inputData>
        <decision id="sur" name="surcharge"><literalExpression><text>0.2</text></literalExpression></decision>
        <decision id="inner" name="inner"><informationRequirement><requiredInput href="#i"/></informationRequirement><literalExpression><text>base</text></literalExpression></decision>
        <decision id="price" name="price"><informationRequirement><requiredDecision href="#inner"/></informationRequirement><informationRequirement><requiredDecision href="#sur"/></informationRequirement>
          <literalExpression><text>inner * (1 + surcharge)</text></literalExpression></decision>
        <decisionService id="s" name="offer">{variable}{outputs}<encapsulatedDecision href="#inner"/><inputDecision href="#sur"/><inputData href="#i"/></decisionService>
        """;

    private static string Calling(string id, string feel, string? known = null) =>
        $"<decision id=\"{id}\">{(known is null ? "" : Knows(known))}{Text(feel)}</decision>";

    private static string Knows(string id) => $"<knowledgeRequirement><requiredKnowledge href=\"#{id}\"/></knowledgeRequirement>";
}
