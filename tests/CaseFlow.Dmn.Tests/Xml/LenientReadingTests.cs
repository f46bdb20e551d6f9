using CaseFlow.Dmn.Model;

namespace CaseFlow.Dmn.Tests.Xml;

public sealed class LenientReadingTests
{
    [Fact]
    public void A_broken_expression_does_not_keep_the_rest_from_being_read()
    {
        var reading = Dmn.File(Dmn.Definitions("""
            <decision id="broken" name="broken"><spell/></decision>
            <decision id="sound" name="sound"><literalExpression><text>1</text></literalExpression></decision>
            """));
        reading.Findings.Should().ContainSingle().Which.Element.Should().Be("broken");
        var decisions = reading.Document!.Decisions.ToList();
        decisions[0].Logic.Should().BeNull();
        decisions[1].Logic.Should().BeOfType<Expression.Literal>();
    }

    [Fact]
    public void A_needed_expression_that_is_not_there_keeps_its_place()
    {
        var logic = Logic("<conditional><if><literalExpression><text>true</text></literalExpression></if><then/></conditional>");
        var conditional = logic.Should().BeOfType<Expression.Conditional>().Subject;
        conditional.Then.Should().Be(new Expression.Missing { Line = 2 });
        conditional.Else.Should().Be(new Expression.Missing { Line = 2 });
    }

    [Fact]
    public void Items_of_a_list_that_DMN_does_not_know_keep_their_place() =>
        Logic("<list><description>d</description><literalExpression><text>1</text></literalExpression><spell/><literalExpression/></list>")
            .Should().BeOfType<Expression.List>().Which.Items.Select(item => item.GetType())
            .Should().Equal(typeof(Expression.Literal), typeof(Expression.Missing), typeof(Expression.Literal));

    [Fact]
    public void Parts_in_the_wrong_order_are_read() =>
        Dmn.Document("<decision id=\"a\" name=\"a\"><literalExpression><text>1</text></literalExpression><variable name=\"v\"/></decision>")
            .Decisions.Single().VariableName.Should().Be("v");

    [Fact]
    public void An_unknown_hit_policy_is_a_finding_and_the_table_is_read()
    {
        var reading = Dmn.File(Dmn.Definitions("<decision id=\"a\" name=\"a\"><decisionTable hitPolicy=\"BEST\"><output/></decisionTable></decision>"));
        reading.Findings.Should().ContainSingle().Which.Should().BeEquivalentTo(new { Code = DmnCodes.UnknownHitPolicy, Element = "a", Severity = DmnSeverity.Blocking });
        reading.Document!.Decisions.Single().Logic.Should().BeOfType<Expression.Table>();
    }

    [Theory]
    [InlineData("", "D", "D")]
    [InlineData("name=\"n\"", "n", "n")]
    [InlineData("name=\" n \"", "n", "n")]
    public void What_has_no_variable_is_read_by_its_name_or_id(string name, string shown, string variable)
    {
        var decision = Dmn.Document($"<decision id=\"D\" {name}/>").Decisions.Single();
        (decision.Name.Length == 0 ? decision.Id : decision.Name).Should().Be(shown);
        decision.VariableName.Should().Be(variable);
    }

    [Fact]
    public void Java_and_PMML_functions_are_read_as_such()
    {
        Logic("<functionDefinition kind=\"Java\"/>").Should().BeOfType<Expression.Function>().Which.Kind.Should().Be(FunctionKind.Java);
        Logic("<functionDefinition kind=\"PMML\"/>").Should().BeOfType<Expression.Function>().Which.Kind.Should().Be(FunctionKind.Pmml);
        Logic("<functionDefinition xmlns:k=\"urn:k\" k:kind=\"J\"/>").Should().BeOfType<Expression.Function>().Which.Kind.Should().Be(FunctionKind.Java);
    }

    [Theory]
    [InlineData("#a", null, "a")]
    [InlineData("a", null, "a")]
    [InlineData("urn:d#a", null, "a")]
    [InlineData("urn:else#a", "urn:else", "a")]
    [InlineData(" https://x.org/m#a ", "https://x.org/m", "a")]
    public void References_lead_into_this_file_or_another(string href, string? space, string id)
    {
        var target = Dmn.Document($"<decision id=\"D\" name=\"D\"><informationRequirement><requiredInput href=\"{href}\"/></informationRequirement></decision>")
            .Decisions.Single().Information.Single().Target;
        (target.Namespace, target.Id, target.Line).Should().Be((space, id, 2));
    }

    [Fact]
    public void A_reference_without_a_target_is_left_out() =>
        Dmn.Document("<decision id=\"D\" name=\"D\"><informationRequirement><requiredInput href=\"#\"/></informationRequirement></decision>")
            .Decisions.Single().Information.Should().BeEmpty();

    [Fact]
    public void The_language_of_the_file_counts_where_an_expression_names_none()
    {
        var document = Dmn.File($"""
            <definitions xmlns="{Dmn.Namespace}" name="d" namespace="urn:d" expressionLanguage="urn:python">
              <decision id="a" name="a"><literalExpression><text>1</text></literalExpression></decision>
              <decision id="b" name="b"><literalExpression expressionLanguage="https://www.omg.org/spec/DMN/20230324/FEEL/"><text>1</text></literalExpression></decision>
            </definitions>
            """).Document!;
        document.ExpressionLanguage.Should().Be("urn:python");
        document.Decisions.Select(decision => ((Expression.Literal)decision.Logic!).Language).Should().Equal("urn:python", null);
    }

    private static Expression Logic(string expression) => Dmn.Document($"<decision id=\"a\" name=\"a\">{expression}</decision>").Decisions.Single().Logic!;
}
