using CaseFlow.Bpmn.Model.Data;
using CaseFlow.Engine.Definitions;

namespace CaseFlow.Engine.Tests.Definitions;

public sealed class DataCheckTests
{
    [Fact]
    public void Association_from_nowhere_is_refused() => Refused(Work().In("Nothing", "x"), FindingCodes.DataUnresolved);

    [Fact]
    public void Association_to_nowhere_is_refused() => Refused(Work().Out("y", "Nothing"), FindingCodes.DataUnresolved);

    [Fact]
    public void Association_with_the_data_of_another_activity_is_refused() =>
        Refused(Work().In("A", "x").UserTask("Next").Properties("p").In("x", "p"), FindingCodes.DataUnresolved);

    [Fact]
    public void Object_within_a_sub_process_cannot_be_seen_from_outside() => Refused(
        ProcessBuilder.Create("P").StartEvent("Start").SubProcess("Sub", sub => sub.DataObject("near").StartEvent("S").EndEvent("E"))
            .UserTask("Work").Properties("p").In("near", "p"),
        FindingCodes.DataUnresolved);

    [Fact]
    public void Reference_to_an_object_that_does_not_exist_is_refused_where_it_is_used() => Refused(Work().DataReference("R", "Gone").In("R", "x"), FindingCodes.DataUnresolved);

    [Fact]
    public void Several_sources_need_a_transformation() => Refused(
        ProcessBuilder.Create("P").DataObject("A").DataObject("B").StartEvent("Start").Node(new Bpmn.Model.Tasks.ManualTask(new("M"), null, IsUndefined: true)
        {
            Data = new(null, [new(new("p"), null, false, null)], [new(null, [new("A"), new("B")], new ElementId("p"), null, [])], []),
        }),
        FindingCodes.DataUntransformed);

    [Fact]
    public void Transformation_without_target_is_refused() => Refused(Work().In("A", null, "A"), FindingCodes.DataUntransformed);

    [Theory]
    [InlineData("", "x")]
    [InlineData("1", "")]
    [InlineData("1", "x/y")]
    [InlineData("1", "x..y")]
    [InlineData("1", "x[1]")]
    public void Assignment_that_does_not_say_what_or_where_to_is_refused(string from, string to) =>
        Refused(Work().In("A", "x", null, (from, to)), FindingCodes.DataAssignment);

    [Fact]
    public void Transformation_that_is_no_expression_is_refused() => Refused(Work().In("A", "x", "A +"), FindingCodes.ExpressionInvalid);

    [Fact]
    public void Assignment_that_is_no_expression_is_refused() => Refused(Work().In("A", "x", null, ("1 +", "x")), FindingCodes.ExpressionInvalid);

    [Fact]
    public void Set_of_unknown_items_is_refused() => Refused(
        ProcessBuilder.Create("P").StartEvent("Start").UserTask("Work")
            .TakesAndGives(new IoSpecification([], [], [new(null, null, [new("ghost")], [], [], [])], [])),
        FindingCodes.DataSetUnknown);

    private static ProcessBuilder Work() => ProcessBuilder.Create("P").DataObject("A").StartEvent("Start").UserTask("Work").TakesAndGives(["x"], "y");

    internal static void Refused(ProcessBuilder process, string code) =>
        ProcessDefinition.Compile(process.EndEvent("End").Build(), "hash").Findings.Should().ContainSingle().Which.Code.Should().Be(code);
}
