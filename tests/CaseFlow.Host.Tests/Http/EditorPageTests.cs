using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using CaseFlow.Host.Tests.Designing;
using CaseFlow.Host.Tests.Live;

namespace CaseFlow.Host.Tests.Http;

/// <summary>The form designer and the table editor: their pages, and the addresses that they ask.</summary>
[Collection(OpenCounty.Name)]
public sealed class EditorPageTests(OpenCounty open)
{
    private const string Drafts = "/procedures/on-demand-handling/drafts";
    private const string Form = """{"key":"reply","title":{"zh-CN":"答复","en":"Reply"},"fields":[{"name":"agreed","type":"boolean","label":{"zh-CN":"同意","en":"Agreed"},"required":true},{"name":"why","type":"longText","label":{"zh-CN":"理由<b>","en":"Why"},"visible":"agreed = false"}]}""";
    private readonly LiveCounty county = open.Live;

    [Fact]
    public async Task A_form_is_shown_as_staff_will_see_it_and_its_faults_at_their_fields()
    {
        using var designer = await Caller.StaffAsync(county, "designer");
        using var visitor = await Caller.StaffAsync(county, "hongfeng-visitor");
        var draft = await OpenAsync(designer);
        (await designer.GetAsync(draft)).Html.Should().Contain($"href=\"{draft}/forms/return-visit\"").And.Contain($"href=\"{draft}/decisions/duty.dmn\"");
        var page = await designer.GetAsync(draft + "/forms/return-visit");
        page.Words.Should().Contain("表单“回访”").And.Contain("JavaScript");
        page.Html.Should().Contain("data-path=\"forms/return-visit.json\"").And.Contain("\"editor.kind.table\"");
        (await visitor.GetAsync(draft + "/forms/return-visit")).Status.Should().Be(403);
        (await designer.GetAsync(Drafts + "/d99999/forms/return-visit")).Status.Should().Be(404);

        var shown = await PreviewAsync(designer, draft, Form);
        shown.Status.Should().Be(200);
        shown.Html.Should().Contain("name=\"v.agreed\"").And.Contain("data-redraws=\"true\"").And.NotContain("name=\"v.why\"").And.NotContain("data-place=");
        var answered = await PreviewAsync(designer, draft, Form, ("v.agreed", "false"));
        answered.Html.Should().Contain("name=\"v.why\"").And.Contain("理由&lt;b&gt;").And.NotContain("<b>");
        var wrong = await PreviewAsync(designer, draft, Form.Replace("agreed = false", "agreed ==", StringComparison.Ordinal).Replace("longText", "poem", StringComparison.Ordinal));
        wrong.Html.Should().Contain("data-place=\"$.fields[1].type\"").And.NotContain("data-form");
        foreach (var hostile in new[] { "", "[]", "{\"fields\":7}", new string('[', 5_000), "{\"key\":\"\\ud800\"}" })
        {
            var refused = await PreviewAsync(designer, draft, hostile);
            (refused.Status, refused.Html.Contains("data-place", StringComparison.Ordinal)).Should().Be((200, true), hostile[..Math.Min(20, hostile.Length)]);
        }

        (await PreviewAsync(visitor, draft, Form)).Status.Should().Be(403);
        (await designer.SendAsync(new HttpRequestMessage(HttpMethod.Post, draft + "/forms/reply") { Content = new FormUrlEncodedContent([new("json", Form)]) })).Status.Should().Be(400, "the token is missing");
        (await designer.PostAsync(draft + "?handler=Discard")).Status.Should().Be(303);
    }

    [Fact]
    public async Task Tables_are_analysed_written_tried_and_filled_from_a_workbook()
    {
        using var designer = await Caller.StaffAsync(county, "designer");
        using var visitor = await Caller.StaffAsync(county, "hongfeng-visitor");
        using var nobody = Caller.Of(county);
        var draft = await OpenAsync(designer);
        var token = (await designer.GetAsync(draft + "/decisions/duty.dmn")).Html.Split("data-token=\"")[1].Split('"')[0];
        var xml = (string)JsonNode.Parse((await designer.GetAsync(draft + "/content")).Html)!["files"]!["decisions/duty.dmn"]!;
        async Task<Answer> Ask(string what, JsonObject body) => await SendAsync(designer, draft + "/decisions/" + what, JsonContent.Create(body), token);

        var analysed = JsonNode.Parse((await Ask("analyse", new JsonObject { ["xml"] = xml, ["path"] = "decisions/duty.dmn" })).Html)!;
        analysed["problems"]!.AsArray().Should().NotContain(p => (string)p!["severity"]! != "info");
        var table = analysed["tables"]![0]!;
        ((string)table["place"]!, (string)table["decision"]!, table["rules"]!.AsArray().Count).Should().Be(("Table_Duty", "Duty", 7));
        var same = JsonNode.Parse((await Ask("write", new JsonObject { ["xml"] = xml, ["tables"] = analysed["tables"]!.DeepClone() })).Html)!;
        ((string)same["xml"]!).Should().Be(xml);

        table["rules"]!.AsArray().RemoveAt(3);
        table["rules"]![0]!["tests"]![0] = "\"property\", \"utilities\"";
        var changed = JsonNode.Parse((await Ask("write", new JsonObject { ["xml"] = xml, ["tables"] = analysed["tables"]!.DeepClone() })).Html)!;
        var problems = changed["problems"]!.AsArray();
        var gap = problems.Single(p => (string)p!["code"]! == "dmn.table.gap")!;
        ((string)gap["text"]!).Should().Contain("类别 = \"neighbours\"").And.NotContain("split(");
        ((string)gap["box"]![0]!["text"]!).Should().Be("\"neighbours\"");
        problems.Single(p => (string)p!["code"]! == "dmn.table.overlap")!["rules"]!.AsArray().Select(r => (int)r!).Should().Equal(1, 4);

        JsonObject Trial(string file, string category) =>
            new() { ["xml"] = file, ["decision"] = "Duty", ["values"] = new JsonObject { ["category"] = category, ["urgency"] = "\"complex\"" } };
        var tried = JsonNode.Parse((await Ask("try", Trial(xml, "\"traffic.parking\""))).Html)!;
        ((string)tried["text"]!, (int)tried["rules"]![0]!).Should().Be(("结果：\"beyondPower\"", 3));
        JsonNode.Parse((await Ask("try", Trial((string)changed["xml"]!, "\"utilities.water\""))).Html)!["rules"]!.AsArray().Select(r => (int)r!).Should().Equal([1, 4], "both take it");
        JsonNode.Parse((await Ask("try", Trial(xml, "traffic. +"))).Html)!["unreadable"]!.AsArray().Select(n => (string)n!).Should().Equal("category");

        var broken = JsonNode.Parse((await Ask("analyse", new JsonObject { ["xml"] = xml.Replace("<text>-</text>", "<text>((</text>", StringComparison.Ordinal) })).Html)!;
        broken["problems"]!.AsArray().Should().Contain(p => (string)p!["severity"]! == "error");
        JsonNode.Parse((await Ask("analyse", new JsonObject { ["xml"] = "<!DOCTYPE a><a/>" })).Html)!["findings"]!.AsArray().Should().NotBeEmpty();
        (await Ask("analyse", new JsonObject { ["xml"] = 1 })).Status.Should().Be(400);
        (await Ask("write", new JsonObject { ["xml"] = xml, ["tables"] = new JsonArray(new JsonObject { ["place"] = "Nowhere" }) })).Status.Should().Be(400);
        (await Ask("write", new JsonObject { ["xml"] = "no", ["tables"] = new JsonArray() })).Status.Should().Be(400);
        (await Ask("analyse", new JsonObject { ["xml"] = new string('x', 4_200_000) })).Status.Should().Be(413);

        var sheet = await SendAsync(designer, draft + "/decisions/sheet", new ByteArrayContent(Workbooks.Of("<row><c t=\"inlineStr\"><is><t>类别</t></is></c><c><v>5</v></c></row>")), token);
        JsonNode.Parse(sheet.Html)!["rows"]![0]!.AsArray().Select(cell => (string)cell!).Should().Equal("类别", "5");
        (await SendAsync(designer, draft + "/decisions/sheet", new ByteArrayContent([1, 2, 3]), token)).Status.Should().Be(422);
        (await SendAsync(designer, draft + "/decisions/analyse", JsonContent.Create(new JsonObject { ["xml"] = xml }), token: null)).Status.Should().Be(400);
        var other = (await visitor.GetAsync("/account/absence")).Hidden("__RequestVerificationToken");
        (await SendAsync(visitor, draft + "/decisions/analyse", JsonContent.Create(new JsonObject { ["xml"] = xml }), other)).Status.Should().Be(403);
        (await SendAsync(nobody, draft + "/decisions/sheet", new ByteArrayContent([]), token)).Status.Should().Be(401);
        (await designer.PostAsync(draft + "?handler=Discard")).Status.Should().Be(303);
    }

    private static async Task<string> OpenAsync(Caller designer) => (await designer.PostAsync(Drafts + "?handler=Open", ("key", $"{Guid.NewGuid()}"))).Location;

    private static async Task<Answer> PreviewAsync(Caller caller, string draft, string json, params (string Name, string Value)[] answers)
    {
        var token = (await caller.GetAsync("/account/absence")).Hidden("__RequestVerificationToken");
        var fields = answers.Append(("json", json)).Select(field => KeyValuePair.Create(field.Item1, field.Item2));
        return await SendAsync(caller, draft + "/forms/reply", new FormUrlEncodedContent(fields), token);
    }

    private static Task<Answer> SendAsync(Caller caller, string address, HttpContent content, string? token)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, address) { Content = content };
        request.Headers.Accept.Add(new MediaTypeWithQualityHeaderValue("*/*"));
        if (token is not null)
        {
            request.Headers.Add("X-CSRF", WebUtility.HtmlDecode(token));
        }

        return caller.SendAsync(request);
    }
}
