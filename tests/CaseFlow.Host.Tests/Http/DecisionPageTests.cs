using System.Collections.Immutable;
using System.Text;
using CaseFlow.Host.Tests.Live;
using CaseFlow.Runtime.UseCases.Operations;
using CaseFlow.Testing;

namespace CaseFlow.Host.Tests.Http;

/// <summary>The pages about procedures and their decision tables.</summary>
public sealed class DecisionPageTests
{
    private const string Grades = "/procedures/joint-opinion/decisions/whistle-grade.dmn";
    private const string Shares = "/procedures/joint-opinion/decisions/shares.dmn";

    private const string Table = """
        <definitions xmlns="https://www.omg.org/spec/DMN/20230324/MODEL/" name="shares" namespace="urn:shares">
          <inputData id="I1" name="households"><variable name="households" typeRef="number"/></inputData>
          <inputData id="I2" name="cost"><variable name="cost" typeRef="number"/></inputData>
          <decision id="Share" name="分摊 &lt;比例&gt;"><variable name="share" typeRef="number"/>
            <informationRequirement id="r1"><requiredInput href="#I1"/></informationRequirement>
            <informationRequirement id="r2"><requiredInput href="#I2"/></informationRequirement>
            <decisionTable hitPolicy="UNIQUE">
              <input label="户数"><inputExpression typeRef="number"><text>households</text></inputExpression></input>
              <input label="费用"><inputExpression typeRef="number"><text>cost</text></inputExpression></input>
              <output name="share" typeRef="number"/>
              <rule><inputEntry><text>&lt; 50</text></inputEntry><inputEntry><text>-</text></inputEntry><outputEntry><text>0.5</text></outputEntry></rule>
              <rule><inputEntry><text>{0}</text></inputEntry><inputEntry><text>&lt;= 1000</text></inputEntry><outputEntry><text>0.3</text></outputEntry></rule>
            </decisionTable>
          </decision>
        </definitions>
        """;

    /// <summary>Publishes a procedure with two decision files, of which the second has a gap.</summary>
    internal static async Task PublishAsync(LiveCounty county) => (await SendAsync(county, "&gt;= 50")).Published.Should().ContainSingle();

    [Fact]
    public async Task Tables_are_shown_with_what_the_analysis_found()
    {
        await using var county = await LiveCounty.StartAsync();
        await PublishAsync(county);
        using var auditor = await Caller.StaffAsync(county, "auditor");

        (await auditor.GetAsync("/procedures")).Html.Should().Contain($"href=\"{Grades}\"").And.Contain($"href=\"{Shares}\"");
        var page = await auditor.GetAsync(Shares);
        page.Status.Should().Be(200);
        page.Html.Should().Contain("没有规则覆盖这些输入：户数: &gt;= 50; 费用: &gt; 1000").And.Contain("命中策略“唯一”").And.Contain("<svg").And.NotContain("<比例>");
        (await auditor.GetAsync(Grades)).Html.Should().Contain("分析未发现问题");
        (await auditor.GetAsync("/procedures/joint-opinion/decisions/none.dmn")).Status.Should().Be(404);
        (await auditor.GetAsync("/procedures/none/decisions")).Status.Should().Be(404);
    }

    [Theory]
    [InlineData("zh-CN", "结果：0.3")]
    [InlineData("en", "Result: 0.3")]
    public async Task A_decision_is_tried_out_by_address_alone(string language, string expected)
    {
        await using var county = await LiveCounty.StartAsync();
        await PublishAsync(county);
        using var administrator = await Caller.StaffAsync(county, "administrator", language);

        (await administrator.GetAsync($"{Shares}?decision=Share&v.households=60&v.cost=900")).Html.Should().Contain(expected);
        (await administrator.GetAsync($"{Shares}?decision=Share&v.households=60&v.cost=2000")).Html.Should().Contain("alert-warning");
        (await administrator.GetAsync($"{Shares}?decision=Share&v.households=60&v.cost=cheap")).Html.Should().Contain("aria-invalid=\"true\"").And.Contain("value=\"cheap\"");
    }

    [Fact]
    public async Task Others_than_administrators_and_auditors_do_not_look_into_decision_files()
    {
        await using var county = await LiveCounty.StartAsync();
        await PublishAsync(county);
        using var registrar = await Caller.StaffAsync(county, "hongfeng-registrar");

        var list = await registrar.GetAsync("/procedures");
        list.Html.Should().Contain("href=\"/procedures/joint-opinion\"").And.NotContain("/decisions/");
        (await registrar.GetAsync("/procedures/joint-opinion")).Html.Should().Contain("<svg").And.NotContain("/decisions/");
        var page = await registrar.GetAsync(Shares);
        page.Status.Should().Be(403);
        page.Html.Should().NotContain("households");
        (await registrar.GetAsync("/inbox")).Html.Should().Contain("href=\"/procedures\"").And.NotContain("/decisions/");
    }

    [Fact]
    public async Task Rules_of_a_unique_table_that_match_the_same_refuse_publishing()
    {
        await using var county = await LiveCounty.StartAsync();

        var publication = await SendAsync(county, "&gt;= 40");

        publication.Published.Should().BeEmpty();
        publication.Findings.Should().Contain(finding => finding.Finding.Code == "dmn.table.overlap" && finding.File == "decisions/shares.dmn");
    }

    private static async Task<Publication> SendAsync(LiveCounty county, string households)
    {
        var folder = Path.Combine(Checkout.Root, "tests/CaseFlow.Workflows.Tests/Fixtures/joint-opinion");
        var files = Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).ToImmutableSortedDictionary(
            file => Path.GetRelativePath(folder, file).Replace('\\', '/'), file => (ReadOnlyMemory<byte>)File.ReadAllBytes(file), StringComparer.Ordinal);
        files = files.Add("decisions/shares.dmn", Encoding.UTF8.GetBytes(Table.Replace("{0}", households, StringComparison.Ordinal)));
        var folders = ImmutableSortedDictionary.Create<string, ImmutableSortedDictionary<string, ReadOnlyMemory<byte>>>(StringComparer.Ordinal).Add("joint-opinion", files);
        return (await county.UseCases.Send(new PublishProcedures(folders, "system"))).Value!;
    }
}
