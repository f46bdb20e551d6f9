using CaseFlow.Host.Tests.Http;
using CaseFlow.Host.Tests.Live;
using Microsoft.Data.Sqlite;

namespace CaseFlow.Host.Tests.Api;

/// <summary>Cases over HTTP: what a person may see by a page may be seen by token, and nothing more.</summary>
[Collection(OpenCounty.Name)]
public sealed class CaseApiTests(OpenCounty open)
{
    private const string Name = "欧阳明镜";
    private const string Contact = "139-0000-6677";

    private readonly LiveCounty county = open.Live;

    [Fact]
    public async Task Cases_are_listed_within_the_subtree_of_the_person()
    {
        var text = $"找我 {Guid.NewGuid()}";
        var number = (await county.RegisterAsync(text)).Number;
        using var own = await ApiCaller.OfAsync(county, CaseSteps.Registrar, "demands:read");
        using var other = await ApiCaller.OfAsync(county, "wanghu-registrar", "demands:read");
        var address = $"/cases?text={Uri.EscapeDataString(text)}&status=registered&place=fenglinyuan&pageSize=5";
        var found = (await own.GetAsync(address)).Json.GetProperty("items");
        found.EnumerateArray().Should().ContainSingle().Which.GetProperty("number").GetString().Should().Be(number);
        (await other.GetAsync(address)).Json.GetProperty("items").GetArrayLength().Should().Be(0);
        (await other.GetAsync($"/cases/{number}")).ShouldBeProblem(403, "access.case");
        (await own.GetAsync("/cases/2026-999999")).ShouldBeProblem(404, "case.not-found");
        (await own.GetAsync("/cases?page=x")).ShouldBeProblem(400, "api.query");
        (await own.GetAsync("/cases?page=2147483647")).ShouldBeProblem(400, "api.query");
    }

    [Fact]
    public async Task Personal_data_is_masked_until_asked_for_and_the_look_is_on_record()
    {
        var receipt = await county.RegisterAsync("楼道灯不亮", Name, Contact);
        using var staff = await ApiCaller.OfAsync(county, CaseSteps.Registrar, "demands:read", "tasks:read");
        var task = await county.TaskAsync(CaseSteps.Registrar, receipt.Number);
        foreach (var address in new[] { $"/cases/{receipt.Number}", "/cases", "/tasks", $"/tasks/{task}" })
        {
            (await staff.GetAsync(address)).Text.Should().NotContain(Name).And.NotContain(Contact);
        }

        var before = Looks(receipt.Case.Value);
        var shown = (await staff.GetAsync($"/cases/{receipt.Number}?reporter=full")).Json.GetProperty("reporter");
        (shown.GetProperty("name").GetString(), shown.GetProperty("contact").GetString()).Should().Be((Name, Contact));
        Looks(receipt.Case.Value).Should().Be(before + 1);

        using var auditor = await ApiCaller.OfAsync(county, "auditor", "demands:read");
        (await auditor.GetAsync($"/cases/{receipt.Number}")).Text.Should().NotContain(Contact).And.Contain("\"masked\":true");
        (await auditor.GetAsync($"/cases/{receipt.Number}?reporter=full")).ShouldBeProblem(403, "access.reporter");
        (await auditor.GetAsync($"/cases/{receipt.Number}?reporter=yes")).ShouldBeProblem(400, "api.query");
        Looks(receipt.Case.Value).Should().Be(before + 1);
    }

    [Fact]
    public async Task The_file_tells_the_whole_course_in_the_language_asked_for()
    {
        var receipt = await county.RegisterAsync();
        await county.FeedBackAsync(receipt.Number);
        using var auditor = await ApiCaller.OfAsync(county, "auditor", "demands:read");
        auditor.Headers.AcceptLanguage.Clear();
        auditor.Headers.AcceptLanguage.ParseAdd("en");
        var file = (await auditor.GetAsync($"/cases/{receipt.Number}")).Json;
        file.GetProperty("milestones").GetArrayLength().Should().BeGreaterThan(3);
        file.GetProperty("clocks")[0].GetProperty("due").GetString().Should().EndWith("+08:00");
        file.GetProperty("timeline").EnumerateArray().Select(entry => entry.GetProperty("text").GetString()).Should().OnlyContain(text => text!.Length > 0);
        file.GetProperty("timeline")[0].GetProperty("actor").GetProperty("text").GetString().Should().Be("Reporter");
    }

    private long Looks(long id)
    {
        using var connection = new SqliteConnection($"Data Source={county.Database};Mode=ReadOnly");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT COUNT(*) FROM looks WHERE case_id = $id";
        command.Parameters.AddWithValue("$id", id);
        return (long)command.ExecuteScalar()!;
    }
}
