using CaseFlow.Calendar;
using CaseFlow.Cases.Organisations;

namespace CaseFlow.Cases.Tests.Organisations;

public class OrganisationTests
{
    private static readonly Organisation County = Town.Make();
    private static readonly Instant Later = Town.Friday;

    [Fact]
    public void A_role_is_found_by_walking_up_from_the_place()
    {
        var clerks = County.Resolve("community-clerk", "community", "garden-3", Later);

        clerks.Unit.Should().Be("hongshihu");
        clerks.Holders.Should().Equal("li");
        clerks.UnitName.Should().Be("临沭县›郯城街道›红石湖社区");
    }

    [Fact]
    public void An_empty_role_names_role_and_unit()
    {
        var nobody = County.Resolve("grid-worker", "compound", "garden-3", Later);

        nobody.IsEmpty.Should().BeTrue("the post is vacant");
        nobody.Should().Match<RoleHolders>(r => r.Role == "grid-worker" && r.Unit == "garden");
    }

    [Fact]
    public void A_place_without_unit_of_the_level_stays_at_the_place() =>
        County.Resolve("property-manager", "compound", "hongshihu", Later).Should()
            .Match<RoleHolders>(r => r.Unit == "hongshihu" && r.IsEmpty && r.Level == "compound");

    [Fact]
    public void A_party_works_where_it_serves()
    {
        County.Resolve("property-manager", "compound", "garden-3", Later).Holders.Should().Equal("wang");
        County.Resolve("property-manager", "compound", "court", Later).IsEmpty.Should().BeTrue("another company serves there");
    }

    [Fact]
    public void A_body_works_for_the_place_above_it()
    {
        County.Resolve("response-team", "community", "garden", Later).Holders.Should().Equal("zhao");
        County.Resolve("housing-officer", "county", "garden", Later).Holders.Should().Equal("sun");
    }

    [Fact]
    public void A_substitute_works_while_the_holder_is_absent()
    {
        County.HoldersOf("community-clerk", "hongshihu", Town.Monday).Should().Equal("he", "li");
        County.Holds("he", "community-clerk", "hongshihu", Town.Monday).Should().BeTrue();
        County.Holds("he", "community-clerk", "hongshihu", Town.Friday).Should().BeFalse("an absence ends before its last moment");
        County.RolesOf("he", Town.Monday).Should().Equal(new HeldRole("community-clerk", "hongshihu"));
        County.RolesOf("he", Town.Friday).Should().BeEmpty();
    }

    [Fact]
    public void Roles_and_holders_agree_for_everyone()
    {
        foreach (var person in County.Persons)
        {
            foreach (var held in County.RolesOf(person.Id, Town.Monday))
            {
                County.HoldersOf(held.Role, held.Unit, Town.Monday).Should().Contain(person.Id);
            }
        }

        County.RolesOf("wang", Later).Should().Equal(
            new HeldRole("property-manager", "garden"),
            new HeldRole("property-manager", "green"),
            new HeldRole("property-manager", "linshu"));
    }

    [Fact]
    public void A_role_sees_the_cases_of_its_subtree_and_those_it_was_drawn_into()
    {
        var garden = County.PlaceOf("garden")!;
        var street = County.PlaceOf("street")!;

        County.CanSee("li", garden, [], Later).Should().BeTrue();
        County.CanSee("li", street, [], Later).Should().BeFalse("it lies above");
        County.CanSee("li", street, [new HeldRole("community-clerk", "hongshihu")], Later).Should().BeTrue();
        County.CanSee("qian", street, [], Later).Should().BeTrue("auditors of the county see all of it");
        County.CanSee("he", garden, [], Later).Should().BeFalse();
        County.CanSee("he", garden, [], Town.Monday).Should().BeTrue("a substitute sees what the absent person sees");
    }

    [Fact]
    public void A_body_does_not_see_the_whole_county_by_serving_in_it()
    {
        County.CanSee("wang", County.PlaceOf("garden")!, [], Later).Should().BeTrue();
        County.CanSee("wang", County.PlaceOf("court")!, [], Later).Should().BeFalse();
        County.OverseenBy("wang", Later).Should().Equal("garden", "green");
        County.OverseenBy("he", Town.Monday).Should().Equal("hongshihu");
    }

    [Fact]
    public void Units_people_and_posts_are_found()
    {
        County.PathOf("garden-3").Should().Equal("linshu", "street", "hongshihu", "garden", "garden-3");
        County.NameOf("garden-3").Should().Be("临沭县›郯城街道›红石湖社区›花园小区›3号楼");
        County.PathOf("nowhere").Should().BeEmpty();
        County.PlaceOf("nowhere").Should().BeNull();
        County.FindLogin("wangwei")!.Id.Should().Be("wang");
        County.FindPerson("nobody").Should().BeNull();
        County.FindParty("green-property")!.Name.Should().Be("绿城物业");
        County.PostsOf("li").Select(p => p.Id).Should().Equal("p1");
        Organisation.Empty.RolesOf("li", Later).Should().BeEmpty();
    }
}
