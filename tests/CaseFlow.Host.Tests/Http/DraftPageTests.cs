using System.IO.Compression;
using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json.Nodes;
using CaseFlow.Host.Tests.Live;

namespace CaseFlow.Host.Tests.Http;

/// <summary>Drafts of procedures: the pages on which they are handed in, reviewed and published, and the addresses that the designer uses.</summary>
[Collection(OpenCounty.Name)]
public sealed class DraftPageTests(OpenCounty open)
{
    private const string Drafts = "/procedures/reception-day/drafts";
    private readonly LiveCounty county = open.Live;

    [Fact]
    public async Task A_draft_goes_from_a_file_by_a_second_person_to_a_version_for_later()
    {
        using var designer = await Caller.StaffAsync(county, "designer");
        using var reviewer = await Caller.StaffAsync(county, "reviewer");
        using var visitor = await Caller.StaffAsync(county, "hongfeng-visitor");
        (await visitor.GetAsync(Drafts)).Status.Should().Be(403);
        (await visitor.GetAsync("/procedures/reception-day")).Html.Should().NotContain("drafts-heading");
        (await designer.GetAsync("/procedures/reception-day")).Words.Should().Contain("重新绘制");
        var draft = await OpenAsync(designer);

        var package = await designer.BytesAsync(draft + "?handler=Package");
        var diagram = await designer.BytesAsync(draft + "?handler=Diagram");
        (await designer.PostAsync(draft + "?handler=Upload", Upload(1), [("file", "bad.zip", [0x50, 0x4B, 3, 4, 9])])).Status.Should().Be(422);
        (await designer.PostAsync(draft + "?handler=Upload", Upload(1), [("file", "evil.zip", Zip("../../mechanism.json"))])).Words.Should().Contain("不能有这个文件");
        foreach (var (name, content, said) in Unusable)
        {
            var refused = await designer.PostAsync(draft + "?handler=Upload", Upload(1), [("file", name, Encoding.UTF8.GetBytes(content))]);
            refused.Status.Should().Be(422, name);
            refused.Words.Should().Contain(said, name);
        }

        (await designer.PostAsync(draft + "?handler=Upload", Upload(1), [("file", "lone.zip", Zip("process.bpmn"))])).Words.Should().Contain("缺少 mechanism.json");
        (await designer.PostAsync(draft + "?handler=Upload", Upload(1), [("file", "all.zip", package)])).Status.Should().Be(303);
        (await designer.PostAsync(draft + "?handler=Upload", Upload(1), [("file", "new.bpmn", [.. diagram, .. "<!-- 新 -->"u8])])).Status.Should().Be(303);
        (await designer.PostAsync(draft + "?handler=Submit", ("revision", "2"), ("note", ""))).Words.Should().Contain("请写明改了什么");
        (await designer.PostAsync(draft + "?handler=Submit", ("revision", "2"), ("note", "接待登记当日公示"), ("document", "云治办〔2026〕8号"))).Status.Should().Be(303);
        (await designer.GetAsync(draft)).Words.Should().Contain("须由另一人审核发布");
        (await reviewer.GetAsync($"/procedures/reception-day/compare?from=1&to=draft-{draft.Split('/')[^1]}")).Words.Should().Contain("草稿（");
        (await designer.PostAsync(draft + "?handler=Publish", ("revision", "2"))).Status.Should().Be(403);
        (await reviewer.PostAsync(draft + "?handler=SendBack", ("reason", "写明公示地点"))).Status.Should().Be(303);
        (await designer.PostAsync(draft + "?handler=Submit", ("revision", "2"), ("note", "接待登记当日在公告栏公示"))).Status.Should().Be(303);
        (await reviewer.PostAsync(draft + "?handler=Publish", ("revision", "2"), ("validFrom", "2001-02-03"))).Words.Should().Contain("不能早于现在");
        (await reviewer.PostAsync(draft + "?handler=Publish", ("revision", "2"), ("validFrom", "2099-01-01"))).Location.Should().Be(draft);

        (await reviewer.GetAsync(draft)).Words.Should().Contain("退回：写明公示地点").And.Contain("发布为第2版");
        (await reviewer.GetAsync(Drafts)).Words.Should().Contain("接待登记当日在公告栏公示").And.Contain("苏砚清绘制，郑衡审核").And.Contain("2099-01-01 00:00").And.Contain("待生效");
        (await visitor.GetAsync("/procedures/reception-day")).Words.Should().Contain("第1版");
        (await visitor.GetAsync("/procedures/reception-day?version=2")).Words.Should().Contain("2099-01-01 00:00 起生效");
    }

    [Fact]
    public async Task The_designer_saves_locks_and_checks_by_its_addresses()
    {
        using var one = await Caller.StaffAsync(county, "designer");
        using var two = await Caller.StaffAsync(county, "designer-2");
        using var visitor = await Caller.StaffAsync(county, "hongfeng-visitor");
        using var nobody = Caller.Of(county);
        var draft = await OpenAsync(one);
        var (first, second) = (await TokenAsync(one), await TokenAsync(two));

        var content = Json(await one.GetAsync(draft + "/content"));
        var diagram = (string)content["files"]!["process.bpmn"]!;
        ((long)content["revision"]!, (string)content["state"]!, (bool)content["mayEdit"]!, content["lock"]).Should().Be((1L, "drawing", true, null));
        JsonObject Put(long revision, string path, string? text) => new() { ["revision"] = revision, ["files"] = new JsonObject { [path] = text }, ["key"] = "key-of-a-save-" + revision };
        var save = Put(1, "process.bpmn", diagram + "<!-- 一 -->");
        (await SendAsync(one, HttpMethod.Put, draft + "/content", save, token: null)).Status.Should().Be(400, "the token is missing");
        (await SendAsync(one, HttpMethod.Put, draft + "/content", save, first)).Status.Should().Be(200);
        ((long)Json(await SendAsync(one, HttpMethod.Put, draft + "/content", save, first))["revision"]!).Should().Be(2, "sent again by a lost connection");

        var locked = await SendAsync(two, HttpMethod.Post, draft + "/lock", new JsonObject { ["take"] = false }, second);
        (locked.Status, (string)Json(locked)["code"]!, (string)Json(locked)["holder"]!).Should().Be((423, "draft.locked", "苏砚清"));
        ((bool)Json(await SendAsync(two, HttpMethod.Post, draft + "/lock", new JsonObject { ["take"] = true }, second))["lock"]!["mine"]!).Should().BeTrue();
        (await SendAsync(one, HttpMethod.Put, draft + "/content", Put(2, "README.md", "说明"), first)).Status.Should().Be(423);
        var conflict = await SendAsync(two, HttpMethod.Put, draft + "/content", Put(1, "README.md", "说明"), second);
        (conflict.Status, (long)Json(conflict)["revision"]!, (string)Json(conflict)["by"]!).Should().Be((409, 2L, "苏砚清"));
        (await SendAsync(two, HttpMethod.Put, draft + "/content", Put(2, "../x", ""), second)).Status.Should().Be(422);
        (await SendAsync(two, HttpMethod.Put, draft + "/content", Put(2, "README.md", new string('x', 4_200_000)), second)).Status.Should().Be(413);
        (await SendAsync(two, HttpMethod.Put, draft + "/content", new JsonObject { ["files"] = 1 }, second)).Status.Should().Be(400);

        var findings = Json(await SendAsync(two, HttpMethod.Post, draft + "/check", Put(0, "process.bpmn", "<no/>"), second))["findings"]!.AsArray();
        findings.Should().Contain(f => (string)f!["severity"]! == "error" && (string)f["file"]! == "process.bpmn" && ((string)f["text"]!).Length > 0);
        Json(await SendAsync(two, HttpMethod.Post, draft + "/check", new JsonObject(), second))["findings"]!.AsArray().Should().NotContain(f => (string)f!["severity"]! == "error");
        var words = Json(await one.GetAsync(draft + "/vocabulary"));
        words["actions"]!.AsArray().Should().Contain(a => (string)a!["id"]! == "list.find" && a["inputs"]!.AsArray().Count > 0);
        words["clockUnits"]!.AsArray().Select(u => ((string)u!["id"]!, (string)u["name"]!)).Should().Contain(("workingDays", "个工作日"));
        (await SendAsync(two, HttpMethod.Delete, draft + "/lock", null, second)).Status.Should().Be(200);

        (await nobody.GetAsync(draft + "/content")).Status.Should().Be(401);
        (await visitor.GetAsync(draft + "/content")).Status.Should().Be(403);
        (await one.GetAsync(Drafts + "/d99999/content")).Status.Should().Be(404);
        (await one.GetAsync(Drafts + "/d99999")).Status.Should().Be(404);
        (await one.PostAsync(draft + "?handler=Discard")).Status.Should().Be(303);
    }

    [Fact]
    public async Task While_drawing_findings_come_with_mends_and_expressions_are_put_in_words()
    {
        using var designer = await Caller.StaffAsync(county, "designer");
        var token = await TokenAsync(designer);
        (await designer.PostAsync("/procedures/new", ("key", $"{Guid.NewGuid()}"), ("id", "reception-day"), ("nameZh", "重名"), ("nameEn", "Same"), ("level", "community"))).Words.Should().Contain("已被使用");
        var opened = await designer.PostAsync("/procedures/new", ("key", $"{Guid.NewGuid()}"), ("id", "tree-trimming"), ("nameZh", "树木修剪"), ("nameEn", "Tree trimming"), ("level", "community"));
        var draft = opened.Location;
        (await designer.GetAsync(draft)).Words.Should().Contain("树木修剪").And.Contain("没有发现问题");
        (await designer.GetAsync("/procedures/new")).Words.Should().Contain("尚未发布的新流程").And.Contain("tree-trimming");
        var diagram = (string)Json(await designer.GetAsync(draft + "/content"))["files"]!["process.bpmn"]!;
        Task<Answer> Ask(string what, string text, params (string Name, JsonNode Value)[] more) => SendAsync(
            designer, HttpMethod.Post, draft + what, new JsonObject([KeyValuePair.Create("files", (JsonNode?)new JsonObject { ["process.bpmn"] = text }), .. more.Select(part => KeyValuePair.Create(part.Name, (JsonNode?)part.Value))]), token);

        var broken = diagram.Replace("isExecutable=\"true\"", "", StringComparison.Ordinal);
        var found = Json(await Ask("/check", broken))["findings"]!.AsArray().Single()!;
        ((string)found["text"]!, (string)found["mend"]!["text"]!).Should().Be(("“树木修剪”：流程须标为可执行。请标为可执行。", "标为可执行"));
        var mended = Json(await Ask("/mend", broken, ("mend", found["mend"]!.DeepClone())));
        Json(await Ask("/check", (string)mended["files"]!["process.bpmn"]!))["findings"]!.AsArray().Should().BeEmpty();
        (await Ask("/mend", broken, ("mend", new JsonObject { ["code"] = "mend.default", ["arguments"] = new JsonObject { ["element"] = "Nothing" } }))).Status.Should().Be(422);
        (await Ask("/mend", broken, ("mend", "x"))).Status.Should().Be(400);

        var words = Json(await Ask("/vocabulary", diagram, ("element", "Flow_2")));
        words["elements"]!["Flow_2"]!.AsArray().Select(name => (string)name!).Should().Contain(["description", "place"]);
        var name = words["names"]!.AsArray().First(known => (string)known!["name"]! == "description")!;
        ((string)name["label"]!, (string)name["feel"]!, name["from"]!.AsArray().Select(from => (string)from!["kind"]!)).Should().BeEquivalentTo(("内容", "string", new[] { "case", "intake", "form" }));

        async Task<JsonNode> Expression(string text, string kind = "condition") => Json(await Ask("/expression", diagram, ("element", "Flow_2"), ("text", text), ("kind", kind)));
        var simple = await Expression("description != null and anonymous = false");
        ((bool)simple["ok"]!, (string)simple["words"]!).Should().Be((true, "“内容”已填写，并且“是否匿名”为否"));
        var wrong = (await Expression("height > 3"))["problems"]!.AsArray().Single()!;
        ((string)wrong["code"]!, (int)wrong["start"]!, (int)wrong["length"]!).Should().Be(("expression.name-unknown", 0, 6));
        ((string)(await Expression("1 +"))["problems"]!.AsArray().Single()!["code"]!).Should().Be("expression.unreadable");
        ((string)(await Expression("1 + 1", "duration"))["problems"]!.AsArray().Single()!["text"]!).Should().Be("结果是数，这里要的是时长。");

        var other = await designer.BytesAsync("/procedures/reception-day/elsa?version=1&handler=Package");
        (await designer.PostAsync(draft + "?handler=Upload", Upload(1), [("file", "other.zip", other)])).Words.Should().Contain("这是另一套流程（reception-day）的流程包");

        // What a file from elsewhere says and the draft does not stays on the page, also for who reviews.
        (await designer.PostAsync(draft + "?handler=Upload", Upload(1), [("file", "elsa.json", Encoding.UTF8.GetBytes(FromElsa))])).Status.Should().Be(303);
        (await designer.GetAsync(draft)).Words.Should().Contain("见下面的清单");
        using var reviewer = await Caller.StaffAsync(county, "reviewer");
        (await reviewer.GetAsync(draft)).Words.Should().Contain("“够大？”：条件“counter > 1”不能照搬").And.Contain("“收请求”：活动“Elsa.HttpEndpoint”没有等价物")
            .And.Contain("流程的标识由“Process_1”改为“tree-trimming”").And.Contain("有些内容没有带过来").And.NotContain("流程图里没有流程");
        (await designer.PostAsync(draft + "?handler=Discard")).Status.Should().Be(303);
    }

    // Nothing of these takes the place of what the draft has; each is said in words.
    private static readonly (string Name, string Content, string Said)[] Unusable =
    [
        ("no.bpmn", "这不是流程图", "不是格式良好的XML。（第1行）"),
        ("page.xml", "<html><body/></html>", "文件不是BPMN 2.0流程图"),
        ("outside.bpmn", """<!DOCTYPE d [<!ENTITY x SYSTEM "file:///etc/passwd">]><d>&x;</d>""", "文件含有DOCTYPE"),
        ("dance.bpmn", """<b:definitions xmlns:b="http://www.omg.org/spec/BPMN/20100524/MODEL" targetNamespace="x"><b:choreography id="C" /></b:definitions>""", "里面只有：choreography"),
        ("undrawn.bpmn", """<b:definitions xmlns:b="http://www.omg.org/spec/BPMN/20100524/MODEL" targetNamespace="x"><b:process id="P" /></b:definitions>""", "没有图形"),
        ("two.json", """{"activities":[],"connections":[]}""", "Elsa 2"),
        ("deep.json", new string('[', 5000), "嵌套太深"),
        ("cut.json", """{"root":""", "第1行第9个字节处有误"),
    ];

    private const string FromElsa =
        """
        {"name":"外来","root":{"type":"Elsa.Flowchart","activities":[
          {"id":"H","type":"Elsa.HttpEndpoint","metadata":{"displayText":"收请求"}},
          {"id":"D","type":"Elsa.FlowDecision","metadata":{"displayText":"够大？"},"condition":{"expression":{"type":"JavaScript","value":"counter > 1"}}}],
         "connections":[{"source":{"activity":"H","port":"Done"},"target":{"activity":"D"}},{"source":{"activity":"D","port":"True"},"target":{"activity":"H"}}]}}
        """;

    private static (string, string)[] Upload(int revision) => [("revision", $"{revision}"), ("key", $"{Guid.NewGuid()}")];

    private static JsonNode Json(Answer answer) => JsonNode.Parse(answer.Html)!;

    private static async Task<string> OpenAsync(Caller designer)
    {
        var opened = await designer.PostAsync(Drafts + "?handler=Open", ("key", $"{Guid.NewGuid()}"));
        opened.Location.Should().MatchRegex($"^{Drafts}/d[0-9]+$", WebUtility.HtmlDecode(opened.Words));
        return opened.Location;
    }

    private static async Task<string> TokenAsync(Caller caller) => (await caller.GetAsync(Drafts)).Hidden("__RequestVerificationToken");

    private static Task<Answer> SendAsync(Caller caller, HttpMethod method, string address, JsonObject? body, string? token)
    {
        var request = new HttpRequestMessage(method, address) { Content = body is null ? null : JsonContent.Create(body) };
        if (token is not null)
        {
            request.Headers.Add("X-CSRF", token);
        }

        return caller.SendAsync(request);
    }

    private static byte[] Zip(string path)
    {
        using var bytes = new MemoryStream();
        using (var archive = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        using (var stream = archive.CreateEntry(path).Open())
        {
            stream.Write(Encoding.UTF8.GetBytes("{}"));
        }

        return bytes.ToArray();
    }
}
