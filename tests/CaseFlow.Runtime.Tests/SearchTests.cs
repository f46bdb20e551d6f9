using CaseFlow.Runtime.Searching;
using CaseFlow.Runtime.UseCases.CaseFiles;
using CaseFlow.Runtime.UseCases.Demands;
using CaseFlow.Runtime.UseCases.Tasks;

namespace CaseFlow.Runtime.Tests;

public sealed class SearchTests
{
    [Fact]
    public async Task A_word_may_name_the_category_of_a_case()
    {
        using var town = await Town.BuildAsync();
        var damp = await town.Register("负一层发霉");
        await town.ToDispatch(damp);

        var found = (await town.Ask(List("audit", "车库"))).Value!;

        found.Rows.Should().ContainSingle().Which.Number.Should().Be(damp.Number);
        found.Total.Should().Be(1);
        (await town.Ask(List("audit", "车库 电梯"))).Value!.Rows.Should().BeEmpty();
        (await town.Ask(List("audit", null) with { Category = "property" })).Value!.Rows.Should().ContainSingle("the category lies below");
    }

    [Theory]
    [InlineData("\"'*()^:-", SearchCodes.NothingToFind)]
    [InlineData("，。！", SearchCodes.NothingToFind)]
    public async Task A_text_without_letters_and_digits_is_refused(string text, string code)
    {
        using var town = await Town.BuildAsync();
        (await town.Ask(List("audit", text))).Refusal!.Code.Should().Be(code);
        (await town.Ask(new GetInbox("reg", InboxScope.All, 1) { Wanted = new InboxWanted { Text = text } })).Refusal!.Code.Should().Be(code);
    }

    [Fact]
    public async Task A_text_of_ten_thousand_characters_is_refused()
    {
        using var town = await Town.BuildAsync();
        (await town.Ask(List("audit", new string('漏', 10_000)))).Refusal!.Code.Should().Be(SearchCodes.TooLong);
        (await town.Ask(List("audit", string.Join(' ', Enumerable.Range(0, 90))))).Refusal!.Code.Should().Be(SearchCodes.TooLong);
    }

    [Fact]
    public async Task Cases_of_a_task_are_mine_and_no_others()
    {
        using var town = await Town.BuildAsync();
        var first = await town.Register("一号楼漏水");
        await town.Register("二号楼漏水");
        await town.ToClaim(first);

        var mine = (await town.Ask(List("prop", null) with { Mine = true })).Value!;

        mine.Rows.Should().ContainSingle().Which.Number.Should().Be(first.Number);
    }

    [Fact]
    public async Task A_registrar_finds_a_reporter_and_every_hit_is_a_look()
    {
        using var town = await Town.BuildAsync();
        var first = await town.Register();

        var found = (await town.Ask(new FindByReporter("reg", "王", "138 0000"))).Value!;

        found.Rows.Should().ContainSingle().Which.Number.Should().Be(first.Number);
        var look = town.Store.State.Looks.Should().ContainSingle().Subject;
        (look.Case, look.Person, look.Names).Should().Be((first.Case, "reg", "reporter.name reporter.contact"));
        (await town.Ask(new FindByReporter("reg", "李", null))).Value!.Rows.Should().BeEmpty();
        town.Store.State.Looks.Should().ContainSingle("nothing was shown");
    }

    [Theory]
    [InlineData("王")]
    [InlineData("没有这个人")]
    public async Task Others_are_refused_whether_or_not_there_is_such_a_reporter(string name)
    {
        using var town = await Town.BuildAsync();
        await town.Register();
        foreach (var person in new[] { "audit", "admin", "prop", "far" })
        {
            (await town.Ask(new FindByReporter(person, name, null))).Refusal!.Code.Should().Be(SearchCodes.ReporterNotAllowed);
            (await town.Ask(List(person, name))).Value!.Total.Should().Be(0, "words do not look at reporters");
        }

        town.Store.State.Looks.Should().BeEmpty();
    }

    [Theory]
    [InlineData("", "")]
    [InlineData("", "13")]
    [InlineData("", "微信号")]
    [InlineData("a", "")]
    [InlineData("%", "")]
    public async Task Too_little_of_a_reporter_is_refused(string name, string phone)
    {
        using var town = await Town.BuildAsync();
        (await town.Ask(new FindByReporter("reg", name, phone))).Refusal!.Code.Should().Be(SearchCodes.ReporterTooShort);
    }

    [Fact]
    public async Task What_was_taken_over_happened_earlier_but_its_clocks_count_from_now()
    {
        using var town = await Town.BuildAsync();
        var now = town.Clock.Now;
        var earlier = now.Plus(TimeSpan.FromDays(-400));
        var origin = new DemandOrigin("old", "A-1", earlier, ClocksRun: false);
        var request = new TakeOverDemand(town.Demand("旧系统的诉求"), origin);

        var taken = (await town.Ask(request)).Value!;
        var again = (await town.Ask(request)).Value!;

        taken.WasThere.Should().BeFalse();
        again.Should().Be(taken with { WasThere = true });
        var entry = town.Store.State.Journals.Values.Single()[0];
        (entry.HappenedAt, entry.RecordedAt).Should().Be((earlier, now));
        town.Store.State.Inbox.Values.Should().OnlyContain(row => row.Due > now);
        (await town.Ask(new TakeOverDemand(town.Demand("钟表照旧"), origin with { ClocksRun = true }))).IsDone.Should().BeTrue();
        town.Store.State.Inbox.Values.Should().Contain(row => row.Due < now);
        (await town.Ask(new TakeOverDemand(town.Demand("来自将来"), origin with { HappenedAt = now.Plus(TimeSpan.FromDays(9)) }))).IsDone.Should().BeTrue();
        town.Store.State.Journals.Values.Should().OnlyContain(entries => entries[0].HappenedAt <= now);
        await town.ReplayHolds();
    }

    private static ListCases List(string person, string? text) => new(person, null, text, null, null, 1);
}
