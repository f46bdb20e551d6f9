using CaseFlow.Cases.Records;
using CaseFlow.Runtime.Ports;
using CaseFlow.Runtime.Searching;

namespace CaseFlow.Storage.Tests.Contract;

public abstract partial class StoreContract
{
    [Theory]
    [InlineData("库")]
    [InlineData("车库")]
    [InlineData("B1车库顶")]
    [InlineData("3号楼b1")]
    [InlineData("ＬＥＡＫ")]
    [InlineData("leaking pipe")]
    [InlineData("pipe 车库 漏水")]
    [InlineData("2026-000007")]
    [InlineData("000007")]
    [InlineData("007")]
    [InlineData("7")]
    [InlineData("红石湖")]
    public async Task A_case_is_found_by_parts_of_its_number_text_and_place(string text)
    {
        await SaveGarageAsync();

        (await ListAsync(AllCases with { Text = text })).Should().Equal(7);
    }

    [Theory]
    [InlineData("车顶")]
    [InlineData("库3")]
    [InlineData("eaking")]
    [InlineData("pipe 电梯")]
    [InlineData("漏水红石")]
    [InlineData("2025-000007")]
    public async Task A_case_is_not_found_by_what_it_does_not_say(string text)
    {
        await SaveGarageAsync();

        (await ListAsync(AllCases with { Text = text })).Should().BeEmpty();
    }

    [Fact]
    public async Task A_changed_text_is_found_and_the_old_one_is_not()
    {
        var first = await Store.SaveAsync(Steps.First(Steps.NewCase(1)));
        var second = await Store.SaveAsync(Steps.After(first, item: first.Unit.Case with { Title = "井盖松动", Description = "东门井盖松动" }));
        await Store.SaveAsync(Steps.After(second));

        (await ListAsync(AllCases with { Text = "井盖" })).Should().Equal(1);
        (await ListAsync(AllCases with { Text = "路灯" })).Should().BeEmpty();
    }

    [Fact]
    public async Task Found_cases_are_within_the_units_and_counted()
    {
        await SaveCasesAsync();
        var lamps = AllCases with { Text = "路灯", Counted = true };

        (await Store.AskAsync(s => s.ListCasesAsync(lamps))).Total.Should().Be(4);
        (await Store.AskAsync(s => s.ListCasesAsync(lamps with { Units = ["linshu.a"] }))).Total.Should().Be(2);
        (await ListAsync(lamps with { Units = ["linshu.a.x", "linshu.b"] })).Should().Equal(4, 2, 1);
        (await Store.AskAsync(s => s.ListCasesAsync(lamps with { Units = ["lin"] }))).Total.Should().Be(0);
        (await Store.AskAsync(s => s.ListCasesAsync(AllCases with { Units = ["linshu.a", "linshu.a.x"], Counted = true, Take = 1 }))).Total.Should().Be(2);
    }

    [Fact]
    public async Task A_page_begins_after_the_last_case_of_the_page_before()
    {
        await SaveCasesAsync();
        foreach (var query in new[] { AllCases, AllCases with { Text = "路灯" }, AllCases with { Units = ["linshu.a", "linshu.b"] } })
        {
            var page = await Store.AskAsync(s => s.ListCasesAsync(query with { Take = 2 }));
            await Store.SaveAsync(Steps.First(Steps.NewCase(50 + page.Rows.Length + (query.Text is null ? 0 : 10) + query.Units.Length)));
            var cursor = CaseCursor.Parse(new CaseCursor(page.Rows[1].RegisteredAt, page.Rows[1].Id).ToString());
            var next = await Store.AskAsync(s => s.ListCasesAsync(query with { Take = 1, After = cursor }));

            next.Rows.Select(r => r.Id.Value).Should().Equal(page.Rows[1].Id.Value - 1);
        }
    }

    [Fact]
    public async Task Words_may_stand_in_the_text_or_be_the_category()
    {
        await SaveGarageAsync();
        CaseTerm Term(string word, params string[] categories) => new(SearchTokens.Terms(word).Single(), [.. categories]);

        (await ListAsync(AllCases with { Terms = [Term("照明", "lighting"), Term("漏水")] })).Should().Equal(7);
        (await ListAsync(AllCases with { Terms = [Term("照明", "noise"), Term("漏水")] })).Should().BeEmpty();
    }

    [Fact]
    public async Task Cases_are_filtered_by_everything_that_lists_offer()
    {
        await SaveCasesAsync();
        var item = Steps.NewCase(9, "linshu.a") with { Channel = "hotline-12345", Mechanism = "four-grade-whistle", Status = CaseStatus.InHandling };
        await Store.SaveAsync(Steps.First(item) with { Opened = [Steps.Task(9, 1, assignee: "p-li", due: Steps.Noon)] });
        var registered = Steps.Noon.Plus(TimeSpan.FromMinutes(9));

        (await ListAsync(AllCases with { Channel = "hotline-12345" })).Should().Equal(9);
        (await ListAsync(AllCases with { Mechanism = "four-grade-whistle", Units = ["linshu.a"] })).Should().Equal(9);
        (await ListAsync(AllCases with { RegisteredFrom = registered })).Should().Equal(9);
        (await ListAsync(AllCases with { RegisteredBefore = registered, Units = ["linshu.a"] })).Should().Equal(3, 1);
        (await ListAsync(AllCases with { Categories = ["noise", "lighting", "water"], Take = 2 })).Should().Equal(9, 4);
        (await ListAsync(AllCases with { Open = true, Take = 1 })).Should().Equal(9);
        (await ListAsync(AllCases with { Open = false })).Should().BeEmpty();
        (await ListAsync(AllCases with { Holder = new TaskHolder("p-li", []) })).Should().Equal(9);
        (await ListAsync(AllCases with { Holder = new TaskHolder("p-wu", [new RoleAtUnit("grid-worker", "u1")]) })).Should().BeEmpty();
        (await ListAsync(AllCases with { Holder = new TaskHolder("p-li", []), Units = ["linshu.b"] })).Should().BeEmpty();
        (await ListAsync(AllCases with { Holder = new TaskHolder("p-li", []), Text = "路灯", Units = ["linshu.a"] })).Should().Equal(9);
    }

    [Fact]
    public async Task A_reporter_is_found_until_the_values_are_erased()
    {
        var first = await Store.SaveAsync(Steps.First(Steps.NewCase(1, "linshu.a")) with
        {
            Personal = [new PersonalValue("reporter.name", "5a", "王 小芳"), new PersonalValue("reporter.contact", "5b", "+86 138-0000-1234")],
        });
        await Store.SaveAsync(Steps.First(Steps.NewCase(2, "linshu.a")) with { Personal = [new PersonalValue("reporter.contact", "5c", "139 0000 1234")] });

        (await ListAsync(AllCases with { Reporter = new ReporterMatch("小芳", null) })).Should().Equal(1);
        (await ListAsync(AllCases with { Reporter = new ReporterMatch(null, "138") })).Should().Equal(1);
        (await ListAsync(AllCases with { Reporter = new ReporterMatch(null, "1234") })).Should().BeEmpty("a number is found by its beginning");
        (await ListAsync(AllCases with { Reporter = new ReporterMatch("王", "138"), Units = ["linshu.a"] })).Should().Equal(1);
        (await ListAsync(AllCases with { Reporter = new ReporterMatch("王", "139") })).Should().BeEmpty();
        (await ListAsync(AllCases with { Reporter = new ReporterMatch("王", null), Units = ["linshu.b"] })).Should().BeEmpty();
        (await ListAsync(AllCases with { Reporter = new ReporterMatch("_", null) })).Should().BeEmpty();
        (await ListAsync(AllCases with { Text = "小芳" })).Should().BeEmpty("words never look at personal values");

        await Store.SaveAsync(Steps.After(first) with { Personal = [new PersonalValue("reporter.name", "", null), new PersonalValue("reporter.contact", "", null)] });

        (await ListAsync(AllCases with { Reporter = new ReporterMatch("小芳", null) })).Should().BeEmpty();
        (await ListAsync(AllCases with { Reporter = new ReporterMatch(null, "138") })).Should().BeEmpty();
    }

    [Fact]
    public async Task Like_matters_are_open_cases_of_the_place_that_share_a_word_or_the_category()
    {
        await SaveGarageAsync();
        await Store.SaveAsync(Steps.First(Steps.NewCase(8, "linshu.b")));
        var since = Steps.Noon;

        async Task<IEnumerable<long>> LikeAsync(LikeQuery query) => (await Store.AskAsync(s => s.ListLikeAsync(query))).Select(l => l.Row.Id.Value);

        (await LikeAsync(new LikeQuery("红石湖", "地下车库潮湿", null, since, 10))).Should().Equal(7);
        (await LikeAsync(new LikeQuery("红石湖", "地下", "lighting", since, 10))).Should().Equal(7);
        (await LikeAsync(new LikeQuery("红石湖", "电梯", null, since, 10))).Should().BeEmpty();
        (await LikeAsync(new LikeQuery("红石湖", "", null, since, 10))).Should().BeEmpty();
        (await LikeAsync(new LikeQuery("linshu.b", "车库", null, since, 10))).Should().BeEmpty();
        (await LikeAsync(new LikeQuery("红石湖", "车库", null, since.Plus(TimeSpan.FromDays(1)), 10))).Should().BeEmpty();
        (await Store.AskAsync(s => s.ListLikeAsync(new LikeQuery("红石湖", "车库", null, since, 10)))).Single().Text.Should().Contain("Leaking pipe");
    }

    [Fact]
    public async Task Inbox_rows_are_filtered_by_due_moment_role_mechanism_place_and_words()
    {
        var item = Steps.NewCase(7, "linshu.a") with { Title = "车库漏水", Description = "车库漏水" };
        await Store.SaveAsync(Steps.First(item) with
        {
            Opened = [Steps.Task(7, 1, due: Steps.Noon), Steps.Task(7, 2, due: Steps.Noon.Plus(TimeSpan.FromDays(1))), Steps.Task(7, 3)],
        });
        await Store.SaveAsync(Steps.First(Steps.NewCase(8, "linshu.b")) with { Opened = [Steps.Task(8, 1) with { Mechanism = "four-grade-whistle" }] });
        async Task<IEnumerable<string>> FilteredAsync(InboxFilter filter) =>
            (await Store.AskAsync(s => s.LoadInboxAsync(new InboxQuery("p-li", GridWorker, null, 20, 0) { Filter = filter }))).Rows.Select(r => $"{r.Task.Case.Value}.{r.Task.Item}");

        (await FilteredAsync(new InboxFilter { DueBefore = Steps.Noon.Plus(TimeSpan.FromHours(1)) })).Should().Equal("7.1");
        (await FilteredAsync(new InboxFilter { DueFrom = Steps.Noon.Plus(TimeSpan.FromHours(1)), DueBefore = Steps.Noon.Plus(TimeSpan.FromDays(2)) })).Should().Equal("7.2");
        (await FilteredAsync(new InboxFilter { Role = "registrar" })).Should().BeEmpty();
        (await FilteredAsync(new InboxFilter { Mechanism = "four-grade-whistle" })).Should().Equal("8.1");
        (await FilteredAsync(new InboxFilter { Place = "linshu.a" })).Should().Equal("7.1", "7.2", "7.3");
        (await FilteredAsync(new InboxFilter { Terms = [new CaseTerm(SearchTokens.Terms("漏水").Single(), [])] })).Should().Equal("7.1", "7.2", "7.3");
    }

    private async Task SaveGarageAsync()
    {
        await Store.SaveAsync(Steps.First(Steps.NewCase(5, "linshu.b") with { Title = "电梯异响", Description = "电梯异响，6单元" }));
        await Store.SaveAsync(Steps.First(Steps.NewCase(7, "红石湖") with { Title = "3号楼B1车库…", Description = "3号楼B1车库顶板漏水，Leaking pipe" }));
    }
}
