using CaseFlow.Runtime.People;
using CaseFlow.Runtime.UseCases.People;

namespace CaseFlow.Runtime.Tests.People;

public sealed class SignInTests
{
    private const string First = "first password of mine";
    private const string Own = "清晨的红石湖很安静呀";
    private const string Here = "203.0.113.7";

    [Fact]
    public async Task A_first_password_must_be_changed_and_then_holds()
    {
        using var town = await Town.BuildAsync();
        (await town.Ask(new SetPassword("admin", "reg", First))).IsDone.Should().BeTrue();
        (await town.Ask(new SignIn(" REG ", First, Here))).Value!.MustChange.Should().BeTrue();
        (await town.Ask(new ChangePassword("reg", First, Own, Here))).Value!.MustChange.Should().BeFalse();
        (await town.Ask(new SignIn("reg", First, Here))).Refusal!.Code.Should().Be(RuntimeCodes.SignInWrong);
        (await town.Ask(new SignIn("reg", Own, Here))).Value!.MustChange.Should().BeFalse();
        town.Store.State.SignIns.Where(r => r.Person == "reg").Select(r => r.Kind).Should().Equal(
            "password-set", "signed-in", "signed-in", "password-changed", "failed", "signed-in");
    }

    [Fact]
    public async Task Five_failures_lock_a_sign_in_name_for_ever_longer_whether_or_not_anyone_has_it()
    {
        using var town = await Town.BuildAsync();
        await town.Ask(new SetPassword("admin", "reg", First));
        foreach (var login in new[] { "reg", "nobody-at-all" })
        {
            foreach (var minutes in new[] { 15, 30, 60 })
            {
                for (var i = 0; i < 5; i++)
                {
                    (await town.Ask(new SignIn(login, "wrong wrong wrong", Here))).Refusal!.Code.Should().Be(RuntimeCodes.SignInWrong);
                }

                var locked = (await town.Ask(new SignIn(login, First, "198.51.100.2"))).Refusal!;
                (locked.Code, locked.Arguments["minutes"]).Should().Be((PeopleCodes.SignInLocked, $"{minutes}"));
                town.Clock.Advance(TimeSpan.FromMinutes(minutes));
            }
        }

        (await town.Ask(new SignIn("reg", First, "198.51.100.2"))).IsDone.Should().BeTrue("the time is over");
        town.Store.State.Guesses.Keys.Should().NotContain(k => k.Contains("reg") || k.Contains("nobody"), "what was typed is not kept");
    }

    [Fact]
    public async Task An_administrator_lifts_a_lock()
    {
        using var town = await Town.BuildAsync();
        await town.Ask(new SetPassword("admin", "reg", First));
        for (var i = 0; i < 5; i++)
        {
            await town.Ask(new SignIn("reg", "wrong wrong wrong", Here));
        }

        (await town.Ask(new GetAccount("admin", "reg"))).Value!.LockedUntil.Should().Be(town.Clock.Now.Plus(TimeSpan.FromMinutes(15)));
        (await town.Ask(new FreeAccount("admin", "reg"))).IsDone.Should().BeTrue();
        (await town.Ask(new SignIn("reg", First, Here))).IsDone.Should().BeTrue();
    }

    [Fact]
    public async Task One_address_that_tries_many_names_is_stopped_and_others_go_on()
    {
        using var town = await Town.BuildAsync();
        await town.Ask(new SetPassword("admin", "reg", First));
        for (var i = 0; i < 50; i++)
        {
            await town.Ask(new SignIn($"name{i}", "wrong wrong wrong", Here));
        }

        (await town.Ask(new SignIn("reg", First, Here))).Refusal!.Code.Should().Be(PeopleCodes.SignInLocked);
        (await town.Ask(new SignIn("reg", First, "198.51.100.2"))).IsDone.Should().BeTrue();
    }

    [Fact]
    public async Task Many_tries_at_once_are_no_more_than_five()
    {
        using var town = await Town.BuildAsync();
        await town.Ask(new SetPassword("admin", "reg", First));
        var outcomes = await Task.WhenAll(Enumerable.Range(0, 40).Select(_ => town.Ask(new SignIn("reg", "wrong wrong wrong", Here))));
        outcomes.Count(o => o.Refusal!.Code == RuntimeCodes.SignInWrong).Should().Be(5);
    }

    [Fact]
    public async Task A_session_ends_with_a_new_password_a_reset_or_leaving()
    {
        using var town = await Town.BuildAsync();
        await town.Ask(new SetPassword("admin", "reg", First));
        var old = (await town.Ask(new SignIn("reg", First, Here))).Value!.Stamp;
        (await Holds(old)).Should().BeTrue();

        var changed = (await town.Ask(new ChangePassword("reg", First, Own, Here))).Value!.Stamp;
        (await Holds(old)).Should().BeFalse();
        (await Holds(changed)).Should().BeTrue();
        (await Holds("")).Should().BeFalse("a session without password ends where there is one");

        await town.Ask(new SetPassword("admin", "reg", "another first one"));
        (await Holds(changed)).Should().BeFalse();

        await town.Ask(new ChangePassword("reg", "another first one", Own, Here));
        var last = (await town.Ask(new SignIn("reg", Own, Here))).Value!.Stamp;
        await town.Ask(new SetPersonLeft("admin", 0, "reg", true));
        (await Holds(last)).Should().BeFalse();
        (await town.Ask(new SignIn("reg", Own, Here))).Refusal!.Code.Should().Be(RuntimeCodes.SignInWrong);
        await town.Ask(new SetPersonLeft("admin", 1, "reg", false));
        (await Holds(last)).Should().BeFalse("coming back opens no old session");
        (await town.Ask(new SignIn("reg", Own, Here))).Value!.Person.Roles.Should().BeEmpty("posts ended when the person left");

        async Task<bool> Holds(string stamp) => (await town.Ask(new CheckSession("reg", stamp))).IsDone;
    }

    [Fact]
    public async Task The_old_password_is_asked_for_and_guessing_it_is_stopped()
    {
        using var town = await Town.BuildAsync();
        await town.Ask(new SetPassword("admin", "reg", First));
        for (var i = 0; i < 5; i++)
        {
            (await town.Ask(new ChangePassword("reg", "wrong wrong wrong", Own, Here))).Refusal!.Fields[0].Code.Should().Be(PeopleCodes.PasswordOldWrong);
        }

        (await town.Ask(new ChangePassword("reg", First, Own, Here))).Refusal!.Code.Should().Be(PeopleCodes.SignInLocked);
    }

    [Theory]
    [InlineData("short", RuntimeCodes.PasswordTooShort)]
    [InlineData("a123456789", PeopleCodes.PasswordCommon)]
    [InlineData("qwer12345678", PeopleCodes.PasswordCommon)]
    [InlineData("woaini1314", PeopleCodes.PasswordCommon)]
    [InlineData("Woaini5201314", PeopleCodes.PasswordCommon)]
    [InlineData("1234567890", PeopleCodes.PasswordCommon)]
    [InlineData("aaaaaaaaaaaa", PeopleCodes.PasswordCommon)]
    [InlineData("abcdefghijkl", PeopleCodes.PasswordCommon)]
    [InlineData("Passw0rd123", PeopleCodes.PasswordCommon)]
    [InlineData("my name is REG ok", PeopleCodes.PasswordOwnName)]
    [InlineData("人员reg的密码是这个", PeopleCodes.PasswordOwnName)]
    public async Task Passwords_easily_guessed_are_not_taken(string password, string code)
    {
        using var town = await Town.BuildAsync();
        (await town.Ask(new SetPassword("admin", "reg", password))).Refusal!.Fields.Should().ContainSingle().Which.Code.Should().Be(code);
        (await town.Ask(new SetPassword("admin", "reg", new string('长', 64) + new string('短', 65)))).Refusal!.Fields[0].Code.Should().Be(PeopleCodes.PasswordTooLong);
        town.Store.State.Credentials.Should().BeEmpty();
    }

    [Theory]
    [InlineData("tsuki yoru umi")]
    [InlineData("湖边散步看夕阳真好啊")]
    [InlineData("zhuyehunlun")]
    public async Task No_kinds_of_characters_are_demanded(string password)
    {
        using var town = await Town.BuildAsync();
        (await town.Ask(new SetPassword("admin", "team", password))).IsDone.Should().BeTrue();
    }

    [Fact]
    public async Task An_installation_is_set_up_once()
    {
        using var town = await Town.BuildAsync();
        (await town.Ask(new SetUpInstallation("县", "boss", "张三", Own, "管理员"))).Refusal!.Code.Should().Be(PeopleCodes.SetUpDone);
        town.Store.State.Credentials.Should().BeEmpty();
    }
}
