using CaseFlow.Runtime.Comparing;

namespace CaseFlow.Runtime.Tests.Comparing;

public sealed class ProcedureComparisonTests
{
    private const string Diagram = "process.bpmn";
    private const string Demands = "on-demand-handling";

    [Fact]
    public void A_clock_that_runs_longer_is_one_difference_of_its_step()
    {
        var found = Versions.Altered(Demands, Diagram, "name=\"claim\" amount=\"4\" unit=\"workingHours\"", "name=\"claim\" amount=\"2\" unit=\"workingDays\"");
        found.Should().ContainSingle();
        (found[0].Code, found[0].Part.Key, found[0].Kind).Should().Be(("compare.clock.changed", "Task_Claim", DifferenceKind.Changed));
        ((ComparedValue.Clock)found[0].From!).Spec.Amount.Should().Be(4);
        ((ComparedValue.Clock)found[0].To!).Spec.Unit.Should().Be("workingDays");
    }

    [Fact]
    public void What_counts_anyway_may_be_written_or_not() =>
        Versions.Altered("committee-joint-audit", Diagram, all => all.Replace(" isSequential=\"false\"", "", StringComparison.Ordinal))
            .Where(difference => difference.Kind != DifferenceKind.Drawing).Should().BeEmpty();

    [Fact]
    public void A_step_in_another_lane_moved()
    {
        const string Member = "<bpmn:flowNodeRef>Task_DecideDispute</bpmn:flowNodeRef>";
        var found = Versions.Altered(Demands, Diagram, all => Versions.Replaced(
            Versions.Replaced(all, Member, ""), "<bpmn:lane id=\"Lane_ResponseTeam\" name=\"帮到家小组\">", "<bpmn:lane id=\"Lane_ResponseTeam\" name=\"帮到家小组\">")
            .Replace("<bpmn:flowNodeRef>Task_FirstResponse</bpmn:flowNodeRef>", "<bpmn:flowNodeRef>Task_FirstResponse</bpmn:flowNodeRef>" + Member, StringComparison.Ordinal));
        found.Should().ContainSingle();
        (found[0].Code, found[0].Part.Key).Should().Be(("compare.swimlane.moved", "Task_DecideDispute"));
        ((ComparedValue.Parts)found[0].From!).Named[0].Name.Zh.Should().Be("社区受理员");
        ((ComparedValue.Parts)found[0].To!).Named[0].Name.Zh.Should().Be("帮到家小组");
    }

    [Fact]
    public void A_step_with_another_id_is_the_same_step()
    {
        var found = Versions.Altered(Demands, Diagram, all => all.Replace("Task_Claim\"", "Activity_0x1\"", StringComparison.Ordinal).Replace(">Task_Claim<", ">Activity_0x1<", StringComparison.Ordinal));
        found.Should().ContainSingle(difference => difference.Kind != DifferenceKind.Drawing && difference.Part.Kind == PartKind.Step);
        found.Select(difference => difference.Code).Should().Contain("compare.otherId.changed").And.NotContain(["compare.step.added", "compare.step.removed", "compare.from.changed"]);
    }

    [Fact]
    public void New_ids_everywhere_are_no_other_difference()
    {
        var found = Versions.Altered("night-talk", Diagram, all => System.Text.RegularExpressions.Regex.Replace(all, "\\b(Task|Gateway|Flow|Start|End|Lane|Service|Script)_(?=[A-Za-z0-9])", "New$1_"));
        found.Where(difference => difference.Code != "compare.otherId.changed" && difference.Part.Kind != PartKind.Declaration).Select(difference => Versions.Line(difference)).Should().BeEmpty();
    }

    [Fact]
    public void A_new_step_stands_with_what_is_said_about_it_behind_the_step_before()
    {
        var found = Versions.Altered(Demands, Diagram, all => Versions.Replaced(
            all,
            "<bpmn:userTask id=\"Task_Claim\"",
            "<bpmn:userTask id=\"Task_Call\" name=\"电话核实\"><bpmn:outgoing>Flow_New</bpmn:outgoing></bpmn:userTask><bpmn:sequenceFlow id=\"Flow_New\" sourceRef=\"Task_Call\" targetRef=\"Task_Claim\" /><bpmn:userTask id=\"Task_Claim\"")
            .Replace("<bpmn:flowNodeRef>Task_Claim</bpmn:flowNodeRef>", "<bpmn:flowNodeRef>Task_Claim</bpmn:flowNodeRef><bpmn:flowNodeRef>Task_Call</bpmn:flowNodeRef>", StringComparison.Ordinal));
        found.Select(difference => difference.Code).Should().Equal("compare.step.added", "compare.flow.added");
        found[0].Part.Name.Zh.Should().Be("电话核实");
        found[0].Facts.Should().Contain(fact => fact.Aspect == Aspects.Swimlane);
    }

    [Fact]
    public void One_cell_of_a_rule_is_one_difference()
    {
        var found = Versions.Altered(Demands, "decisions/duty.dmn", "<outputEntry id=\"Out_4_1\"><text>\"team\"</text>", "<outputEntry id=\"Out_4_1\"><text>\"property\"</text>");
        found.Should().ContainSingle();
        (found[0].Code, found[0].Part.Name.Zh, found[0].About!.Name.Zh).Should().Be(("compare.cell.changed", "4", "提示职责"));
    }

    [Fact]
    public void A_rule_at_another_place_moved_and_nothing_else()
    {
        var found = Versions.Altered(Demands, "decisions/duty.dmn", all =>
        {
            var lines = all.Split('\n').ToList();
            var at = lines.FindIndex(line => line.Contains("Rule_5", StringComparison.Ordinal));
            var rule = lines[at];
            lines.RemoveAt(at);
            lines.Insert(at - 3, rule);
            return string.Join('\n', lines);
        });
        found.Should().ContainSingle();
        (found[0].Code, found[0].Part.Key).Should().Be(("compare.rule.moved", "Rule_5"));
    }

    [Fact]
    public void A_field_is_compared_in_its_form()
    {
        var found = Versions.Altered(Demands, "forms/accept.json", "\"required\": true", "\"required\": false");
        found.Should().ContainSingle();
        (found[0].Code, found[0].Part.Path).Should().Be(("compare.required.changed", "form:accept/field:acceptDecision"));
    }

    [Fact]
    public void Boxes_at_other_places_are_one_difference_of_drawing()
    {
        var found = Versions.Altered(Demands, Diagram, all => System.Text.RegularExpressions.Regex.Replace(all, "<dc:Bounds x=\"(\\d)", "<dc:Bounds x=\"1$1"));
        found.Should().ContainSingle();
        (found[0].Code, found[0].Kind).Should().Be(("compare.layout.drawing", DifferenceKind.Drawing));
    }

    [Fact]
    public void Other_spacing_is_said_to_change_nothing()
    {
        var found = Versions.Altered(Demands, Diagram, "    <bpmn:userTask", "\t<!-- claims --><bpmn:userTask");
        found.Should().ContainSingle();
        found[0].Code.Should().Be("compare.writing.drawing");
    }

    [Fact]
    public void A_version_does_not_differ_from_itself()
    {
        foreach (var mechanism in Versions.All)
        {
            ProcedureComparison.Of(Versions.Read(mechanism), Versions.Read(mechanism)).Differences.Should().BeEmpty();
        }
    }
}
