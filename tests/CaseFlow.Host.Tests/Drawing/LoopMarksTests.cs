using CaseFlow.Bpmn.Diagram;
using CaseFlow.Bpmn.Extensions;
using CaseFlow.Bpmn.Model;
using CaseFlow.Bpmn.Model.Tasks;
using CaseFlow.Host.Drawing;
using FluentAssertions;
using Xunit;

namespace CaseFlow.Host.Tests.Drawing;

public sealed class LoopMarksTests
{
    [Theory]
    [InlineData(false, "data-loop=\"parallel\"")]
    [InlineData(true, "data-loop=\"sequential\"")]
    public void An_activity_that_is_carried_out_several_times_has_its_sign(bool sequential, string sign) =>
        Drawn(new UserTask(new ElementId("T"), "甲", WorkSpec.Plain) { Loop = new MultiInstance(sequential, new Expression("3")) }).Should().Contain(sign);

    [Fact]
    public void Another_activity_has_none() => Drawn(new UserTask(new ElementId("T"), "甲", WorkSpec.Plain)).Should().NotContain("data-loop");

    [Fact]
    public void A_business_rule_task_has_the_sign_of_a_table() =>
        Drawn(new BusinessRuleTask(new ElementId("T"), "甲", null)).Should().Contain("M0 2h11v9H0zM0 5h11");

    private static string Drawn(FlowNode node)
    {
        using var svg = new Svg();
        NodeDrawing.Draw(svg, node, new DiagramShape(node.Id, new DiagramBounds(0, 0, 110, 80), null, IsExpanded: true, IsHorizontal: false), null, isFocus: false, coveredBelow: false);
        return svg.ToString();
    }
}
