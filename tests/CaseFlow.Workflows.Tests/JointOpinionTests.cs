using System.Collections.Immutable;
using System.Text;
using CaseFlow.Runtime.Deployment;
using CaseFlow.Runtime.UseCases.Tasks;
using CaseFlow.Runtime.UseCases.Traces;

namespace CaseFlow.Workflows.Tests;

/// <summary>A decision table grades, and three parties are asked at the same time until two agree.</summary>
public sealed class JointOpinionTests
{
    [Fact]
    public async Task Two_of_three_agree_and_the_path_tells_by_which_rule_and_why_the_third_was_not_needed()
    {
        await using var county = await County.OpenAsync();
        await county.Publish("joint-opinion");
        var demand = await county.RegisterFor("joint-opinion");
        await county.Complete(demand, "Task_Facts", ("range", "street"), ("tried", "3"));

        var asked = (await county.CaseOf(demand)).Tasks;
        asked.Select(task => task.Name).Should().BeEquivalentTo("签署意见 · 物业公司", "签署意见 · 业委会", "签署意见 · 社区民警");
        var inbox = await county.InboxOf("hongfeng-registrar", asked[0].Role, asked[0].Unit);
        inbox.Select(row => row.TaskName).Should().Contain("签署意见 · 业委会").And.HaveCount(3);

        await county.Ask(county.Completion("hongfeng-registrar", asked.Single(task => task.Name.EndsWith("社区民警", StringComparison.Ordinal)), ("opinion", "agree")));
        var second = asked.Single(task => task.Name.EndsWith("物业公司", StringComparison.Ordinal));
        var form = (await county.Ask(new GetTask("hongfeng-registrar", second.Id))).Form!;
        form.Fields.Single(field => field.Name == "opinion").Value.Should().BeNullOrEmpty("nobody starts from another's answer");
        await county.Ask(county.Completion("hongfeng-registrar", second, ("opinion", "agree")));

        (await county.CaseOf(demand)).Tasks.Should().BeEmpty();
        (await county.InboxOf("hongfeng-registrar", asked[0].Role, asked[0].Unit)).Should().BeEmpty();
        var path = (await county.Ask(new GetTrace("hongfeng-registrar", demand.Number))).Instances.Single();
        path.Finished.Should().BeTrue();
        var decided = path.Steps.Single(step => step.Element.Value == "Rule_Grade").Decisions.Single();
        decided.Rules.Should().Equal(2);
        decided.Result.Should().Be("\"Assault\"");
        decided.Inputs.Select(input => $"{input.Name}={input.Value}").Should().Equal("涉及范围=\"street\"", "已处理次数=3");
        var opinions = path.Steps.Where(step => step.Element.Value == "Task_Opinion").ToList();
        opinions.Select(step => (step.Instance, step.Subject, step.State)).Should().Equal(
            (null, null, "completed"), (1, "物业公司", "completed"), (2, "业委会", "cancelled"), (3, "社区民警", "completed"));
        opinions[0].End!.Expression.Should().Contain("count(opinions");
        opinions[0].Person.Should().BeNull();
    }

    [Theory]
    [InlineData("\"Assault\"", "Assault +", "decisions/whistle-grade.dmn", "dmn.expression.invalid")]
    [InlineData("hitPolicy=\"FIRST\"", "hitPolicy=\"BEST\"", "decisions/whistle-grade.dmn", "dmn.table.unknown-hit-policy")]
    [InlineData("<decision id=\"Decision_Grade\"", "<decision id=\"Decision_Other\"", "process.bpmn", "engine.decision.unknown")]
    public void A_broken_or_missing_decision_blocks_publishing_by_name(string written, string broken, string file, string code)
    {
        var files = County.FilesOf(County.FixtureFolder("joint-opinion"));
        var table = Encoding.UTF8.GetString(files["decisions/whistle-grade.dmn"].Span).Replace(written, broken, StringComparison.Ordinal);
        var reading = ProcedureReader.Read("joint-opinion", files.SetItem("decisions/whistle-grade.dmn", Encoding.UTF8.GetBytes(table)), processes: null);

        reading.Procedure.Should().BeNull();
        reading.Findings.Should().Contain(finding => finding.File == file && finding.Finding.Code == code);
    }

    [Fact]
    public void A_decision_that_can_give_nothing_but_null_is_not_published_but_runs_on_where_it_was()
    {
        var files = County.FilesOf(County.FixtureFolder("joint-opinion"));
        var table = Encoding.UTF8.GetString(files["decisions/whistle-grade.dmn"].Span).Replace("<text>\"Assault\"</text>", "<text>assault(1)</text>", StringComparison.Ordinal);
        var changed = files.SetItem("decisions/whistle-grade.dmn", Encoding.UTF8.GetBytes(table));

        var fresh = ProcedureReader.Read("joint-opinion", changed, processes: []);
        fresh.Procedure.Should().BeNull();
        fresh.Findings.Should().Contain(finding => finding.Finding.Code == "dmn.expression.mistake" && finding.Finding.Severity == Bpmn.Validation.Severity.Blocking);
        ProcedureReader.Read("joint-opinion", changed, processes: null).Procedure.Should().NotBeNull();
    }

    [Fact]
    public void A_changed_decision_is_another_version()
    {
        var files = County.FilesOf(County.FixtureFolder("joint-opinion"));
        files.Keys.Should().Contain("decisions/whistle-grade.dmn");
        ImmutableSortedDictionary<string, ReadOnlyMemory<byte>> changed = files.SetItem("decisions/whistle-grade.dmn", files["decisions/whistle-grade.dmn"][1..]);
        ProcedureFiles.HashOf(changed).Should().NotBe(ProcedureFiles.HashOf(files));
    }
}
