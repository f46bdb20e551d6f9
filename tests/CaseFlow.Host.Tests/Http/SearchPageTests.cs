using CaseFlow.Host.Tests.Live;

namespace CaseFlow.Host.Tests.Http;

/// <summary>What is typed into a search box never ends in a fault, and nobody finds what is not theirs.</summary>
[Collection(OpenCounty.Name)]
public sealed class SearchPageTests(OpenCounty open)
{
    private const string Reporter = "欧阳寻芳";

    private readonly LiveCounty county = open.Live;

    [Theory]
    [InlineData("\"", "只有标点符号")]
    [InlineData("'; DROP TABLE cases; --", null)]
    [InlineData("AND OR NOT NEAR(a b) tokens:x ^y* {z}", null)]
    [InlineData("\" OR 1=1 --", null)]
    [InlineData("*", "只有标点符号")]
    [InlineData("<script>alert(1)</script>", null)]
    [InlineData("%%%___", null)]
    [InlineData("。，！？", "只有标点符号")]
    [InlineData("😀", "只有标点符号")]
    [InlineData("漏 水 管 道 a b 1 2", null)]
    public async Task Any_text_is_looked_for_or_refused_in_words(string text, string? told)
    {
        using var registrar = await Caller.StaffAsync(county, CaseSteps.Registrar);
        foreach (var page in new[] { "/cases", "/inbox" })
        {
            var answer = await registrar.GetAsync($"{page}?text={Uri.EscapeDataString(text)}");
            answer.Status.Should().Be(200);
            answer.Html.Should().NotContain("<script>alert");
            if (told is not null)
            {
                answer.Words.Should().Contain(told);
            }
        }
    }

    [Fact]
    public async Task A_text_that_is_too_long_is_refused_in_words()
    {
        using var registrar = await Caller.StaffAsync(county, CaseSteps.Registrar);
        (await registrar.GetAsync($"/cases?text={new string('a', 5000)}")).Words.Should().Contain("最多 200 个字符");
        (await registrar.GetAsync("/cases?after=x&from=x&to=2026-99-99&state=x&overdue=x&mine=x")).Status.Should().Be(200);
        (await registrar.GetAsync($"/cases?text={Uri.EscapeDataString(new string('漏', 10_000))}")).Status.Should().BeInRange(200, 499);
    }

    [Fact]
    public async Task Pages_of_a_list_keep_the_filter_in_the_address()
    {
        for (var i = 0; i < 51; i++)
        {
            await county.RegisterAsync($"翻页试验 第{i}件");
        }

        using var registrar = await Caller.StaffAsync(county, CaseSteps.Registrar);
        var first = await registrar.GetAsync($"/cases?text={Uri.EscapeDataString("翻页试验")}&state=open");
        first.Words.Should().Contain("共 51 件");
        var next = System.Net.WebUtility.HtmlDecode(System.Text.RegularExpressions.Regex.Match(first.Html, "rel=\"next\" href=\"([^\"]*)\"").Groups[1].Value);
        next.Should().Contain("state=open").And.Contain("after=");
        var second = await registrar.GetAsync(next);
        second.Words.Should().Contain("共 51 件").And.Contain("回到第一页");
        System.Text.RegularExpressions.Regex.Matches(second.Html, "task-link").Should().HaveCount(1);
    }

    [Fact]
    public async Task A_registrar_finds_a_reporter_by_form_and_each_hit_is_a_look()
    {
        var receipt = await county.RegisterAsync("楼道灯不亮", Reporter, "139-1111-2222");
        using var registrar = await Caller.StaffAsync(county, CaseSteps.Registrar);
        (await registrar.GetAsync("/cases/by-reporter")).Status.Should().Be(200);

        var found = await registrar.PostAsync("/cases/by-reporter", ("Name", "寻芳"), ("Phone", "+86 139 1111"));
        var none = await registrar.PostAsync("/cases/by-reporter", ("Name", "查无此人"), ("Phone", ""));
        var refused = await registrar.PostAsync("/cases/by-reporter", ("Name", ""), ("Phone", "1"));

        found.Words.Should().Contain(receipt.Number);
        found.Header("Cache-Control").Should().Contain("no-store");
        none.Words.Should().Contain("共 0 件");
        refused.Status.Should().Be(422);
        (await LooksAsync(receipt.Case.Value)).Should().Be(1);
    }

    [Theory]
    [InlineData("auditor")]
    [InlineData("administrator")]
    [InlineData("qingshi-leader")]
    public async Task Others_do_not_search_by_reporter(string person)
    {
        await county.RegisterAsync("楼道灯不亮", Reporter, "139-1111-2222");
        using var other = await Caller.StaffAsync(county, person);
        var (there, notThere) = (await other.PostAsync("/cases/by-reporter", ("Name", Reporter)), await other.PostAsync("/cases/by-reporter", ("Name", "查无此人")));
        there.Status.Should().Be(403);
        WithoutNumber(there).Should().Be(WithoutNumber(notThere), "nobody learns that there is such a reporter");
        (await other.GetAsync("/cases/by-reporter")).Status.Should().Be(403);
        (await other.GetAsync("/cases")).Html.Should().NotContain("by-reporter");
    }

    [Fact]
    public async Task A_registrar_of_another_community_does_not_find_the_reporter()
    {
        var receipt = await county.RegisterAsync("楼道灯不亮", Reporter, "139-1111-2222");
        using var neighbour = await Caller.StaffAsync(county, "wanghu-registrar");
        (await neighbour.PostAsync("/cases/by-reporter", ("Name", Reporter))).Html.Should().NotContain(receipt.Number);
    }

    // Every answer has a number of its own by which an operator finds it in the log.
    private static string WithoutNumber(Answer answer) => System.Text.RegularExpressions.Regex.Replace(answer.Words, "[0-9a-f]{32}", "");

    private async Task<long> LooksAsync(long id)
    {
        using var connection = new Microsoft.Data.Sqlite.SqliteConnection($"Data Source={county.Database};Mode=ReadOnly");
        await connection.OpenAsync();
        using var command = connection.CreateCommand();
        command.CommandText = "select count(*) from looks where case_id = $id";
        command.Parameters.AddWithValue("$id", id);
        return (long)(await command.ExecuteScalarAsync())!;
    }
}
