using CaseFlow.Host.Tests.Live;

namespace CaseFlow.Host.Tests.Http;

/// <summary>Who brought a demand is shown to those who need it, when they ask, and each look is on record.</summary>
[Collection(OpenCounty.Name)]
public sealed class PersonalDataTests(OpenCounty open)
{
    private const string Name = "上官明镜";
    private const string Contact = "139-0000-7788";

    private readonly LiveCounty county = open.Live;

    [Fact]
    public async Task Name_and_telephone_stand_on_no_page_until_they_are_asked_for()
    {
        var receipt = await county.RegisterAsync("楼道灯不亮", Name, Contact);
        var task = await county.TaskAsync(CaseSteps.Registrar, receipt.Number);
        using var registrar = await Caller.StaffAsync(county, CaseSteps.Registrar);
        using var auditor = await Caller.StaffAsync(county, "auditor");
        foreach (var (caller, address) in new[]
        {
            (registrar, "/inbox"), (registrar, "/cases"), (registrar, $"/cases?text={Uri.EscapeDataString(Name)}"), (registrar, $"/cases/{receipt.Number}"),
            (registrar, $"/tasks/{task}"), (registrar, $"/demands/registered/{receipt.Number}"), (registrar, "/demands/register"),
            (auditor, $"/cases/{receipt.Number}"), (auditor, $"/cases/{receipt.Number}/path"), (auditor, "/cases"),
        })
        {
            var page = await caller.GetAsync(address);
            page.Status.Should().Be(200, address);
            page.Html.Replace(Uri.EscapeDataString(Name), "", StringComparison.Ordinal)
                .Replace($"value=\"{Name}\"", "", StringComparison.Ordinal)
                .Should().NotContain(Name, address).And.NotContain(Contact, address);
        }

        (await registrar.GetAsync($"/cases?text={Uri.EscapeDataString(Name)}")).Html.Should().NotContain($"/cases/{receipt.Number}");
        (await registrar.GetAsync($"/cases/{receipt.Number}")).Words.Should().Contain("上**").And.Contain("****7788");
    }

    [Fact]
    public async Task Asking_shows_them_once_and_is_on_record()
    {
        var receipt = await county.RegisterAsync("楼道灯不亮", Name, Contact);
        using var registrar = await Caller.StaffAsync(county, CaseSteps.Registrar);
        var before = await LooksAsync(receipt.Case.Value);
        (await registrar.GetAsync($"/cases/{receipt.Number}?handler=Reporter")).Html.Should().NotContain(Contact, "an address alone shows nothing");
        (await LooksAsync(receipt.Case.Value)).Should().Be(before);
        var shown = await registrar.PostAsync($"/cases/{receipt.Number}?handler=Reporter");
        shown.Words.Should().Contain(Name).And.Contain(Contact);
        shown.Header("Cache-Control").Should().Contain("no-store");
        (await LooksAsync(receipt.Case.Value)).Should().Be(before + 1);
        (await registrar.GetAsync($"/cases/{receipt.Number}")).Html.Should().NotContain(Contact);
    }

    [Theory]
    [InlineData("auditor")]
    [InlineData("wanghu-registrar")]
    [InlineData("qingshi-leader")]
    public async Task Who_does_not_need_them_does_not_get_them_and_leaves_no_look(string person)
    {
        var receipt = await county.RegisterAsync("楼道灯不亮", Name, Contact);
        using var caller = await Caller.StaffAsync(county, person);
        var answer = await caller.PostAsync($"/cases/{receipt.Number}?handler=Reporter");
        answer.Status.Should().Be(422);
        answer.Html.Should().NotContain(Name).And.NotContain(Contact);
        (await LooksAsync(receipt.Case.Value)).Should().Be(0);
    }

    [Fact]
    public async Task The_journal_holds_digests_and_not_the_words()
    {
        await county.RegisterAsync("楼道灯不亮", "欧阳不入账", "139-0000-4321");
        using var connection = new Microsoft.Data.Sqlite.SqliteConnection($"Data Source={county.Database};Mode=ReadOnly");
        await connection.OpenAsync();
        using var command = connection.CreateCommand();
        command.CommandText = "select count(*) from journal where instr(payload, $name) > 0 or instr(payload, $contact) > 0";
        command.Parameters.AddWithValue("$name", "欧阳不入账");
        command.Parameters.AddWithValue("$contact", "139-0000-4321");
        (await command.ExecuteScalarAsync()).Should().Be(0L);
    }

    private async Task<long> LooksAsync(long id)
    {
        using var connection = new Microsoft.Data.Sqlite.SqliteConnection($"Data Source={county.Database};Mode=ReadOnly");
        await connection.OpenAsync();
        using var command = connection.CreateCommand();
        command.CommandText = "select count(*) from looks where case_id = $id";
        command.Parameters.AddWithValue("$id", id);
        return (long)(await command.ExecuteScalarAsync())!;
    }
}
