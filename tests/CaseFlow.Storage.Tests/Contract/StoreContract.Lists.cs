using System.Collections.Immutable;
using CaseFlow.Cases;
using CaseFlow.Cases.Records;
using CaseFlow.Runtime.Ports;

namespace CaseFlow.Storage.Tests.Contract;

public abstract partial class StoreContract
{
    private static readonly CaseQuery AllCases = new([], Status: null, Text: null, Category: null, Take: 50, Skip: 0);

    [SkippableFact]
    public async Task Cases_are_listed_newest_first_by_page()
    {
        await SaveCasesAsync();

        (await ListAsync(AllCases)).Should().Equal(4, 3, 2, 1);
        var page = await Store.AskAsync(s => s.ListCasesAsync(AllCases with { Take = 3 }));
        page.HasMore.Should().BeTrue();
        (await ListAsync(AllCases with { Take = 3, Skip = 3 })).Should().Equal(1);
    }

    [SkippableFact]
    public async Task Cases_are_listed_by_the_subtree_of_units()
    {
        await SaveCasesAsync();

        (await ListAsync(AllCases with { Units = ["linshu"] })).Should().Equal(4, 3, 2, 1);
        (await ListAsync(AllCases with { Units = ["linshu.a"] })).Should().Equal(3, 1);
        (await ListAsync(AllCases with { Units = ["linshu.a.x"] })).Should().Equal(1);
        (await ListAsync(AllCases with { Units = ["linshu.a.x", "linshu.b"] })).Should().Equal(4, 2, 1);
        (await ListAsync(AllCases with { Units = ["linshu.a", "linshu.a.x"], Take = 1, Skip = 1 })).Should().Equal(1);
        (await ListAsync(AllCases with { Units = ["lin"] })).Should().BeEmpty();
    }

    [SkippableFact]
    public async Task A_case_that_moved_is_listed_at_its_new_place_only()
    {
        var first = await Store.SaveAsync(Steps.First(Steps.NewCase(1, "linshu.a")));

        await Store.SaveAsync(Steps.After(first, item: first.Unit.Case with { Place = Steps.NewCase(1, "linshu.b").Place }));

        (await ListAsync(AllCases with { Units = ["linshu.a"] })).Should().BeEmpty();
        (await ListAsync(AllCases with { Units = ["linshu.b"] })).Should().Equal(1);
        (await ListAsync(AllCases with { Units = ["linshu"] })).Should().Equal(1);
    }

    [SkippableFact]
    public async Task Cases_are_found_by_status_category_and_text()
    {
        await SaveCasesAsync();
        await Store.SaveAsync(Steps.First(Steps.NewCase(5) with
        {
            Status = CaseStatus.InHandling,
            Title = "Street light 100% dark",
            Classification = new Classification("noise", List: null, Class: null, Item: null, Grade: null),
        }));

        (await ListAsync(AllCases with { Status = "inHandling" })).Should().Equal(5);
        (await ListAsync(AllCases with { Category = "noise" })).Should().Equal(5);
        (await ListAsync(AllCases with { Text = "路灯不亮 3" })).Should().Equal(3);
        (await ListAsync(AllCases with { Text = "street LIGHT" })).Should().Equal(5);
        (await ListAsync(AllCases with { Text = "0% D" })).Should().Equal(5);
        (await ListAsync(AllCases with { Text = "0_ D" })).Should().BeEmpty();
        (await ListAsync(AllCases with { Text = "北门", Units = ["linshu.b"] })).Should().Equal(4, 2);
        (await ListAsync(AllCases with { Text = "2026-000002" })).Should().Equal(2);
    }

    [SkippableFact]
    public async Task A_character_that_not_every_database_keeps_is_marked_and_does_no_harm()
    {
        await Store.SaveAsync(Steps.First(Steps.NewCase(1) with { Title = "灯\0不亮" }) with
        {
            Personal = [new PersonalValue("reporter.name", "5a17", "居民\0甲")],
        });

        (await Store.AskAsync(s => s.ListCasesAsync(AllCases))).Rows.Single().Title.Should().Be("灯\uFFFD不亮");
        (await Store.AskAsync(s => s.LoadPersonalAsync(new CaseId(1), "reporter.name"))).Should().Be("居民\uFFFD甲");
        (await ListAsync(AllCases with { Text = "no\0such" })).Should().BeEmpty();
        (await Store.AskAsync(s => s.FindCaseAsync("2026\0"))).Should().BeNull();
    }

    [SkippableFact]
    public async Task A_case_row_says_what_lists_show()
    {
        var item = Steps.NewCase(1, "linshu.a") with
        {
            Status = CaseStatus.Closed,
            Reopenings = 2,
            DuplicateOf = new CaseLink(new CaseId(7), "2026-000007"),
        };
        item = item with { Moments = item.Moments.Add(CaseStatus.Closed, new StatusMoments(Steps.Noon, Steps.Noon.Plus(TimeSpan.FromDays(1)))) };
        await Store.SaveAsync(Steps.First(item));

        var row = (await Store.AskAsync(s => s.ListCasesAsync(AllCases))).Rows.Single();

        row.Should().Be(new CaseRow(
            item.Id, item.Number, item.Title, item.Mechanism, "closed", "web", "linshu.a", "linshu.a", "lighting",
            Steps.Noon.Plus(TimeSpan.FromMinutes(1)), Steps.Noon.Plus(TimeSpan.FromDays(1)), NextDue: null, 2, "2026-000007"));
    }

    [SkippableFact]
    public async Task Incidents_are_listed_until_they_are_cleared()
    {
        var key = new IncidentKey(new CaseId(1), 1, 4);
        var incident = new IncidentRow(key, "2026-000001", "accept", "engine.condition.null", "amount is null", Steps.Noon);
        var first = await Store.SaveAsync(Steps.First(Steps.NewCase(1)) with { Incidents = [incident] });
        (await Store.AskAsync(s => s.ListIncidentsAsync(10))).Should().Equal(incident);

        await Store.SaveAsync(Steps.After(first) with { Cleared = [key] });

        (await Store.AskAsync(s => s.ListIncidentsAsync(10))).Should().BeEmpty();
    }

    private async Task SaveCasesAsync()
    {
        foreach (var (id, unit) in new[] { (1, "linshu.a.x"), (2, "linshu.b"), (3, "linshu.a"), (4, "linshu.b.y") })
        {
            await Store.SaveAsync(Steps.First(Steps.NewCase(id, unit)));
        }
    }

    private async Task<IEnumerable<long>> ListAsync(CaseQuery query) =>
        (await Store.AskAsync(s => s.ListCasesAsync(query))).Rows.Select(r => r.Id.Value);
}
