namespace CaseFlow.Dmn.Tests.Compiling;

public sealed class CompilerTests
{
    [Fact]
    public void An_unknown_hit_policy_is_found() => Dmn.Table(Dmn.Rule("-", "1"), "BEST").Refused().Arguments["found"].Should().Be("BEST");

    [Fact]
    public void A_rule_with_too_few_entries_is_found_with_its_number_and_line()
    {
        var finding = Dmn.Table($"{Dmn.Rule("-", "1")}\n<rule><outputEntry><text>1</text></outputEntry></rule>").Refused();
        finding.Code.Should().Be(DmnCodes.EntryCount);
        finding.Arguments["rule"].Should().Be("2");
        finding.Line.Should().Be(3);
    }

    [Fact]
    public void A_cell_that_cannot_be_read_is_found_with_its_place()
    {
        var finding = Dmn.Table($"{Dmn.Rule("-", "1")}\n{Dmn.Rule("[1..", "1")}").Refused();
        finding.Code.Should().Be(DmnCodes.ExpressionInvalid);
        finding.Line.Should().Be(3);
        finding.Arguments.Should().Contain("rule", "2").And.Contain("column", "x").And.ContainKey("position");
    }

    [Theory]
    [InlineData("frobnicate(1)", "feel.parse.unknown-function", "1")]
    [InlineData("1 + \"a\"", "feel.evaluate.wrong-type", "3")]
    public void What_can_give_nothing_but_null_is_told_and_stops_nothing(string result, string reason, string position)
    {
        var compilation = Dmn.Table(Dmn.Rule("1", result) + Dmn.Rule("2", "5"));
        var finding = compilation.Findings.Should().ContainSingle().Subject;
        (finding.Code, finding.Severity).Should().Be((DmnCodes.ExpressionMistake, DmnSeverity.Warning));
        finding.Arguments.Should().Contain("rule", "1").And.Contain("reason", reason).And.Contain("position", position).And.ContainKeys("expected", "found");
        compilation.Evaluate("D", ("x", "2")).Show().Should().Be("5");
    }

    [Fact]
    public void All_broken_cells_are_named_at_once() => Dmn.Table(Dmn.Rule("[1..", "+") + Dmn.Rule("(", "1")).Findings.Should().HaveCount(3);

    [Theory]
    [InlineData("<decision id=\"D\"><decisionTable><output/><rule><outputEntry><text>1</text></outputEntry></rule></decisionTable><knowledgeRequirement><requiredKnowledge href=\"#k\"/></knowledgeRequirement></decision>", DmnCodes.ReferenceUnresolved)]
    [InlineData("<decision id=\"D\"><literalExpression><text>1</text></literalExpression></decision><businessKnowledgeModel id=\"b\"/>", DmnCodes.NoLogic)]
    [InlineData("<decision id=\"D\"><decisionTable/></decision>", DmnCodes.NoOutput)]
    [InlineData("<decision id=\"D\"/>", DmnCodes.NoLogic)]
    [InlineData("<decision><literalExpression><text>1</text></literalExpression></decision>", DmnCodes.IdMissing)]
    [InlineData("", DmnCodes.NoDecision)]
    [InlineData("<inputData id=\"D\" name=\"n\"/><decision id=\"D\"><literalExpression><text>1</text></literalExpression></decision>", DmnCodes.IdDuplicate)]
    [InlineData("<inputData id=\"i\" name=\"D\"/><decision id=\"D\"><literalExpression><text>1</text></literalExpression></decision>", DmnCodes.NameDuplicate)]
    [InlineData("<decision id=\"D\"><literalExpression expressionLanguage=\"groovy\"><text>1</text></literalExpression></decision>", DmnCodes.ExpressionLanguage)]
    [InlineData("<decision id=\"D\"><variable name=\"d\" typeRef=\"money\"/><literalExpression><text>1</text></literalExpression></decision>", DmnCodes.TypeUnknown)]
    [InlineData("<itemDefinition name=\"t\"><typeRef>u</typeRef></itemDefinition><itemDefinition name=\"u\"><typeRef>t</typeRef></itemDefinition><decision id=\"D\"><variable name=\"d\" typeRef=\"t\"/><literalExpression><text>1</text></literalExpression></decision>", DmnCodes.TypeUnknown)]
    [InlineData("<decision id=\"D\"><decisionTable><output name=\"a\"/><output name=\"a\"/></decisionTable></decision>", DmnCodes.OutputName)]
    public void What_would_not_be_carried_out_is_found(string content, string code) => Dmn.Read(content).Refused().Code.Should().Be(code);
}
