using System.Text.Json;
using CaseFlow.Dmn.Evaluation;
using static CaseFlow.Dmn.Tests.Evaluation.BoxedExpressionTests;

namespace CaseFlow.Dmn.Tests.Evaluation;

public sealed class EvidenceTests
{
    [Fact]
    public void The_rules_that_matched_are_told_with_their_annotations()
    {
        var rules = """
            <rule><inputEntry><text>&lt; 9</text></inputEntry><outputEntry><text>1</text></outputEntry><annotationEntry><text>small</text></annotationEntry></rule>
            <rule><description>any size</description><inputEntry><text>-</text></inputEntry><outputEntry><text>2</text></outputEntry></rule>
            """;
        var made = Dmn.Table(rules, "COLLECT").Make("D", ("x", "4")).Evidence.Should().ContainSingle().Subject;
        made.Rules.Should().Equal(1, 2);
        made.Annotations!.Value.Should().Equal("small", "any size");
        made.Inputs.Should().Equal(new DecisionInput("x", "4"));
    }

    [Fact]
    public void A_boxed_expression_tells_what_its_decision_required()
    {
        var made = Dmn.Read($"<inputData id=\"i\" name=\"a\"/><decision id=\"D\"><informationRequirement><requiredInput href=\"#i\"/></informationRequirement><list>{Text("a")}</list></decision>")
            .Make("D", ("a", "4")).Evidence[0];
        made.Inputs.Should().Equal(new DecisionInput("a", "4"));
        made.Result.Should().Be("[4]");
    }

    [Fact]
    public void A_table_within_another_expression_is_told_as_a_call()
    {
        var table = $"<decisionTable><input><inputExpression><text>2</text></inputExpression></input><output/>{Dmn.Rule("> 1", "\"many\"")}</decisionTable>";
        var call = Dmn.Read($"<decision id=\"D\">{Context(("size", table), (null, Text("size")))}</decision>").Make("D").Evidence[0].Calls!.Value.Should().ContainSingle().Subject;
        (call.Name, call.Rules.Single(), call.Result).Should().Be(("size", 1, "\"many\""));
    }

    [Fact]
    public void What_is_told_is_bounded()
    {
        var model = "<businessKnowledgeModel id=\"k\" name=\"f\"><encapsulatedLogic><formalParameter name=\"n\"/><literalExpression><text>if n = 0 then 0 else f(n - 1)</text></literalExpression></encapsulatedLogic></businessKnowledgeModel>";
        var made = Dmn.Read(model + $"<decision id=\"D\"><knowledgeRequirement><requiredKnowledge href=\"#k\"/></knowledgeRequirement>{Text("[for i in 1..300 return f(20), string join(for i in 1..5000 return \"x\")]")}</decision>")
            .Make("D").Evidence[0];
        made.Calls!.Value.Length.Should().Be(100);
        made.Calls!.Value.Max(call => call.Depth).Should().Be(5);
        made.Result.Length.Should().BeLessThanOrEqualTo(1_001);
    }

    [Fact]
    public void Evidence_without_annotations_and_calls_as_journals_have_it_is_read()
    {
        var made = JsonSerializer.Deserialize<DecisionEvidence>(
            """{"Decision":"D","Name":"n","Inputs":[{"Name":"x","Value":"1"}],"Rules":[2],"IsTable":true,"Result":"3"}""")!;
        made.Rules.Should().Equal(2);
        made.Annotations.Should().BeNull();
        made.Calls.Should().BeNull();
    }
}
