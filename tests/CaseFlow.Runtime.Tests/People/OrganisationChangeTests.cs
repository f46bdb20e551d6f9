using CaseFlow.Cases;
using CaseFlow.Runtime.Journal;
using CaseFlow.Runtime.People;
using CaseFlow.Runtime.UseCases.People;

namespace CaseFlow.Runtime.Tests.People;

public sealed class OrganisationChangeTests
{
    private static readonly TimeSpan China = TimeSpan.FromHours(8);

    [Fact]
    public async Task A_change_is_saved_with_who_when_before_and_after()
    {
        using var town = await Town.BuildAsync();
        var done = await town.Ask(new SaveUnit("admin", 0, "u-new", " 东湖社区 ", "community", "street", ""));
        done.Value!.Version.Should().Be(1);
        await town.Ask(new SaveUnit("admin", 1, "u-new", "东湖社区二", "community", "street", ""));

        var view = (await town.Ask(new GetOrganisation("admin", "unit:u-new", 1))).Value!;
        view.Organisation.NameOf("u-new").Should().Be("临县›东街街道›东湖社区二");
        view.History.Select(h => (h.Change.Actor, h.Change.Before.GetValueOrDefault("name"), h.Change.After["name"])).Should().Equal(
            ("admin", "东湖社区", "东湖社区二"), ("admin", null, "东湖社区"));
        view.History[1].Change.At.Should().Be(town.Clock.Now);
        view.History[0].PreviousHash.Should().Be(view.History[1].Hash);
        OrganisationChain.HashOf(view.History[0], Digest.Sha256).Should().Be(view.History[0].Hash);
    }

    [Theory]
    [InlineData("reg")]
    [InlineData("audit")]
    [InlineData("nobody")]
    [InlineData("")]
    public async Task Only_administrators_see_or_change_the_organisation(string person)
    {
        using var town = await Town.BuildAsync();
        var before = town.Store.State;
        Refusal?[] refusals =
        [
            (await town.Ask(new GetOrganisation(person, null, 1))).Refusal,
            (await town.Ask(new SaveUnit(person, 0, "u-1", "x", "community", "street", ""))).Refusal,
            (await town.Ask(new CloseUnit(person, 0, "b1", true))).Refusal,
            (await town.Ask(new SaveParty(person, 0, "z-1", "x", "fund", false))).Refusal,
            (await town.Ask(new SavePerson(person, 0, "p-1", "x", "xx", null))).Refusal,
            (await town.Ask(new SetPersonLeft(person, 0, "team", true))).Refusal,
            (await town.Ask(new SavePost(person, 0, "t-1", "x", "county", null, person, "administrator", null, null))).Refusal,
            (await town.Ask(new SaveAbsence(person, 0, "team", null, null, town.Clock.Now, town.Clock.Now.Plus(China)))).Refusal,
            (await town.Ask(new SetPassword(person, "admin", "correct horse battery"))).Refusal,
            (await town.Ask(new FreeAccount(person, "admin"))).Refusal,
            (await town.Ask(new GetAccount(person, "admin"))).Refusal,
        ];
        refusals.Select(r => r!.Code).Distinct().Should().Equal(PeopleCodes.NotAdministrator);
        town.Store.State.Should().Be(before);
    }

    [Fact]
    public async Task Of_two_administrators_the_second_is_told_what_the_first_changed()
    {
        using var town = await Town.BuildAsync();
        await town.Ask(new SavePerson("admin", 0, "reg", "王一", "reg", null));

        var late = await town.Ask(new SavePerson("admin", 0, "reg", "王二", "reg", null));
        late.Refusal!.Code.Should().Be(PeopleCodes.Conflict);
        late.Refusal.Arguments["person"].Should().Be("人员admin");
        town.Store.State.Organisation.FindPerson("reg")!.Name.Should().Be("王一");
        (await town.Ask(new SavePerson("admin", 0, "team", "李一", "team", null))).IsDone.Should().BeTrue("someone else is another matter");
        (await town.Ask(new SavePerson("admin", 2, "reg", "王二", "reg", null))).IsDone.Should().BeTrue("it has been seen");
    }

    [Fact]
    public async Task Many_at_once_lose_nothing()
    {
        using var town = await Town.BuildAsync();
        var outcomes = await Task.WhenAll(Enumerable.Range(0, 20).Select(i =>
            town.Ask(new SaveUnit("admin", 0, $"u-{i % 10}", $"社区{i}", "community", "street", ""))));
        outcomes.Count(o => o.IsDone).Should().Be(10);
        outcomes.Where(o => !o.IsDone).Should().OnlyContain(o => o.Refusal!.Code == PeopleCodes.Conflict);
        town.Store.State.Changes.Should().HaveCount(10);
    }

    [Fact]
    public async Task The_same_form_sent_twice_adds_one_thing()
    {
        using var town = await Town.BuildAsync();
        var form = new SavePerson("admin", 0, "p-1", "赵新", "zhaoxin", "010-1");
        (await town.Ask(form)).IsDone.Should().BeTrue();
        (await town.Ask(form)).IsDone.Should().BeTrue();
        town.Store.State.Changes.Should().ContainSingle();
        town.Store.State.Changes[0].Change.After["phone"].Should().Be("…-1", "a telephone number is not kept for ever");
    }

    [Fact]
    public async Task The_last_administrator_stays()
    {
        using var town = await Town.BuildAsync();
        var post = town.Store.State.Organisation.Posts.Single(p => p.Roles.Contains("administrator"));
        Outcome<OrganisationChanged>[] tries =
        [
            await town.Ask(new SetPersonLeft("admin", 0, "admin", true)),
            await town.Ask(new SavePost("admin", 0, post.Id, post.Title, post.Unit, null, null, "administrator", null, null)),
            await town.Ask(new SavePost("admin", 0, post.Id, post.Title, post.Unit, null, "admin", "auditor", null, null)),
            await town.Ask(new SavePost("admin", 0, post.Id, post.Title, post.Unit, null, "admin", "administrator", null, town.Clock.Now.Plus(China))),
        ];
        tries.Select(t => t.Refusal!.Code).Distinct().Should().Equal(PeopleCodes.LastAdministrator);

        await town.Ask(new SavePost("admin", 0, "t-2", "第二管理员", "county", null, "reg2", "administrator", null, null));
        (await town.Ask(new SetPersonLeft("admin", 0, "admin", true))).IsDone.Should().BeTrue();
        (await town.Ask(new GetOrganisation("admin", null, 1))).Refusal!.Code.Should().Be(PeopleCodes.NotAdministrator);
    }

    [Fact]
    public async Task Contradictions_are_named_beside_their_fields()
    {
        using var town = await Town.BuildAsync();
        (await Fields(new SaveUnit("admin", 0, "lake", "红石湖", "community", "garden", ""))).Should().Contain(("parent", CaseCodes.OrganisationUnitCycle));
        (await Fields(new SaveUnit("admin", 0, "u-1", "村", "community", "garden", ""))).Should().Equal(("parent", CaseCodes.OrganisationUnitLevelOrder));
        (await Fields(new SaveUnit("admin", 0, "u-1", "村", "village", "street", ""))).Should().Contain(("level", CaseCodes.OrganisationUnitUnknownLevel));
        (await Fields(new SavePerson("admin", 0, "p-1", "赵", " REG ", null))).Should().Equal(("login", CaseCodes.OrganisationLoginDuplicate));
        (await Fields(new SavePost("admin", 0, "t-1", "", "nowhere", null, "ghost", "", null, null))).Should().Equal(("title", PeopleCodes.Required), ("roles", PeopleCodes.RoleMalformed));
        (await Fields(new SavePost("admin", 0, "t-1", "岗", "nowhere", null, "ghost", "registrar", null, null))).Should().BeEquivalentTo(
            [("unit", CaseCodes.OrganisationPostUnknownUnit), ("holder", CaseCodes.OrganisationPersonUnknown)]);
        (await Fields(new SavePost("admin", 0, "t-1", "岗", "garden", null, "reg", "administrator", null, null))).Should().Equal(("roles", PeopleCodes.AdministratorPlace));
        (await Fields(new SaveAbsence("admin", 0, "reg", null, "reg", town.Clock.Now, town.Clock.Now.Plus(China)))).Should().Equal(("substitute", CaseCodes.OrganisationAbsenceInvalid));
        (await Fields(new SaveAbsence("admin", 0, "reg", null, "reg2", town.Clock.Now, town.Clock.Now))).Should().Equal(("to", CaseCodes.OrganisationAbsenceInvalid));
        town.Store.State.Changes.Should().BeEmpty();

        async Task<IEnumerable<(string, string)>> Fields(MediatR.IRequest<Outcome<OrganisationChanged>> request) =>
            (await town.Ask(request)).Refusal!.Fields.Select(f => (f.Field, f.Code));
    }

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("张\u0000三")]
    [InlineData("张\n三")]
    [InlineData("\u202e三张")]
    [InlineData("张\u200b三")]
    [InlineData("\ufeff张三")]
    public async Task Names_that_cannot_be_seen_are_not_taken(string name)
    {
        using var town = await Town.BuildAsync();
        foreach (var text in new[] { name, name + new string('长', 10_000) })
        {
            (await town.Ask(new SavePerson("admin", 0, "p-1", text, "zhang", null))).Refusal!.Fields.Should().ContainSingle().Which.Field.Should().Be("name");
            (await town.Ask(new SaveUnit("admin", 0, "u-1", text, "community", "street", ""))).Refusal!.Fields.Should().ContainSingle().Which.Field.Should().Be("name");
        }

        town.Store.State.Organisation.Should().BeSameAs(town.Organisation);
    }

    [Fact]
    public async Task A_unit_in_use_is_not_closed_and_a_closed_one_takes_nothing()
    {
        using var town = await Town.BuildAsync();
        (await town.Ask(new CloseUnit("admin", 0, "lake", true))).Refusal!.Code.Should().Be(PeopleCodes.UnitInUse);
        (await town.Ask(new CloseUnit("admin", 0, "b1", true))).IsDone.Should().BeTrue();
        (await town.Ask(new SavePost("admin", 0, "t-1", "楼长", "b1", null, "reg", "registrar", null, null))).Refusal!.Fields[0].Code.Should().Be(PeopleCodes.UnitClosed);
        (await town.Ask(town.Demand() with { Place = "b1" })).Refusal!.Fields.Should().ContainSingle().Which.Field.Should().Be("place");
        (await town.Ask(new CloseUnit("admin", 1, "b1", false))).IsDone.Should().BeTrue();
        (await town.Ask(town.Demand() with { Place = "b1" })).IsDone.Should().BeTrue();
    }

    [Fact]
    public async Task An_import_is_all_or_nothing_with_every_problem()
    {
        using var town = await Town.BuildAsync();
        var broken = (await town.Ask(new ImportOrganisation("""{"units":[{"id":"a","name":"","level":"county"}],"persons":[{"id":"p","login":"x y","name":"张"}]}"""))).Value!;
        broken.Problems.Select(p => p.Code).Should().Contain([PeopleCodes.Required, PeopleCodes.LoginMalformed, PeopleCodes.ImportMissing, PeopleCodes.LastAdministrator]);
        (await town.Ask(new ImportOrganisation("{"))).Value!.Problems.Should().ContainSingle();
        town.Store.State.Organisation.Should().BeSameAs(town.Organisation);

        var same = System.Text.Encoding.UTF8.GetString(CaseFlow.Cases.Organisations.OrganisationFile.Write(town.Organisation));
        (await town.Ask(new ImportOrganisation(same.Replace("湖畔花园", "湖畔新村")))).Value!.Problems.Should().BeEmpty();
        town.Store.State.Organisation.FindUnit("garden")!.Name.Should().Be("湖畔新村");
        town.Store.State.Changes.Should().ContainSingle().Which.Change.Actor.Should().Be("system");
    }

    [Fact]
    public async Task Roles_are_listed_with_the_tasks_they_do()
    {
        using var town = await Town.BuildAsync();
        var roles = (await town.Ask(new ListRoles())).Value!.Roles;
        var registrar = roles.Single(r => r.Id == "registrar");
        registrar.Levels.Should().Equal("community");
        registrar.Tasks.Should().NotBeEmpty();
        registrar.Name!.Zh.Should().Be("社区受理员");
        roles.Select(r => r.Id).Should().Contain(["administrator", "auditor", "leader"]).And.OnlyHaveUniqueItems();
    }
}
