using System.Text;
using System.Text.Json;
using CaseFlow.Host.Tests.Live;
using CaseFlow.Runtime.UseCases.People;

namespace CaseFlow.Host.Tests.Http;

/// <summary>A county of 2,000 units and 5,000 persons stays usable: pages show a part, and finding is by typing.</summary>
public sealed class LargeCountyTests
{
    private const int LargestPage = 150_000;

    [Fact]
    public async Task Pages_stay_light_and_everyone_is_found()
    {
        await using var office = await LiveCounty.StartAsync(settings => settings with { Profile = "office" }, hasPeople: false);
        var import = (await office.UseCases.Send(new ImportOrganisation(Large()))).Value!;
        (import.Units, import.Persons, import.Problems.Length).Should().Be((2000, 5001, 0));
        await office.PasswordAsync("administrator", "boss", "落霞与孤鹜齐飞秋水长天");
        using var admin = await Caller.SignedInAsync(office, "boss", "落霞与孤鹜齐飞秋水长天");
        foreach (var page in new[] { "/people", "/people?page=101", "/people/units?text=小区", "/people/units/county", "/people/posts/new?unit=u1", "/people/persons/p4999", "/account/absence", "/people/history", "/inbox" })
        {
            var answer = await admin.GetAsync(page);
            answer.Status.Should().Be(200, page);
            Encoding.UTF8.GetByteCount(answer.Html).Should().BeLessThan(LargestPage, page);
        }

        (await admin.GetAsync("/people?text=人员4321")).Words.Should().Contain("共1人").And.Contain("login4321");
        var form = await admin.GetAsync("/people/posts/new?unit=u1");
        var saved = await admin.PostAsync(
            "/people/posts/new",
            ("version", form.Hidden("version")), ("key", form.Hidden("key")), ("title", "受理员"), ("unit", "u1"), ("holder", "login4321"), ("roles", "registrar"));
        saved.Location.Should().Be("/people/persons/p4321");
        (await admin.PostAsync(
            "/people/posts/new",
            ("version", form.Hidden("version")), ("key", "t-2"), ("title", "受理员"), ("unit", "u1"), ("holder", "人员"), ("roles", "registrar"))).Words.Should().Contain("请从下面列出的选项中选择一个");
    }

    private static string Large()
    {
        var units = Enumerable.Range(1, 1999).Select(i => new { id = $"u{i}", name = $"小区{i}", level = "compound", parent = "county" });
        var persons = Enumerable.Range(1, 5000).Select(i => new { id = $"p{i}", login = $"login{i}", name = $"人员{i}" });
        var posts = Enumerable.Range(1, 5000).Select(i => new { id = $"t{i}", title = $"岗位{i}", unit = $"u{(i % 1999) + 1}", holder = $"p{i}", roles = new[] { "property-manager" } });
        return JsonSerializer.Serialize(new
        {
            units = units.Prepend(new { id = "county", name = "大县", level = "county", parent = (string)null! }),
            persons = persons.Prepend(new { id = "administrator", login = "administrator", name = "管理员" }),
            posts = posts.Prepend(new { id = "t0", title = "管理员", unit = "county", holder = "administrator", roles = new[] { "administrator" } }),
        });
    }
}
