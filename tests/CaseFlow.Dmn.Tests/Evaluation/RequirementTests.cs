using CaseFlow.Feel;

namespace CaseFlow.Dmn.Tests.Evaluation;

public sealed class RequirementTests
{
    [Fact]
    public void Required_decisions_are_made_first_whatever_their_order_in_the_file()
    {
        var result = Dmn.Read(Literal("C", "b value * 2", "B") + Literal("B", "a + 1", "A", "b value") + Literal("A", "x", null, "a")).Make("C", ("x", "4"));
        result.Show().Should().Be("10");
        result.Evidence.Select(made => made.Decision).Should().Equal("A", "B", "C");
        result.Evidence[1].Inputs.Should().ContainSingle().Which.Name.Should().Be("a");
        result.Evidence.Should().OnlyContain(made => !made.IsTable);
    }

    [Fact]
    public void What_is_not_required_is_not_made() =>
        Dmn.Read(Literal("A", "1") + Literal("Broken", "1 + \"x\"")).Make("A").Evidence.Should().ContainSingle();

    [Fact]
    public void A_problem_of_a_required_decision_is_told_and_makes_its_value_null()
    {
        var result = Dmn.Read(Literal("A", "1 + \"x\"", null, "a") + Literal("B", "a = null", "A")).Make("B");
        result.Problem!.Decision.Should().Be("A");
        result.Value.Should().Be(FeelValue.True);
        result.Evidence.Select(made => made.Result).Should().Equal("null", "true");
    }

    [Fact]
    public void A_long_chain_needs_no_deep_stack()
    {
        var chain = Literal("D0", "1", null, "v0") + string.Concat(Enumerable.Range(1, 499).Select(i => Literal($"D{i}", $"v{i - 1} + 1", $"D{i - 1}", $"v{i}")));
        Dmn.Read(chain).Make("D499").Show().Should().Be("500");
    }

    [Fact]
    public void A_decision_that_does_not_exist_is_a_problem() => Dmn.Read(Literal("A", "1")).Make("B").Problem!.Code.Should().Be(DmnCodes.DecisionUnknown);

    [Fact]
    public void The_type_of_a_result_is_checked() =>
        Dmn.Read("""<decision id="A"><variable name="a" typeRef="string"/><literalExpression><text>1</text></literalExpression></decision>""")
            .Make("A").Problem!.Code.Should().Be(DmnCodes.TypeMismatch);

    [Fact]
    public void Requirements_in_a_circle_are_found() =>
        Dmn.Read(Literal("A", "1", "C", "a") + Literal("B", "1", "A", "b") + Literal("C", "1", "B", "c")).Findings
            .Should().HaveCount(3).And.OnlyContain(finding => finding.Code == DmnCodes.Cycle);

    [Fact]
    public void A_requirement_that_leads_nowhere_is_found() =>
        Dmn.Read(Literal("A", "1", "Nowhere")).Refused().Code.Should().Be(DmnCodes.ReferenceUnresolved);

    private static string Literal(string id, string expression, string? required = null, string? variable = null) =>
        $"<decision id=\"{id}\"><variable name=\"{variable ?? id}\"/>{(required is null ? "" : Needs(required))}<literalExpression><text><![CDATA[{expression}]]></text></literalExpression></decision>\n";

    private static string Needs(string decision) => $"<informationRequirement><requiredDecision href=\"#{decision}\"/></informationRequirement>";
}
