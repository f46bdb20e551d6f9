using System.Text;

namespace CaseFlow.Host.Tests.Http;

/// <summary>The pages of reference lists.</summary>
public sealed class ListPageTests(OpenCounty open) : IClassFixture<OpenCounty>
{
    private const string Garage = "property.underground-garage";
    private const string Damp = "property.underground-garage.damp";

    [Fact]
    public async Task A_list_is_edited_entry_by_entry_and_by_a_file_that_is_shown_first()
    {
        var county = open.Live;
        using var keeper = await Caller.StaffAsync(county, "administrator");
        using var reader = await Caller.StaffAsync(county, "auditor", "en");

        (await reader.GetAsync("/lists")).Html.Should().Contain("/lists/thresholds").And.Contain("Special work lines");
        (await reader.GetAsync("/lists/work-lines")).Html.Should().Contain("Conflict mediation").And.Contain("Starting value, to be verified").And.Contain("S4b");
        (await reader.GetAsync("/lists/work-lines/edit")).Status.Should().Be(403);
        (await reader.GetAsync("/lists/none")).Status.Should().Be(404);

        (await keeper.GetAsync("/lists/work-lines/entry?key=mediation")).Html.Should().Contain("矛盾调解");
        (string, string)[] form = [("key", "mediation"), ("basedOn", "1"), ("cell.name", "矛盾化解"), ("cell.nameEn", "Mediation"), ("mark", "stated"), ("sources", "S4b")];
        var refused = await keeper.PostAsync("/lists/work-lines/entry", [.. form, ("note", "")]);
        refused.Status.Should().Be(422);
        refused.Html.Should().Contain("请填写修订说明").And.Contain("value=\"矛盾化解\"");
        (await keeper.PostAsync("/lists/work-lines/entry", [.. form, ("note", "早了"), ("effectiveFrom", "2020-01-01")])).Html.Should().Contain("不能早于现在");
        (await keeper.PostAsync("/lists/work-lines/entry", [.. form, ("note", "统一名称")])).Status.Should().Be(303);
        (await keeper.PostAsync("/lists/work-lines/entry?handler=Remove", ("key", "livelihood"), ("basedOn", "1"), ("note", "删"))).Html.Should().Contain("已发布第2版");

        var csv = Encoding.UTF8.GetString(await keeper.BytesAsync("/lists/work-lines?handler=Export"));
        csv.Should().StartWith("\uFEFFkey,name,nameEn,mark,sources").And.Contain("矛盾化解");
        var edited = csv.Replace("环境卫生", "环境治理", StringComparison.Ordinal) + "night,夜间治理,Night,test,\r\n";
        var preview = await Upload(keeper, edited);
        preview.Status.Should().Be(200);
        preview.Html.Should().Contain("新增1条").And.Contain("环境卫生 → 环境治理").And.Contain("尚未发布");
        (await reader.GetAsync("/lists/work-lines")).Html.Should().NotContain("Night", "a preview publishes nothing");
        (await Upload(keeper, edited.Replace("night,", "夜,", StringComparison.Ordinal))).Html.Should().Contain("第8行");
        (await keeper.PostAsync("/lists/work-lines/edit?handler=Preview", [], [("file", "gbk.csv", [0xC4, 0xE3, 0xBA, 0xC3])])).Html.Should().Contain("CSV UTF-8");

        (await keeper.PostAsync("/lists/work-lines/edit?handler=Confirm", ("content", edited), ("basedOn", "2"), ("note", "按会议纪要"))).Status.Should().Be(303);
        (await reader.GetAsync("/lists/work-lines?version=3&compare=1")).Html.Should().Contain("1 added").And.Contain("2 changed").And.Contain("Night");
    }

    [Fact]
    public async Task A_case_keeps_the_classification_of_its_registration()
    {
        var county = open.Live;
        using var keeper = await Caller.StaffAsync(county, "administrator");
        using var reader = await Caller.StaffAsync(county, "auditor", "en");
        using var registrar = await Caller.StaffAsync(county, CaseSteps.Registrar);
        var old = await county.RegisterAsync();
        await county.DispatchAsync(old.Number);
        await county.PassAsync(TimeSpan.FromMinutes(1));

        Task<Answer> Save(string key, string parent, string name) => keeper.PostAsync(
            "/lists/categories/entry",
            ("key", key), ("basedOn", "1"), ("cell.name", name), ("cell.nameEn", "Seeping"), ("cell.parent", parent), ("mark", "stated"), ("sources", "S0；目录第7节第11行"), ("note", "统一名称"));
        (await Save(Damp, "nowhere", "潮湿渗水")).Words.Should().Contain("清单中没有上级条目“nowhere”");
        (await Save(Garage, Damp, "地下车库")).Words.Should().Contain("上级“潮湿积水”就是这一条或在它的下面，形成循环");
        var kept = await keeper.PostAsync("/lists/categories/entry?handler=Remove", ("key", Garage), ("basedOn", "1"), ("note", "删"));
        kept.Words.Should().Contain("先移走或删除下级");
        kept.Html.Should().NotContain("field-problem", "the problems are of the entries below, not of the one on the page");
        (await Save(Damp, Garage, "潮湿渗水")).Status.Should().Be(303);

        await county.PassAsync(TimeSpan.FromMinutes(1));
        var newer = await county.RegisterAsync("地下车库有水");
        await county.DispatchAsync(newer.Number);
        (await reader.GetAsync($"/cases/{old.Number}")).Words.Should().Contain("Damp or standing water").And.NotContain("Seeping");
        (await reader.GetAsync($"/cases/{old.Number}")).Html.Should().Contain("/lists/categories?version=1\"").And.Contain("/lists/thresholds?version=1\"");
        (await reader.GetAsync($"/cases/{newer.Number}")).Words.Should().Contain("Seeping").And.NotContain("Damp or standing water");
        (await reader.GetAsync($"/cases/{newer.Number}")).Html.Should().Contain("/lists/categories?version=2\"");
        (await reader.GetAsync("/lists/categories")).Words.Should().Contain("catalogue §7 row 11");
        (await keeper.GetAsync("/lists/categories")).Words.Should().Contain("目录第7节第11行").And.NotContain("catalogue");
        (await registrar.GetAsync("/demands/register")).Words.Should().Contain("潮湿渗水").And.NotContain("潮湿积水");
    }

    private static Task<Answer> Upload(Caller caller, string csv) =>
        caller.PostAsync("/lists/work-lines/edit?handler=Preview", [], [("file", "work-lines.csv", Encoding.UTF8.GetBytes(csv))]);
}
