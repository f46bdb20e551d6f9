using CaseFlow.Host.Tests.Live;

namespace CaseFlow.Host.Tests.Http;

/// <summary>The language of an answer: chosen, else the browser's, else Chinese.</summary>
[Collection(OpenCounty.Name)]
public sealed class LanguageTests(OpenCounty open)
{
    private readonly LiveCounty county = open.Live;

    [Theory]
    [InlineData("zh-CN,zh;q=0.9,en;q=0.8", "zh-CN")]
    [InlineData("zh-TW", "zh-CN")]
    [InlineData("en-GB,en;q=0.9", "en")]
    [InlineData("fr", "en")]
    [InlineData("en;q=0.1,zh;q=0.9", "zh-CN")]
    [InlineData("", "zh-CN")]
    [InlineData("*", "en")]
    [InlineData(";;;,q=,=", "zh-CN")]
    public async Task The_browsers_language_counts(string accepted, string language)
    {
        using var http = new HttpClient { BaseAddress = new Uri(county.Address) };
        http.DefaultRequestHeaders.Add("X-Forwarded-For", "127.9.9.9");
        http.DefaultRequestHeaders.TryAddWithoutValidation("Accept-Language", accepted);
        (await http.GetStringAsync("/")).Should().Contain($"<html lang=\"{language}\"");
    }

    [Fact]
    public async Task The_choice_wins_over_the_browser_and_stays()
    {
        using var caller = Caller.Of(county, "zh-CN");
        (await caller.PostAsync("/language", ("language", "en"), ("back", "/follow?number=1"))).Location.Should().Be("/follow?number=1");
        (await caller.GetAsync("/follow")).Html.Should().Contain("<html lang=\"en\"");
        (await caller.PostAsync("/language", ("language", "xx"))).Location.Should().Be("/");
        (await caller.GetAsync("/follow")).Html.Should().Contain("<html lang=\"zh-CN\"");
    }

    [Fact]
    public async Task A_choice_that_is_no_form_is_refused()
    {
        using var caller = Caller.Of(county);
        var broken = new StringContent("no parts at all");
        broken.Headers.Remove("Content-Type");
        broken.Headers.TryAddWithoutValidation("Content-Type", "multipart/form-data; boundary=x");
        await caller.SendAsync(new HttpRequestMessage(HttpMethod.Post, "/language") { Content = broken });
        var json = new HttpRequestMessage(HttpMethod.Post, "/language") { Content = new StringContent("{}", null, "application/json") };
        var answer = await caller.SendAsync(json);
        answer.Status.Should().BeInRange(400, 499);
    }
}
