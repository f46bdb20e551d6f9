using System.Text;
using CaseFlow.Cases.Organisations;

namespace CaseFlow.Cases.Tests.Organisations;

public class OrganisationFileTests
{
    [Fact]
    public void An_organisation_reads_back_to_the_same_bytes()
    {
        var bytes = OrganisationFile.Write(Town.Make());
        var reading = OrganisationFile.Read(bytes);

        reading.Problems.Should().BeEmpty();
        OrganisationFile.Write(reading.Organisation!).Should().Equal(bytes);
        reading.Organisation!.Resolve("property-manager", "compound", "garden", Town.Friday).Holders.Should().Equal("wang");
    }

    [Fact]
    public void People_may_write_moments_with_date_and_time()
    {
        const string Text = """
            {"persons":[{"id":"li","login":"lili","name":"李丽"},{"id":"he","login":"he","name":"何青"}],
             "absences":[{"person":"li","substitute":"he","from":"2026-03-02T09:00:00+08:00","to":"2026-03-06T09:00:00+08:00"}]}
            """;
        OrganisationFile.Read(Encoding.UTF8.GetBytes(Text)).Organisation!.Absences.Single().From.Should().Be(Town.Monday);
    }

    [Theory]
    [InlineData("null")]
    [InlineData("{")]
    [InlineData("""{"units":[{"id":"a","level":"county"}]}""")]
    [InlineData("""{"units":[{"id":"a","name":"A","level":"county","colour":"red"}]}""")]
    [InlineData("""{"posts":[{"id":"p","title":"t","unit":"a","roles":null}]}""")]
    public void What_is_no_organisation_is_named(string text)
    {
        var reading = OrganisationFile.Read(Encoding.UTF8.GetBytes(text));

        reading.Organisation.Should().BeNull();
        reading.Problems.Should().ContainSingle(p => p.Code == CaseCodes.OrganisationFileUnreadable);
    }

    [Fact]
    public void Every_problem_is_found_in_one_reading()
    {
        var reading = Town.Read(
            units: [.. Town.Units, new Unit("garden", "again", "compound", "hongshihu"), new Unit("lost", "失", "grid", "nowhere"), new Unit("odd", "怪", "planet", null)],
            posts: [.. Town.Posts, new Post("p1", "again", "nowhere", "no-party", "nobody", [])]);

        reading.Organisation.Should().BeNull();
        reading.Problems.Select(p => p.Code).Should().BeEquivalentTo(
        [
            CaseCodes.OrganisationUnitDuplicate,
            CaseCodes.OrganisationUnitUnknownParent,
            CaseCodes.OrganisationUnitUnknownLevel,
            CaseCodes.OrganisationPostDuplicate,
            CaseCodes.OrganisationPostUnknownUnit,
            CaseCodes.OrganisationPartyUnknown,
            CaseCodes.OrganisationPersonUnknown,
        ]);
    }

    [Fact]
    public void Parents_that_lead_in_a_circle_are_found_once() =>
        Problems(Town.Read(units: [new Unit("a", "A", "team", "b"), new Unit("b", "B", "team", "a"), new Unit("c", "C", "team", "a")], posts: []))
            .Should().Equal(CaseCodes.OrganisationUnitCycle);

    [Fact]
    public void A_unit_is_not_its_own_parent() =>
        Problems(Town.Read(units: [new Unit("a", "A", "county", "a")], posts: [])).Should().Contain(CaseCodes.OrganisationUnitCycle);

    [Fact]
    public void Places_lie_below_larger_places()
    {
        Problems(Town.Read(units: [new Unit("a", "A", "compound", null), new Unit("b", "B", "community", "a")], posts: []))
            .Should().Equal(CaseCodes.OrganisationUnitLevelOrder);
        Problems(Town.Read(units: [new Unit("a", "A", "department", null), new Unit("b", "B", "community", "a")], posts: []))
            .Should().Equal(CaseCodes.OrganisationUnitLevelOrder);
    }

    [Theory]
    [InlineData("grid", "compound", true)]
    [InlineData("compound", "grid", true)]
    [InlineData("compound", "compound", false)]
    [InlineData("building", "community", true)]
    [InlineData("community", "team", false)]
    public void Compounds_and_grids_lie_in_each_other(string level, string parent, bool allowed) =>
        UnitLevel.MayLieIn(level, parent).Should().Be(allowed);

    [Fact]
    public void People_have_ids_and_sign_in_names_of_their_own() =>
        Problems(Town.Read(persons: [.. Town.Persons, new Person("li", "lili", "李莉", null), new Person("", "x", "无", null)]))
            .Should().BeEquivalentTo(
            [
                CaseCodes.OrganisationPersonDuplicate,
                CaseCodes.OrganisationLoginDuplicate,
                CaseCodes.OrganisationIdMissing,
            ]);

    [Fact]
    public void Absences_make_sense() =>
        Problems(Town.Read(absences:
        [
            new Absence("li", "li", Town.Monday, Town.Friday),
            new Absence("li", "he", Town.Friday, Town.Friday),
            new Absence("ghost", "he", Town.Monday, Town.Friday),
        ])).Should().Equal(CaseCodes.OrganisationAbsenceInvalid, CaseCodes.OrganisationAbsenceInvalid, CaseCodes.OrganisationPersonUnknown);

    [Fact]
    public void Who_serves_a_unit_must_be_known() =>
        Problems(Town.Read(parties: [], posts: [])).Should().Equal(CaseCodes.OrganisationPartyUnknown);

    private static IEnumerable<string> Problems(OrganisationReading reading) => reading.Problems.Select(p => p.Code);
}
