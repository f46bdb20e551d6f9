using CaseFlow.Host.Tests.Live;
using CaseFlow.Host.Tests.Photos;

namespace CaseFlow.Host.Tests.Http;

/// <summary>More bytes and more tries than the program takes.</summary>
public sealed class TooMuchTests
{
    [Theory]
    [InlineData("/submit")]
    [InlineData("/language")]
    public async Task A_body_above_the_limit_is_answered_by_a_page_that_says_so(string address)
    {
        await using var county = await LiveCounty.StartAsync(settings => settings with { MaxPhotoBytes = 100_000 });
        using var resident = Caller.Of(county);
        await resident.GetAsync("/submit");
        var answer = await resident.PostAsync(address, [], [("v.photos", "film.jpg", [.. SamplePhotos.Jpeg(), .. new byte[4 * 1024 * 1024]])]);
        answer.Status.Should().Be(413);
        answer.Words.Should().Contain("提交的内容太大");
        answer.Header("Content-Security-Policy").Should().Contain("default-src 'self'");
        answer.Header("X-Content-Type-Options").Should().Be("nosniff");
    }
}
