using CaseFlow.Host.Tests.Live;

namespace CaseFlow.Host.Tests.Http;

/// <summary>A reporter's key opens one case, and gives nothing away to who has it not.</summary>
[Collection(OpenCounty.Name)]
public sealed class FollowingTests(OpenCounty open)
{
    private readonly LiveCounty county = open.Live;

    [Fact]
    public async Task A_wrong_code_and_an_unknown_number_are_answered_alike()
    {
        var receipt = await county.RegisterAsync("不应被猜到");
        using var stranger = Caller.Of(county);
        var wrongCode = await AskAsync(stranger, receipt.Number, "AAAAAAAA");
        var unknown = await AskAsync(stranger, "2026-999999", "AAAAAAAA");
        (wrongCode.Status, unknown.Status).Should().Be((422, 422));
        wrongCode.Words.Should().Contain("编号与查询码不相符").And.NotContain("不应被猜到");
        Bare(unknown, "2026-999999").Should().Be(Bare(wrongCode, receipt.Number));

        static string Bare(Answer answer, string number) =>
            System.Text.RegularExpressions.Regex.Replace(answer.Words, "\\s+", " ").Replace(number, "", StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "")]
    [InlineData("%", "%")]
    [InlineData("2026-000001' OR 1=1 --", "x")]
    [InlineData("2026-000001\n\0", "\0\0\0\0")]
    [InlineData("２０２６-０００００１", "码码码码码码码码")]
    public async Task Odd_numbers_and_codes_are_refused(string number, string code)
    {
        using var stranger = Caller.Of(county);
        (await AskAsync(stranger, number, code)).Status.Should().Be(422);
    }

    [Fact]
    public async Task A_very_long_number_is_refused()
    {
        using var stranger = Caller.Of(county);
        (await AskAsync(stranger, new string('9', 100_000), new string('A', 100_000))).Status.Should().Be(422);
    }

    [Fact]
    public async Task A_code_is_taken_in_small_letters_and_with_blanks()
    {
        var receipt = await county.RegisterAsync();
        using var reporter = Caller.Of(county);
        (await AskAsync(reporter, $" {receipt.Number} ", $"{receipt.FollowCode[..4].ToLowerInvariant()} {receipt.FollowCode[4..]}")).Status.Should().Be(303);
        var page = await reporter.GetAsync("/follow");
        page.Words.Should().Contain("已收到，等待受理");
        page.Html.Should().NotContain(receipt.FollowCode, "the code stands on no page but the receipt");
    }

    [Fact]
    public async Task The_key_of_one_case_opens_no_other()
    {
        var own = await county.RegisterAsync("自己的事");
        var other = await county.RegisterAsync("别人的事");
        using var reporter = Caller.Of(county);
        (await AskAsync(reporter, own.Number, own.FollowCode)).Status.Should().Be(303);
        (await reporter.GetAsync($"/follow?number={other.Number}")).Words.Should().NotContain("别人的事");
        (await AskAsync(reporter, other.Number, own.FollowCode)).Status.Should().Be(422);
        (await reporter.GetAsync($"/cases/{own.Number}")).Status.Should().Be(302, "case files are for staff");
    }

    [Theory]
    [InlineData("caseflow-follow=garbage")]
    [InlineData("caseflow-follow=CfDJ8AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA")]
    [InlineData("caseflow-follow=%00%ff; caseflow-person=garbage; .AspNetCore.Culture=c=|uic=xx")]
    public async Task A_cookie_that_was_made_up_asks_for_number_and_code(string cookie)
    {
        using var stranger = Caller.Of(county);
        var request = new HttpRequestMessage(HttpMethod.Get, "/follow");
        request.Headers.TryAddWithoutValidation("Cookie", cookie);
        var answer = await stranger.SendAsync(request);
        answer.Status.Should().Be(200);
        answer.Html.Should().Contain("id=\"code\"");
    }

    [Fact]
    public async Task Rating_waits_for_the_answer_and_is_given_once()
    {
        var receipt = await county.RegisterAsync();
        using var reporter = Caller.Of(county);
        await AskAsync(reporter, receipt.Number, receipt.FollowCode);
        var early = await reporter.PostAsync("/follow?handler=Rate", ("satisfaction", "satisfied"));
        early.Status.Should().Be(422);

        await county.FeedBackAsync(receipt.Number);
        foreach (var wrong in new[] { "", "splendid", "99", "-1" })
        {
            (await reporter.PostAsync("/follow?handler=Rate", ("satisfaction", wrong))).Status.Should().Be(422, wrong);
        }

        (await reporter.PostAsync("/follow?handler=Rate", ("satisfaction", "satisfied"), ("comment", new string('长', 501)))).Status.Should().Be(422);
        (await reporter.PostAsync("/follow?handler=Rate", ("satisfaction", "basically"), ("comment", "还行"))).Status.Should().Be(303);
        var again = await reporter.PostAsync("/follow?handler=Rate", ("satisfaction", "dissatisfied"));
        again.Status.Should().Be(422);
        var page = await reporter.GetAsync("/follow");
        page.Words.Should().Contain("您的评价： 基本满意");
    }

    [Fact]
    public async Task Withdrawing_takes_the_task_away()
    {
        var receipt = await county.RegisterAsync();
        var task = await county.TaskAsync(CaseSteps.Registrar, receipt.Number);
        using var reporter = Caller.Of(county);
        await AskAsync(reporter, receipt.Number, receipt.FollowCode);
        (await reporter.PostAsync("/follow?handler=Withdraw", ("reason", "  "))).Status.Should().Be(422);
        (await reporter.PostAsync("/follow?handler=Withdraw", ("reason", new string('长', 501)))).Status.Should().Be(422);
        (await reporter.PostAsync("/follow?handler=Withdraw", ("reason", "已经修好"))).Status.Should().Be(303);
        (await reporter.PostAsync("/follow?handler=Withdraw", ("reason", "再撤一次"))).Status.Should().Be(422);
        (await reporter.GetAsync("/follow")).Words.Should().Contain("您已撤回");

        (await county.HasTaskAsync(CaseSteps.Registrar, receipt.Number)).Should().BeFalse();
        using var registrar = await Caller.StaffAsync(county, CaseSteps.Registrar);
        (await registrar.GetAsync($"/tasks/{task}")).Status.Should().Be(404);
        var late = await registrar.PostAsync($"/tasks/{task}", ("key", Guid.NewGuid().ToString("N")), ("v.acceptDecision", "accept"));
        late.Status.Should().Be(422);
        late.Words.Should().Contain("已经办完或取消");
    }

    [Fact]
    public async Task Leaving_forgets_the_key()
    {
        var receipt = await county.RegisterAsync("留在公用电脑上的事");
        using var reporter = Caller.Of(county);
        await AskAsync(reporter, receipt.Number, receipt.FollowCode);
        (await reporter.PostAsync("/follow?handler=Leave")).Status.Should().Be(303);
        (await reporter.GetAsync("/follow")).Words.Should().NotContain("留在公用电脑上的事");
        var rating = await reporter.PostAsync("/follow?handler=Rate", ("satisfaction", "satisfied"));
        rating.Status.Should().Be(422);
        rating.Words.Should().Contain("请重新输入编号和查询码");
    }

    private static Task<Answer> AskAsync(Caller caller, string number, string code) => caller.PostAsync("/follow", ("number", number), ("code", code));
}
