using System.Diagnostics;
using CaseFlow.Feel;
using static CaseFlow.Dmn.Tests.Evaluation.BoxedExpressionTests;

namespace CaseFlow.Dmn.Tests.Evaluation;

/// <summary>Files made to exhaust: each ends, with null and a problem.</summary>
public sealed class HostileDecisionTests
{
    [Fact]
    public void Types_that_take_long_to_check_share_the_limit_of_steps()
    {
        var result = Dmn.Read($"""
            <itemDefinition name="tSlow"><typeRef>number</typeRef><allowedValues><text>count(for i in 1..5000 return i) > ?</text></allowedValues></itemDefinition>
            <itemDefinition name="tSlows" isCollection="true"><typeRef>tSlow</typeRef></itemDefinition>
            <decision id="D"><variable name="D" typeRef="tSlows"/>{Text("for i in 1..2000 return i")}</decision>
            """).Make("D");
        result.Value.Should().Be(FeelValue.Missing);
        result.Problems.Should().Contain(problem => problem.Code == DmnCodes.LimitSteps);
    }

    [Fact]
    public void Large_arguments_cost_steps_at_each_call()
    {
        var model = """
            <itemDefinition name="tNumbers" isCollection="true"><typeRef>number</typeRef></itemDefinition>
            <businessKnowledgeModel id="k" name="f"><encapsulatedLogic><formalParameter name="a" typeRef="tNumbers"/><literalExpression><text>1</text></literalExpression></encapsulatedLogic></businessKnowledgeModel>
            """;
        var result = Dmn.Read(model + $"<decision id=\"D\"><knowledgeRequirement><requiredKnowledge href=\"#k\"/></knowledgeRequirement>{Context(("all", Text("for i in 1..40000 return i")), (null, Text("for i in 1..40000 return f(all)")))}</decision>").Make("D");
        result.Value.Should().Be(FeelValue.Missing);
        result.Problem.Should().NotBeNull();
    }

    [Fact]
    public void Services_that_call_themselves_are_stopped()
    {
        var service = """
            <decisionService id="s" name="S"><outputDecision href="#o"/></decisionService>
            <decision id="o"><knowledgeRequirement><requiredKnowledge href="#s"/></knowledgeRequirement><literalExpression><text>S() + 1</text></literalExpression></decision>
            """;
        var result = Dmn.Read(service).Serve("S");
        result.Value.Should().Be(FeelValue.Missing);
        result.Problem.Should().NotBeNull();
    }

    [Fact]
    public void Tables_that_are_called_often_share_the_limit_of_steps()
    {
        var rules = string.Concat(Enumerable.Range(0, 500).Select(i => Dmn.Rule(">= 0", $"{i}")));
        var model = $"<businessKnowledgeModel id=\"k\" name=\"f\"><encapsulatedLogic><formalParameter name=\"a\"/><decisionTable hitPolicy=\"COLLECT\"><input><inputExpression><text>a</text></inputExpression></input><output/>{rules}</decisionTable></encapsulatedLogic></businessKnowledgeModel>";
        var result = Dmn.Read(model + $"<decision id=\"D\"><knowledgeRequirement><requiredKnowledge href=\"#k\"/></knowledgeRequirement>{Text("for i in 1..90000 return f(i)")}</decision>").Make("D");
        result.Value.Should().Be(FeelValue.Missing);
        result.Problem.Should().NotBeNull();
    }

    [Fact]
    public void Problems_are_bounded()
    {
        var result = Dmn.Read($"<decision id=\"D\"><list>{string.Concat(Enumerable.Repeat(Text("1 + \"a\""), 200))}</list></decision>").Make("D");
        ((FeelValue.List)result.Value).Items.Length.Should().Be(200);
        result.Problems.Length.Should().Be(20);
    }

    [Fact]
    public void The_largest_table_is_decided_quickly_once_it_is_indexed()
    {
        var cells = string.Concat(Enumerable.Range(0, 20).Select(column => $"<input><inputExpression><text>x{column}</text></inputExpression></input>"));
        var rules = string.Concat(Enumerable.Range(0, 1_000).Select(rule =>
            $"<rule>{string.Concat(Enumerable.Range(0, 20).Select(column => $"<inputEntry><text>{(column == 0 ? $"{rule}" : "[0..9]")}</text></inputEntry>"))}<outputEntry><text>{rule}</text></outputEntry></rule>"));
        var model = Dmn.Read($"<decision id=\"D\"><decisionTable>{cells}<output/>{rules}</decisionTable></decision>").Model!;
        var values = Enumerable.Range(0, 20).ToDictionary(column => $"x{column}", column => FeelValue.Of(column == 0 ? 731 : 5));
        model.Evaluate("D", values, Dmn.Now).Value.Should().Be(FeelValue.Of(731));
        var watch = Stopwatch.StartNew();
        for (var i = 0; i < 2_000; i++)
        {
            model.Evaluate("D", values, Dmn.Now);
        }

        // Hundreds of times slower than measured: only a scan of all cells would take longer.
        watch.Elapsed.Should().BeLessThan(TimeSpan.FromSeconds(5));
    }
}
