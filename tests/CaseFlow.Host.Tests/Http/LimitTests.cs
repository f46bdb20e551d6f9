using CaseFlow.Host.Tests.Live;

namespace CaseFlow.Host.Tests.Http;

/// <summary>Guessing is slowed down for each address by itself.</summary>
[Collection(OpenCounty.Name)]
public sealed class LimitTests(OpenCounty open)
{
    private readonly LiveCounty county = open.Live;

    [Theory]
    [InlineData("/follow", 30)]
    [InlineData("/sign-in", 30)]
    [InlineData("/submit", 60)]
    public async Task Too_many_calls_from_one_address_wait_and_others_do_not(string address, int most)
    {
        using var eager = Caller.Of(county);
        var answers = new List<Answer>();
        for (var i = 0; i <= 2 * most; i++)
        {
            answers.Add(await eager.GetAsync(address));
        }

        var refused = answers.Where(answer => answer.Status == 429).ToList();
        refused.Should().NotBeEmpty();
        answers.Count(answer => answer.Status == 200).Should().BeGreaterThanOrEqualTo(most);
        refused[0].Words.Should().Contain("尝试次数过多，请一分钟后再试");
        refused[0].Header("Content-Security-Policy").Should().NotBeEmpty();
        using var other = Caller.Of(county);
        (await other.GetAsync(address)).Status.Should().Be(200);
    }
}
