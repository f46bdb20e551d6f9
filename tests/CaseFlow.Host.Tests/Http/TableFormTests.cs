using System.Collections.Immutable;
using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using CaseFlow.Host.Installation;
using CaseFlow.Host.Tests.Live;
using CaseFlow.Runtime.UseCases.Operations;
using CaseFlow.Testing;

namespace CaseFlow.Host.Tests.Http;

/// <summary>A task whose form has a table and papers, sent by a browser without script.</summary>
public sealed class TableFormTests
{
    private const string Fields =
        """
        [{"name":"people","type":"table","label":{"zh-CN":"住户","en":"Households"},"maxRows":200,"columns":[
           {"name":"name","type":"text","label":{"zh-CN":"姓名","en":"Name"},"required":true},
           {"name":"count","type":"number","label":{"zh-CN":"人数","en":"Persons"},"max":9},
           {"name":"agrees","type":"boolean","label":{"zh-CN":"同意","en":"Agrees"}}]},
         {"name":"papers","type":"file","label":{"zh-CN":"材料","en":"Papers"},"maxCount":2},
         {"name":"topics","type":"multiChoice","label":{"zh-CN":"事项","en":"Topics"},"options":[
           {"value":"water","label":{"zh-CN":"供水","en":"Water"}},{"value":"heat","label":{"zh-CN":"供暖","en":"Heating"}}]}]
        """;

    private static readonly (string, string)[] Answers = [("key", Guid.NewGuid().ToString("N")), ("v.responseWay", "phone")];

    [Fact]
    public async Task A_table_is_filled_in_row_by_row_or_pasted_and_checked_cell_by_cell()
    {
        await using var county = await LiveCounty.StartAsync();
        await PublishAsync(county);
        var receipt = await county.RegisterAsync();
        await county.DispatchAsync(receipt.Number);
        var task = $"/tasks/{await county.TaskAsync(CaseSteps.Team, receipt.Number)}";
        using var person = await Caller.StaffAsync(county, CaseSteps.Team);
        (await person.GetAsync(task)).Html.Should().Contain("name=\"v.people[2].name\"").And.NotContain("name=\"v.people[3].name\"");

        var more = await person.PostAsync(task, [.. Answers, ("v.people[2].name", "王女士"), ("moreRows", "people")]);
        more.Status.Should().Be(422);
        more.Html.Should().Contain("name=\"v.people[5].name\"").And.NotContain("id=\"problems\"");
        Answer.ValueOf(more.Html, "v.people[0].name").Should().Be("王女士");

        var wrong = await person.PostAsync(task, [.. Answers, ("v.people[0].name", "王女士"), ("v.people[1].count", "12")]);
        wrong.Status.Should().Be(422);
        wrong.Html.Should().Contain("href=\"#f-people-1-count\"").And.Contain("id=\"f-people-1-count\"");
        wrong.Words.Should().Contain("住户第2行“姓名”：请填写此项。").And.Contain("住户第2行“人数”：请填写不大于9的数字。");

        var pasted = await person.PostAsync(task, [.. Answers, ("v.people[0].name", "王女士"), ("v.people.csv", "姓名\t人数\t同意\n张先生\t3\t是")]);
        pasted.Status.Should().Be(422);
        pasted.Words.Should().Contain("已读入粘贴的表格，共2行");
        Answer.ValueOf(pasted.Html, "v.people[1].name").Should().Be("张先生");
        (await person.PostAsync(task, [.. Answers, ("v.people.csv", "姓名,年龄\n张先生,3")])).Words.Should().Contain("不认识的列“年龄”");

        var csv = "姓名,人数,同意\n" + string.Join('\n', Enumerable.Range(1, 150).Select(n => $"住户{n},2,是"));
        var shown = await person.PostAsync(task, [.. Answers, ("v.people.csv", csv), ("moreRows", "people")]);
        shown.Words.Should().Contain("住户100").And.Contain("共150行");
        shown.Html.Should().NotContain("name=\"v.people[0].name\"");
        var kept = shown.Html[(shown.Html.IndexOf("name=\"v.people.csv\"", StringComparison.Ordinal) + 1)..];
        kept = WebUtility.HtmlDecode(kept[(kept.IndexOf('>', StringComparison.Ordinal) + 2)..kept.IndexOf("</textarea>", StringComparison.Ordinal)]);
        (string, string)[] whole = [.. Answers, ("v.people.csv", kept), ("shown.people", shown.Hidden("shown.people")), ("v.topics", "heat"), ("v.topics", "water")];
        (await person.PostAsync(task, whole, [("v.papers", "a.exe", "MZ"u8.ToArray())])).Words.Should().Contain("文件“a.exe”不是可以上传的文件");
        var done = await person.PostAsync(task, whole, [("v.papers", "a.pdf", "%PDF-1.7 %%EOF"u8.ToArray())]);
        done.Status.Should().Be(303, done.Words);

        var file = await person.GetAsync($"/cases/{receipt.Number}");
        file.Words.Should().Contain("住户100").And.NotContain("住户101").And.Contain("共150行").And.Contain("供水、供暖");
        var start = file.Html.IndexOf("/files/", StringComparison.Ordinal);
        var paper = await person.GetAsync(file.Html[start..file.Html.IndexOf('"', start)]);
        paper.Header("Content-Disposition").Should().StartWith("attachment").And.EndWith(".pdf\"");
    }

    private static async Task PublishAsync(LiveCounty county)
    {
        var files = WorkflowFolder.ReadProcedure(Path.Combine(Checkout.Root, "workflows/on-demand-handling"));
        var form = JsonNode.Parse(files["forms/first-response.json"].Span)!;
        foreach (var field in JsonNode.Parse(Fields)!.AsArray())
        {
            form["fields"]!.AsArray().Add(field!.DeepClone());
        }

        files = files.SetItem("forms/first-response.json", Encoding.UTF8.GetBytes(form.ToJsonString()));
        var folders = ImmutableSortedDictionary.Create<string, ImmutableSortedDictionary<string, ReadOnlyMemory<byte>>>(StringComparer.Ordinal).Add("on-demand-handling", files);
        var publication = (await county.UseCases.Send(new PublishProcedures(folders, "system", PublishNewer: true))).Value!;
        publication.Findings.Select(f => f.Finding.Message).Should().BeEmpty();
        publication.Published.Should().NotBeEmpty();
    }
}
