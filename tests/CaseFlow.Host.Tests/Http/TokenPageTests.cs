using System.Text.RegularExpressions;
using CaseFlow.Host.Tests.Api;
using CaseFlow.Host.Tests.Live;
using CaseFlow.Runtime.UseCases.Tokens;

namespace CaseFlow.Host.Tests.Http;

/// <summary>The page of a person's own tokens.</summary>
[Collection(OpenCounty.Name)]
public sealed class TokenPageTests(OpenCounty open)
{
    private readonly LiveCounty county = open.Live;

    [Fact]
    public async Task A_token_is_made_shown_once_used_and_revoked()
    {
        using var staff = await Caller.StaffAsync(county, "shiqiao-registrar");
        var form = await staff.GetAsync("/account/tokens");
        var made = await staff.PostAsync("/account/tokens", ("key", form.Hidden("key")), ("name", "小程序"), ("scopes", "tasks:read"), ("days", "30"));
        (made.Status, made.Location).Should().Be((303, "/account/tokens"));
        var shown = await staff.GetAsync("/account/tokens");
        var secret = Regex.Match(shown.Html, "cf_[A-Za-z0-9_-]{43}").Value;
        shown.Words.Should().Contain("小程序").And.Contain("只显示这一次");
        (await staff.GetAsync("/account/tokens")).Html.Should().NotContain(secret);

        using var program = ApiCaller.WithToken(county, secret);
        (await program.GetAsync("/tasks")).Status.Should().Be(200);
        var revoked = await staff.PostAsync("/account/tokens?handler=Revoke", ("id", shown.Hidden("id")));
        revoked.Status.Should().Be(303);
        (await staff.GetAsync("/account/tokens")).Words.Should().Contain("已撤销");
        (await program.GetAsync("/tasks")).ShouldBeProblem(401, "token.revoked");
    }

    [Theory]
    [InlineData("", "tasks:read", "30", "请填写令牌名称")]
    [InlineData("x", "", "30", "请至少选择一个权限范围")]
    [InlineData("x", "tasks:read", "9999", "令牌有效期为1到366天")]
    [InlineData("x", "tasks:read", "soon", "令牌有效期为1到366天")]
    public async Task What_is_wrong_is_said_and_what_was_typed_stays(string name, string scope, string days, string text)
    {
        using var staff = await Caller.StaffAsync(county, "shiqiao-registrar");
        var form = await staff.GetAsync("/account/tokens");
        var answer = await staff.PostAsync("/account/tokens", ("key", form.Hidden("key")), ("name", name), ("scopes", scope), ("days", days));
        answer.Status.Should().Be(422);
        answer.Words.Should().Contain(text);
        Answer.ValueOf(answer.Html, "name").Should().Be(name.Length == 0 ? "" : name);
    }

    [Fact]
    public async Task Nobody_revokes_the_token_of_another()
    {
        var token = await ApiCaller.TokenAsync(county, "wutong-registrar", "tasks:read");
        using var other = await Caller.StaffAsync(county, "shiqiao-registrar");
        (await other.PostAsync("/account/tokens?handler=Revoke", ("id", token.Token.Id))).Status.Should().Be(422);
        (await county.UseCases.Send(new UseToken(token.Secret))).IsDone.Should().BeTrue();
    }

    [Fact]
    public async Task The_page_asks_for_a_sign_in()
    {
        using var anyone = Caller.Of(county);
        (await anyone.GetAsync("/account/tokens")).Location.Should().Contain("/sign-in");
    }
}
