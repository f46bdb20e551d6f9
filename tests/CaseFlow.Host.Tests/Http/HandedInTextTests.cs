using CaseFlow.Host.Tests.Live;

namespace CaseFlow.Host.Tests.Http;

/// <summary>Text of strangers stands on pages as text, wherever it is shown.</summary>
[Collection(OpenCounty.Name)]
public sealed class HandedInTextTests(OpenCounty open)
{
    private const string Script = "<script>alert('x')</script>";
    private const string Odd = "\"'><img src=x onerror=alert(1)> \u0001\u0007 😀👨‍👩‍👧 \u202Eabc\u202C שלום {{7*7}} @Model";

    private readonly LiveCounty county = open.Live;

    [Fact]
    public async Task Script_and_odd_characters_stand_as_text_on_every_page()
    {
        using var resident = Caller.Of(county);
        var seal = (await resident.GetAsync("/submit")).Hidden("submission");
        var handedIn = await resident.PostAsync(
            "/submit",
            ("submission", seal),
            ("v.place", "fenglinyuan"),
            ("v.description", $"{Script}\n{Odd}"),
            ("v.reporterName", Script),
            ("v.reporterContact", "<b>000-1</b>"));
        handedIn.Status.Should().Be(303);
        var follow = await resident.GetAsync("/follow");
        Clean(follow);
        follow.Words.Should().Contain(Script).And.Contain("😀").And.Contain("שלום").And.Contain("{{7*7}}");
        var number = System.Text.RegularExpressions.Regex.Match(follow.Html, "20\\d\\d-\\d{6}").Value;

        using var registrar = await Caller.StaffAsync(county, CaseSteps.Registrar);
        var task = await county.TaskAsync(CaseSteps.Registrar, number);
        foreach (var address in new[] { $"/tasks/{task}", $"/cases/{number}", $"/inbox?text={number}", "/cases", $"/cases?text={Uri.EscapeDataString(Script)}" })
        {
            var page = await registrar.GetAsync(address);
            Clean(page);
            page.Words.Should().Contain(Script, address);
        }

        var shown = await registrar.PostAsync($"/cases/{number}?handler=Reporter");
        Clean(shown);
        shown.Words.Should().Contain("<b>000-1</b>");
        var refused = await registrar.PostAsync(
            $"/tasks/{task}", ("key", Guid.NewGuid().ToString("N")), ("v.acceptDecision", Script), ("v.rejectReason", Script));
        refused.Status.Should().Be(422);
        Clean(refused);
        var rejected = await registrar.PostAsync(
            $"/tasks/{task}", ("key", Guid.NewGuid().ToString("N")), ("v.acceptDecision", "outsideScope"), ("v.rejectReason", Script + Odd));
        rejected.Status.Should().Be(303);
        using var auditor = await Caller.StaffAsync(county, "auditor");
        foreach (var page in new[] { await registrar.GetAsync($"/cases/{number}"), await resident.GetAsync("/follow"), await auditor.GetAsync($"/cases/{number}/path") })
        {
            page.Status.Should().Be(200);
            Clean(page);
        }
    }

    [Fact]
    public async Task A_title_is_not_cut_through_a_character()
    {
        var receipt = await county.RegisterAsync(new string('灯', 38) + "😀😀😀");
        using var registrar = await Caller.StaffAsync(county, CaseSteps.Registrar);
        (await registrar.GetAsync($"/cases/{receipt.Number}")).Words.Should().NotContain("\uFFFD").And.Contain(new string('灯', 38));
    }

    [Theory]
    [InlineData("/follow?number=%3Cscript%3Ealert(1)%3C/script%3E")]
    [InlineData("/sign-in?back=%22%3E%3Cscript%3E")]
    [InlineData("/%3Cscript%3Ealert(1)%3C/script%3E")]
    [InlineData("/?%22%3E%3Cscript%3Ealert(1)")]
    public async Task Addresses_are_not_repeated_as_markup(string address)
    {
        using var anyone = Caller.Of(county);
        (await anyone.GetAsync(address)).Html.Should().NotContain("<script>").And.NotContain("\"><script");
    }

    private static void Clean(Answer page)
    {
        page.Html.Should().NotContain("<script>").And.NotContain("<img src=x").And.NotContain("<b>000");
        page.Html.Should().NotContain("\u0001").And.NotContain("\u0007");
    }
}
