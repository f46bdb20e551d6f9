using System.Collections.Immutable;
using System.Xml.Linq;
using CaseFlow.Bpmn.Building;
using CaseFlow.Bpmn.Diagram;
using CaseFlow.Bpmn.Model;
using CaseFlow.Bpmn.Model.Events;
using CaseFlow.Host.Drawing;

namespace CaseFlow.Host.Tests.Drawing;

/// <summary>The signs of gateways, events and event sub-processes, read from the picture's own elements.</summary>
public sealed class EventDrawingTests
{
    public static TheoryData<string, EventDefinition, bool> Signs { get; } = new()
    {
        { "signal", Triggers.Signal("s"), true },
        { "escalation", Triggers.Escalation("e"), true },
        { "link", new EventDefinition.Link("l"), true },
        { "signal", Triggers.Signal("s"), false },
        { "condition", Triggers.Condition("true"), false },
        { "link", new EventDefinition.Link("l"), false },
    };

    [Theory]
    [MemberData(nameof(Signs))]
    public void Event_has_the_sign_of_its_trigger_filled_where_it_throws(string sign, EventDefinition definition, bool throws)
    {
        var node = throws
            ? (FlowNode)new IntermediateThrowEvent(new("X"), null, definition, null)
            : new IntermediateCatchEvent(new("X"), null, definition);
        var drawn = Draw(node).Elements().Single(part => (string?)part.Attribute("data-sign") == sign);
        ((string?)drawn.Attribute("fill") != "none").Should().Be(throws);
    }

    [Fact]
    public void Inclusive_gateway_has_a_circle_and_event_based_gateway_a_pentagon_in_two()
    {
        var inclusive = Draw(ProcessBuilder.Create("P").InclusiveGateway("X").Build().Scope.Nodes[0]);
        inclusive.Elements().Select(part => part.Name.LocalName).Should().Equal("title", "polygon", "circle");
        var events = Draw(ProcessBuilder.Create("P").EventBasedGateway("X").Build().Scope.Nodes[0]);
        events.Elements().Select(part => part.Name.LocalName).Should().Equal("title", "polygon", "circle", "circle", "polygon");
        ((string)events.Elements().Last().Attribute("points")!).Split(' ').Should().HaveCount(5);
    }

    [Fact]
    public void Event_sub_process_has_a_dotted_border_and_its_start_is_dashed_where_it_does_not_interrupt()
    {
        var handler = ProcessBuilder.Create("P").EventSubProcess("X", inside => inside.StartEvent("S", Triggers.Signal("s"), null, interrupting: false)).Build().Scope.Nodes[0];
        Draw(handler).Elements().Single(part => part.Name.LocalName == "rect").Attribute("stroke-dasharray")!.Value.Should().Be("2 3");
        var start = ((Bpmn.Model.Containers.SubProcess)handler).Scope.Nodes[0];
        Draw(start).Elements().First(part => part.Name.LocalName == "circle").Attribute("stroke-dasharray")!.Value.Should().Be("4 3");
        Draw((StartEvent)start with { Interrupting = true }).Elements().First(part => part.Name.LocalName == "circle").Attribute("stroke-dasharray").Should().BeNull();
    }

    private static XElement Draw(FlowNode node)
    {
        using var svg = new Svg();
        svg.Open("svg");
        NodeDrawing.Draw(svg, node, new DiagramShape(node.Id, new DiagramBounds(10, 10, 50, 50), Label: null, IsExpanded: false, IsHorizontal: false), null, isFocus: false, coveredBelow: false);
        return XElement.Parse(svg.Close().ToString()).Elements().Single();
    }
}
