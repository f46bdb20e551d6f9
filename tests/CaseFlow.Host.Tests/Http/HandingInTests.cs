using CaseFlow.Host.Tests.Live;

namespace CaseFlow.Host.Tests.Http;

/// <summary>Handing in a demand: what is missing, wrong, sent twice or tampered with.</summary>
[Collection(OpenCounty.Name)]
public sealed class HandingInTests(OpenCounty open)
{
    private readonly LiveCounty county = open.Live;

    [Theory]
    [InlineData("zh-CN", "请填写此项。")]
    [InlineData("en", "Please fill this in.")]
    public async Task Missing_fields_are_named_and_what_was_typed_stays(string language, string message)
    {
        using var resident = Caller.Of(county, language);
        var page = await resident.GetAsync("/submit");
        var answer = await resident.PostAsync("/submit", ("submission", page.Hidden("submission")), ("v.description", "电梯有异响"));
        answer.Status.Should().Be(422);
        answer.Words.Should().Contain(message).And.Contain("电梯有异响");
        answer.Html.Should().Contain("href=\"#f-place\"").And.Contain("href=\"#f-reporterContact\"").And.NotContain("href=\"#f-description\"");
    }

    [Theory]
    [InlineData("v.description", 1001, "最多1000个字")]
    [InlineData("v.reporterName", 41, "最多40个字")]
    [InlineData("v.reporterContact", 41, "最多40个字")]
    public async Task Text_that_is_too_long_is_refused(string field, int length, string message) =>
        (await HandInAsync((field, new string('长', length)))).Words.Should().Contain(message);

    [Theory]
    [InlineData("v.place", "no-such-place", "请从列表中选择地点。")]
    [InlineData("v.category", "no-such-category", "请从列表中选择类别。")]
    public async Task What_no_list_offers_is_refused(string field, string value, string message)
    {
        var answer = await HandInAsync((field, value));
        answer.Status.Should().Be(422);
        answer.Words.Should().Contain(message);
    }

    [Theory]
    [InlineData("99")]
    [InlineData("nobody")]
    public async Task A_kind_of_reporter_that_does_not_exist_is_refused(string kind) =>
        (await HandInAsync(("v.reporterKind", kind))).Status.Should().Be(422);

    [Fact]
    public async Task Sent_twice_it_is_one_demand()
    {
        using var resident = Caller.Of(county);
        var sealedText = (await resident.GetAsync("/submit")).Hidden("submission");
        var fields = Fields(("submission", sealedText), ("v.description", $"只提交一次 {Guid.NewGuid()}"));
        (await resident.PostAsync("/submit", fields)).Status.Should().Be(303);
        var first = await resident.GetAsync("/submit/done");
        (await resident.PostAsync("/submit", fields)).Status.Should().Be(303);
        var second = await resident.GetAsync("/submit/done");
        CodesOf(second).Should().Equal(CodesOf(first)).And.HaveCount(2);
    }

    [Fact]
    public async Task Sent_twice_at_once_it_is_one_demand()
    {
        using var resident = Caller.Of(county);
        var sealedText = (await resident.GetAsync("/submit")).Hidden("submission");
        var text = $"连按两次 {Guid.NewGuid()}";
        var fields = Fields(("submission", sealedText), ("v.description", text));
        var answers = await Task.WhenAll(Enumerable.Range(0, 5).Select(_ => resident.PostAsync("/submit", fields)));
        answers.Should().OnlyContain(answer => answer.Status == 303);
        (await county.UseCases.Send(new Runtime.UseCases.CaseFiles.ListCases("auditor", null, text, null, null, 1))).Value!.Rows.Should().ContainSingle();
    }

    [Theory]
    [InlineData("")]
    [InlineData("garbage")]
    [InlineData("CfDJ8AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA")]
    public async Task A_seal_that_was_changed_hands_nothing_in_and_keeps_what_was_typed(string seal)
    {
        var answer = await HandInAsync(("submission", seal));
        answer.Status.Should().Be(422);
        answer.Words.Should().Contain("内容还没有提交").And.Contain("楼道灯不亮");
        answer.Hidden("submission").Should().NotBe(seal);
    }

    [Fact]
    public async Task Without_the_form_token_nothing_happens_and_the_page_says_so()
    {
        using var resident = Caller.Of(county);
        var form = new FormUrlEncodedContent(Fields(("submission", "x")).Select(f => KeyValuePair.Create(f.Name, f.Value)));
        var answer = await resident.SendAsync(new HttpRequestMessage(HttpMethod.Post, "/submit") { Content = form });
        answer.Status.Should().Be(400);
        answer.Words.Should().Contain("提交的内容无法识别");
    }

    [Theory]
    [InlineData("application/json", "{}")]
    [InlineData("multipart/form-data; boundary=x", "no parts at all")]
    [InlineData("application/x-www-form-urlencoded", "%ff%fe=%00&&&==")]
    public async Task A_body_that_is_no_form_is_refused_in_words(string type, string body)
    {
        using var resident = Caller.Of(county);
        var content = new StringContent(body);
        content.Headers.Remove("Content-Type");
        content.Headers.TryAddWithoutValidation("Content-Type", type);
        var answer = await resident.SendAsync(new HttpRequestMessage(HttpMethod.Post, "/submit") { Content = content });
        answer.Status.Should().Be(400);
        answer.Words.Should().Contain("提交的内容无法识别");
    }

    [Fact]
    public async Task Drawing_the_form_anew_keeps_nothing()
    {
        using var resident = Caller.Of(county);
        await resident.GetAsync("/submit");
        var answer = await resident.PostAsync("/submit?handler=Redraw", Fields(("v.anonymous", "true")));
        answer.Status.Should().Be(200);
        answer.Html.Should().NotContain("v.reporterContact").And.NotContain("<html");
    }

    [Theory]
    [InlineData("/submit?place=no-such-place&channel=qr")]
    [InlineData("/submit?place=%3Cscript%3E&channel=%00")]
    [InlineData("/submit?handler=NoSuchHandler")]
    public async Task Odd_addresses_of_the_form_still_show_it(string address)
    {
        using var resident = Caller.Of(county);
        var answer = await resident.GetAsync(address);
        answer.Status.Should().Be(200);
        answer.Html.Should().Contain("name=\"submission\"").And.NotContain("<script>");
    }

    private static (string Name, string Value)[] Fields(params (string Name, string Value)[] changed)
    {
        (string Name, string Value)[] usual =
            [("v.place", "fenglinyuan-b1"), ("v.description", "楼道灯不亮"), ("v.reporterName", "居民乙"), ("v.reporterContact", "000-1234")];
        return [.. usual.Where(field => changed.All(c => c.Name != field.Name)), .. changed];
    }

    private static string[] CodesOf(Answer answer) =>
        [.. System.Text.RegularExpressions.Regex.Matches(answer.Html, "class=\"big-code[^\"]*\"[^>]*>([^<]+)<").Select(match => match.Groups[1].Value)];

    private async Task<Answer> HandInAsync(params (string Name, string Value)[] changed)
    {
        using var resident = Caller.Of(county);
        var seal = (await resident.GetAsync("/submit")).Hidden("submission");
        return await resident.PostAsync("/submit", Fields([("submission", seal), .. changed]).Reverse().DistinctBy(field => field.Name).ToArray());
    }
}
