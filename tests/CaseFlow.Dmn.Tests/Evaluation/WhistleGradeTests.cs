namespace CaseFlow.Dmn.Tests.Evaluation;

/// <summary>The grading of whistles (catalogue A5) with the graded time limits that it requires.</summary>
public sealed class WhistleGradeTests
{
    private static readonly DecisionCompilation Whistle = DecisionModel.Read(Dmn.Fixture("whistle-grade.dmn"));

    [Theory]
    [InlineData("小区", "false", "保洁", "false", "0", "Routine", new int[0])]
    [InlineData("小区", "false", "保洁", "false", "1", "Key", new[] { 6 })]
    [InlineData("小区", "true", "供气", "false", "0", "Joint", new[] { 4 })]
    [InlineData("社区", "false", "供水", "false", "0", "Key", new[] { 5 })]
    [InlineData("街道", "false", "道路", "true", "0", "Joint", new[] { 3 })]
    [InlineData("街道", "false", "道路", "true", "3", "Assault", new[] { 2 })]
    [InlineData("部门", "false", "道路", "true", "0", "Assault", new[] { 1 })]
    public void A_whistle_is_graded_by_range_attempts_and_urgency(string range, string danger, string item, string complex, string tried, string grade, int[] rules)
    {
        var result = Whistle.Make(
            "Decision_Grade", ("涉及范围", $"\"{range}\""), ("危及安全", danger), ("事项类别", $"\"{item}\""), ("疑难事项", complex), ("已处理次数", tried));
        result.Show().Should().Be($"\"{grade}\"");
        result.Evidence.Select(made => made.Decision).Should().Equal("Decision_Limit", "Decision_Grade");
        result.Evidence[1].Rules.Should().Equal(rules);
    }

    [Fact]
    public void The_required_decision_can_be_asked_alone()
    {
        var result = Whistle.Make("Decision_Limit", ("危及安全", "false"), ("事项类别", "\"供热\""), ("疑难事项", "false"));
        result.Show().Should().Be("{时限: duration(\"P1D\"), 级别: \"民生\"}");
        result.Evidence.Should().ContainSingle().Which.Inputs.Select(input => $"{input.Name}={input.Value}")
            .Should().Equal("危及安全=false", "事项类别=\"供热\"", "疑难事项=false");
    }

    [Fact]
    public void A_range_that_the_file_does_not_allow_is_a_problem() =>
        Whistle.Make("Decision_Grade", ("涉及范围", "\"全国\""), ("危及安全", "true"), ("事项类别", "\"供气\""), ("疑难事项", "false"), ("已处理次数", "0"))
            .Problem!.Code.Should().Be(DmnCodes.InputNotAllowed);
}
