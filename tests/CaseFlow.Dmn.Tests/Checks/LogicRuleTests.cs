namespace CaseFlow.Dmn.Tests.Checks;

/// <summary>MissingLogic, ForeignLanguages, ForeignFunctions.</summary>
public sealed class LogicRuleTests
{
    [Theory]
    [InlineData("<decision id=\"a\" name=\"a\"/>")]
    [InlineData("<businessKnowledgeModel id=\"a\" name=\"a\"/>")]
    public void What_is_not_said_how_to_make_is_a_warning(string content) =>
        Checked.One(content).Should().BeEquivalentTo(new { Code = DmnCodes.NoLogic, Element = "a", Severity = DmnSeverity.Warning });

    [Theory]
    [InlineData("<list><spell/></list>", "spell")]
    [InlineData("<functionDefinition><formalParameter name=\"x\"/></functionDefinition>", "")]
    [InlineData("<context><contextEntry><variable name=\"x\"/></contextEntry></context>", "")]
    [InlineData("<invocation><literalExpression><text>f</text></literalExpression><binding><parameter name=\"x\"/></binding></invocation>", "")]
    public void An_expression_that_is_needed_is_missed(string logic, string found)
    {
        var finding = Checked.One(Checked.Decision("a", logic));
        finding.Should().BeEquivalentTo(new { Code = DmnCodes.ExpressionMissing, Element = "a", Severity = DmnSeverity.Error });
        finding.Arguments["found"].Should().Be(found);
    }

    [Theory]
    [InlineData("<literalExpression expressionLanguage=\"urn:groovy\"><text>1</text></literalExpression>")]
    [InlineData("<list><literalExpression expressionLanguage=\"urn:groovy\"><text>1</text></literalExpression></list>")]
    [InlineData("<decisionTable><input><inputExpression expressionLanguage=\"urn:groovy\"><text>1</text></inputExpression></input><output/></decisionTable>")]
    [InlineData("<decisionTable><input><inputExpression><text>1</text></inputExpression><inputValues expressionLanguage=\"urn:groovy\"><text>1</text></inputValues></input><output/></decisionTable>")]
    [InlineData("<decisionTable><output><defaultOutputEntry expressionLanguage=\"urn:groovy\"><text>1</text></defaultOutputEntry></output></decisionTable>")]
    [InlineData("<decisionTable><input><inputExpression><text>1</text></inputExpression></input><output/><rule><inputEntry expressionLanguage=\"urn:groovy\"><text>1</text></inputEntry><outputEntry><text>1</text></outputEntry></rule></decisionTable>")]
    public void Another_language_is_found_with_its_name(string logic)
    {
        var finding = Checked.One(Checked.Decision("a", logic));
        finding.Should().BeEquivalentTo(new { Code = DmnCodes.ExpressionLanguage, Element = "a", Severity = DmnSeverity.Blocking });
        finding.Arguments["language"].Should().Be("urn:groovy");
    }

    [Fact]
    public void Allowed_values_in_another_language_are_found() => Checked.One(
        "<itemDefinition name=\"t\"><typeRef>string</typeRef><allowedValues expressionLanguage=\"urn:groovy\"><text>1</text></allowedValues></itemDefinition>")
        .Code.Should().Be(DmnCodes.ExpressionLanguage);

    [Theory]
    [InlineData("http://www.omg.org/spec/FEEL/20140401")]
    [InlineData("https://www.omg.org/spec/DMN/20230324/FEEL/")]
    [InlineData("feel")]
    [InlineData("")]
    public void FEEL_may_be_called_by_any_of_its_names(string language) => Checked.Content(
        Checked.Decision("a", $"<literalExpression expressionLanguage=\"{language}\"><text>1</text></literalExpression>")).Should().BeEmpty();

    [Fact]
    public void A_cell_for_any_value_may_be_in_any_language() => Checked.Content(Checked.Decision(
        "a",
        "<decisionTable><input><inputExpression><text>1</text></inputExpression></input><output/><rule><inputEntry expressionLanguage=\"juel\"><text>-</text></inputEntry><outputEntry><text>1</text></outputEntry></rule></decisionTable>"))
        .Should().BeEmpty();

    [Theory]
    [InlineData("Java")]
    [InlineData("PMML")]
    public void A_function_of_another_kind_is_found(string kind)
    {
        var finding = Checked.One(Checked.Decision("a", $"<functionDefinition kind=\"{kind}\"><context/></functionDefinition>"));
        finding.Should().BeEquivalentTo(new { Code = DmnCodes.UnsupportedFunctionKind, Severity = DmnSeverity.Blocking });
        finding.Arguments["found"].Should().Be(kind);
    }

    [Fact]
    public void An_expression_that_stands_elsewhere_is_found() => Checked.One(Checked.Decision(
        "a", "<literalExpression><importedValues name=\"\" namespace=\"urn:x\" importType=\"urn:t\"><importedElement>x</importedElement></importedValues></literalExpression>"))
        .Code.Should().Be(DmnCodes.UnsupportedImportedValues);
}
