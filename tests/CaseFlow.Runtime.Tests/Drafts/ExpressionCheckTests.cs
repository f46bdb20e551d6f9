using CaseFlow.Bpmn.Model;
using CaseFlow.Runtime.Deployment;
using CaseFlow.Runtime.Drafts.Checks;
using CaseFlow.Runtime.Drafts.Names;
using CaseFlow.Runtime.UseCases.Drafts;

namespace CaseFlow.Runtime.Tests.Drafts;

public sealed class ExpressionCheckTests
{
    private static readonly NameFlow Names = NamesOf("night-talk");

    [Theory]
    [InlineData("count(issues) > 0", ExpressionKind.Condition, "Flow_Issues_Spawn", "boolean", null)]
    [InlineData("count(issues)", ExpressionKind.Condition, "Flow_Issues_Spawn", "number", ExpressionCheck.OtherType)]
    [InlineData("duration(\"P3D\")", ExpressionKind.Duration, "", "Any", null)]
    [InlineData("sessionTopic + 1", ExpressionKind.Value, "", "Any", ExpressionCheck.Unreadable)]
    [InlineData("count(issues) >", ExpressionKind.Value, "", "Any", ExpressionCheck.Unreadable)]
    [InlineData("isues = null", ExpressionKind.Condition, "", "boolean", ExpressionCheck.NameUnknown)]
    [InlineData("issues = null", ExpressionKind.Condition, "Flow_Planned_Invite", "boolean", ExpressionCheck.NameNotGiven)]
    public void An_expression_is_held_against_what_is_known_where_it_stands(string text, ExpressionKind kind, string element, string type, string? problem)
    {
        var found = ExpressionCheck.Of(text, kind, element, Names);
        found.Type.Should().Be(type);
        found.Problems.Select(told => told.Code).Should().Equal(problem is null ? [] : [problem]);
        found.IsOk.Should().Be(problem is null or ExpressionCheck.NameNotGiven);
    }

    [Fact]
    public void Names_are_known_behind_what_gives_them()
    {
        Names.MayBeGiven(new ElementId("Task_Session")).Should().Contain(["sessionTopic", "place"]).And.NotContain(["issues", "meeting", "spawned"]);
        Names.MayBeGiven(new ElementId("Gateway_Done")).Should().Contain(["issues", "meeting", "spawned"]);
        Names.IsGiven(new ElementId("Gateway_Done"), "spawned").Should().BeFalse("one way goes round it");
        Names.IsGiven(new ElementId("Gateway_Done"), "meeting").Should().BeTrue();
        Names.Names.First(given => given.Name == "issues").Known.Type.Name.Should().StartWith("list<context<");
    }

    private static NameFlow NamesOf(string mechanism)
    {
        var reading = ProcedureReader.Read(mechanism, DraftFolder.Files(mechanism), []);
        return new DraftContent(reading, reading.Document!, reading.Mechanism!, DraftSurroundings.None).Names;
    }
}
