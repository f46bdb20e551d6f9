using CaseFlow.Bpmn.Metamodel;
using CaseFlow.Bpmn.Xml;

namespace CaseFlow.Bpmn.Tests.Metamodel;

public class StandardTests
{
    [Fact]
    public void The_table_has_every_element_of_the_five_schemas()
    {
        Standard.Elements.Keys.Count(name => name.Namespace == BpmnNames.Model).Should().Be(135);
        Standard.Elements.Keys.Count(name => name.Namespace == BpmnNames.Diagram).Should().Be(6);
        Standard.Elements.Keys.Count(name => name.Namespace == BpmnNames.Waypoint).Should().Be(10);
        Standard.Elements.Keys.Count(name => name.Namespace == BpmnNames.Bounds).Should().Be(3);
    }

    [Fact]
    public void Every_default_is_a_value_of_its_type()
    {
        var defaults = Standard.Types.Values.SelectMany(type => type.Attributes.Values).Where(attribute => attribute.Default is not null).ToList();
        defaults.Should().HaveCountGreaterThan(40).And.OnlyContain(attribute => Values.Fits(attribute.Value, attribute.Default!));
    }

    [Fact]
    public void Every_followed_reference_leads_to_types_of_which_an_element_may_stand_in_a_file()
    {
        var made = Standard.Elements.Values.Where(element => !element.IsAbstract && !element.Type!.IsAbstract).Select(element => element.Type!).ToList();
        var values = Standard.Types.Values.SelectMany(type =>
            type.Attributes.Values.Select(attribute => attribute.Value).Concat(type.Children.Values.Select(child => child.Shape.Value).OfType<ValueShape>()));
        values.SelectMany(value => value.Targets).Distinct().Should().HaveCountGreaterThan(30).And.OnlyContain(target => made.Exists(type => type.Is(target)));
    }

    [Theory]
    [InlineData("task", "tTask", "documentation extensionElements auditing monitoring categoryValueRef incoming outgoing ioSpecification property dataInputAssociation dataOutputAssociation resourceRole loopCharacteristics")]
    [InlineData("boundaryEvent", "tBoundaryEvent", "documentation extensionElements auditing monitoring categoryValueRef incoming outgoing property dataOutput dataOutputAssociation outputSet eventDefinition eventDefinitionRef")]
    [InlineData("potentialOwner", "tPotentialOwner", "documentation extensionElements resourceRef|resourceAssignmentExpression resourceParameterBinding")]
    [InlineData("ioSpecification", "tInputOutputSpecification", "documentation extensionElements dataInput dataOutput inputSet outputSet")]
    public void What_is_inherited_comes_first(string element, string type, string content)
    {
        var shape = Standard.Elements[BpmnNames.Model + element].Type!;
        shape.Name.LocalName.Should().Be(type);
        string.Join(' ', shape.Content.Select(place => string.Join('|', place.Choices.Select(choice => choice.Name.LocalName)))).Should().Be(content);
    }

    [Fact]
    public void Elements_stand_for_the_head_of_their_group_at_any_distance()
    {
        var process = Standard.Elements[BpmnNames.Model + "process"].Type!;
        process.Children.Keys.Select(name => name.LocalName).Should().Contain(["potentialOwner", "humanPerformer", "textAnnotation", "transaction"]).And.NotContain("gateway");
        Standard.Definitions.Type!.Children.Keys.Select(name => name.LocalName).Should().Contain(["globalChoreographyTask", "timerEventDefinition", "BPMNDiagram"]);
    }

    [Theory]
    [InlineData("", false)]
    [InlineData("a:b:c", false)]
    [InlineData(":a", false)]
    [InlineData("a:", false)]
    [InlineData("1a", false)]
    [InlineData("a b", false)]
    [InlineData(" p:a\t", true)]
    [InlineData("受理-1._", true)]
    public void Names_are_names_with_at_most_one_prefix(string text, bool fits) => Values.Fits(new ValueShape(ValueKind.QName, [], IsLoose: false), text).Should().Be(fits);

    [Theory]
    [InlineData("INF", true)]
    [InlineData("-INF", true)]
    [InlineData("NaN", true)]
    [InlineData("Infinity", false)]
    [InlineData("1e3", true)]
    [InlineData(".5", true)]
    [InlineData("5.", true)]
    [InlineData(".", false)]
    [InlineData("1,000", false)]
    [InlineData("0x1", false)]
    public void Numbers_are_those_of_the_schema(string text, bool fits) => Values.Fits(new ValueShape(ValueKind.Double, [], IsLoose: false), text).Should().Be(fits);

    [Fact]
    public void A_row_that_cannot_be_read_is_our_fault()
    {
        var parse = () => Term.Parse("a::b");
        parse.Should().Throw<FormatException>().WithMessage("*'a::b'*");
    }
}
