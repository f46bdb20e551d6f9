using System.Collections.Immutable;
using CaseFlow.Cases;
using CaseFlow.Runtime.Lists;
using CaseFlow.Runtime.Ports;
using CaseFlow.Runtime.UseCases.CaseFiles;
using CaseFlow.Runtime.UseCases.Demands;
using CaseFlow.Runtime.UseCases.Lists;
using CaseFlow.Runtime.UseCases.Reference;
using CaseFlow.Testing;

namespace CaseFlow.Runtime.Tests.Lists;

public sealed class ClassificationTests
{
    private const string Garage = "property.underground-garage";
    private const string Damp = "property.underground-garage.damp";

    [Fact]
    public async Task An_old_case_keeps_the_name_of_its_category_and_a_new_one_gets_the_new()
    {
        using var town = await Town.BuildAsync();
        var old = await town.Register("请尽快派人来看");
        await Save(town, 1, rows => Renamed(rows, Damp, "潮湿渗水"));
        var newer = await town.Register("又来反映一次");

        (await FileOf(town, old)).Summary.CategoryName!.Zh.Should().Be("潮湿积水");
        (await FileOf(town, newer)).Summary.CategoryName!.Zh.Should().Be("潮湿渗水");
        (await Categories(town, new GetCategories())).Single(c => c.Id == Damp).Name.Zh.Should().Be("潮湿渗水", "a new demand is offered the version in force");
        (await Categories(town, new GetCategories((await FileOf(town, old)).Summary.RegisteredAt, Damp))).Single(c => c.Id == Damp).Name.Zh.Should().Be("潮湿积水");
        (await FileOf(town, old)).Lists.Should().ContainSingle(l => l.List == "categories").Which.Number.Should().Be(1);
        (await FileOf(town, newer)).Lists.Should().ContainSingle(l => l.List == "categories").Which.Number.Should().Be(2);
        (await FileOf(town, old)).ProcedureVersion.Should().Be(1);
        await town.ToDispatch(old);
        await town.ToDispatch(newer);
        // Both are found by either name, and by the branch above.
        (await Found(town, new ListCases("audit", null, "积水", null, null, 1))).Should().Contain([old.Number, newer.Number]);
        (await Found(town, new ListCases("audit", null, "渗水", null, null, 1))).Should().Contain([old.Number, newer.Number]);
        (await Found(town, new ListCases("audit", null, null, Garage, null, 1))).Should().BeEquivalentTo(old.Number, newer.Number);
    }

    [Fact]
    public async Task A_category_that_a_later_version_removes_is_refused_to_new_cases_and_still_found()
    {
        using var town = await Town.BuildAsync();
        var old = await town.Register("请尽快派人来看");
        var orphaned = await Try(town, 1, rows => [.. rows.Where(r => r.Key != Garage)]);
        await Save(town, 1, rows => [.. rows.Where(r => r.Key != Garage && !r.Key.StartsWith(Garage + ".", StringComparison.Ordinal))]);

        orphaned.Refusal!.Fields.Should().NotBeEmpty().And.OnlyContain(f => f.Code == ListCodes.ParentUnknown, "what stands below it would hang in the air");
        (await town.Ask(town.Demand())).Refusal!.Fields.Should().ContainSingle().Which.Field.Should().Be("category");
        (await FileOf(town, old)).Summary.CategoryName!.Zh.Should().Be("潮湿积水");
        await town.ToDispatch(old);
        var choices = (await town.Ask(new GetFilterChoices("audit"))).Value!.Categories;
        choices.Where(c => c.IsWithdrawn).Select(c => c.Id).Should().Contain([Garage, Damp]).And.HaveCount(5);
        choices.Single(c => c.Id == Garage).Parent.Should().Be("property");
        (await Found(town, new ListCases("audit", null, null, "property", null, 1))).Should().Equal(old.Number);
        (await Categories(town, new GetCategories())).Should().NotContain(c => c.IsWithdrawn || c.Id == Damp);
    }

    [Fact]
    public async Task A_case_that_is_older_than_the_list_keeps_its_first_version()
    {
        using var town = await Town.BuildAsync();
        var old = await town.Register("请尽快派人来看");
        await town.ToDispatch(old);
        // As a database from before the classification was a list: the case has a category, and there is no version.
        town.Store.State = town.Store.State with { ListVersions = [] };
        (await FileOf(town, old)).Summary.CategoryName.Should().BeNull();
        town.Clock.Advance(TimeSpan.FromDays(1));

        (await town.Ask(new SeedLists(ReferenceListFiles.All, "起始版本"))).Value!.Published.Should().Contain("categories");
        await Save(town, 1, rows => Renamed(rows, Damp, "潮湿渗水"));

        var file = await FileOf(town, old);
        file.Summary.CategoryName!.Zh.Should().Be("潮湿积水");
        file.Lists.Should().HaveCount(ReferenceListFiles.All.Count).And.OnlyContain(l => l.Number == 1);
        (await Found(town, new ListCases("audit", null, null, Garage, null, 1))).Should().Equal(old.Number);
    }

    [Fact]
    public async Task A_version_for_later_is_offered_when_it_takes_effect()
    {
        using var town = await Town.BuildAsync();
        (await Try(town, 1, rows => Renamed(rows, Damp, "潮湿渗水"), TimeSpan.FromDays(3))).IsDone.Should().BeTrue();

        var before = (await Categories(town, new GetCategories())).Single(c => c.Id == Damp).Name.Zh;
        town.Clock.Advance(TimeSpan.FromDays(3));

        (before, (await Categories(town, new GetCategories())).Single(c => c.Id == Damp).Name.Zh).Should().Be(("潮湿积水", "潮湿渗水"));
    }

    private static ImmutableArray<ListRow> Renamed(ImmutableArray<ListRow> rows, string key, string name) =>
        [.. rows.Select(r => r.Key == key ? r with { Cells = r.Cells.SetItem("name", name) } : r)];

    private static async Task Save(Town town, long basedOn, Func<ImmutableArray<ListRow>, ImmutableArray<ListRow>> change)
    {
        (await Try(town, basedOn, change)).Refusal.Should().BeNull();
        town.Clock.Advance(TimeSpan.FromMinutes(1));
    }

    private static async Task<Outcome<ListVersionSaved>> Try(Town town, long basedOn, Func<ImmutableArray<ListRow>, ImmutableArray<ListRow>> change, TimeSpan? later = null)
    {
        town.Clock.Advance(TimeSpan.FromMinutes(1));
        var list = (await town.Ask(new GetReferenceList("admin", "categories"))).Value!.List;
        return await town.Ask(new SaveListVersion(
            "admin", "categories", basedOn, change([.. list.Entries.Select(e => ListRow.Of(list, e))]), later is { } time ? town.Clock.Now.Plus(time) : null, "修订"));
    }

    private static async Task<CaseFile> FileOf(Town town, DemandReceipt demand) => (await town.Ask(new GetCaseFile("reg", demand.Number))).Value!;

    private static async Task<ImmutableArray<CategoryView>> Categories(Town town, GetCategories request) => (await town.Ask(request)).Value!.Categories;

    private static async Task<IEnumerable<string>> Found(Town town, ListCases request) => (await town.Ask(request)).Value!.Rows.Select(c => c.Number);
}
