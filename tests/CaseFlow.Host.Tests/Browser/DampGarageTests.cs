using CaseFlow.Host.Tests.Live;
using CaseFlow.Runtime.Handling;
using CaseFlow.Runtime.UseCases.Operations;
using CaseFlow.Storage.Sqlite.Audit;
using Microsoft.Playwright;

namespace CaseFlow.Host.Tests.Browser;

/// <summary>Scenario W2 of the catalogue, played through the pages: the damp garage, its duplicate from a phone, and what happens when the company waits.</summary>
[Collection(Browsers.Name)]
public sealed class DampGarageTests(Chrome chrome)
{
    private const string Registrar = "hongfeng-registrar";
    private const string Team = "fenglinyuan-team";
    private const string Company = "fenglinyuan-property";
    private const string Owners = "fenglinyuan-owners";
    private const string ReturnVisitor = "hongfeng-visitor";
    private const string Committee = "hongfeng-secretary";

    [SkippableFact]
    public async Task A_demand_of_the_reception_day_is_handled_visited_closed_and_traced()
    {
        var browser = await chrome.OpenAsync();
        await using var county = await LiveCounty.StartAsync();
        var registrar = await Visitor.StaffAsync(browser, county, Registrar);
        var number = await RegisterAtReceptionDayAsync(registrar);

        county.Clock.Advance(TimeSpan.FromMinutes(20));
        var (second, code) = await HandInByPhoneAsync(browser, county);
        await MergeAsync(registrar, second, number);
        await AcceptAndDispatchAsync(county, registrar);

        county.Clock.Advance(TimeSpan.FromMinutes(3));
        await RespondAsync(browser, county);

        county.Clock.Advance(TimeSpan.FromMinutes(30));
        var company = await Visitor.StaffAsync(browser, county, Company);
        await company.OpenTaskAsync("认领");
        await company.ChooseAsync("propertyDecision", "claim");
        await company.CompleteAsync();

        county.Clock.Advance(TimeSpan.FromHours(3));
        await company.OpenTaskAsync("临时措施");
        await company.FillAsync("temporaryMeasure", "当日派8名保洁员清理积水");
        await company.ChooseAsync("permanentNeeded", "true");
        await company.CompleteAsync();

        county.Clock.Advance(TimeSpan.FromMinutes(30));
        var owners = await Visitor.StaffAsync(browser, county, Owners);
        await owners.OpenTaskAsync("定监督人");
        await owners.SelectAsync("supervisor", Owners);
        await owners.CompleteAsync();

        // Nobody stays signed in for four days.
        county.Clock.Advance(TimeSpan.FromDays(4));
        company = await Visitor.StaffAsync(browser, county, Company);
        registrar = await Visitor.StaffAsync(browser, county, Registrar);
        await company.OpenTaskAsync("长效措施");
        await DescribeWhileFieldsAreDrawnAsync(company, "购置除湿机并修复通风设备");
        await company.ChooseAsync("permanentPayer", "pc");
        await company.CompleteAsync();
        await registrar.OpenTaskAsync("核实措施");
        await registrar.ChooseAsync("measureConfirmed", "true");
        await registrar.CompleteAsync();
        await company.OpenTaskAsync("物业反馈");
        await company.ChooseAsync("outcome", "resolved");
        await company.FillAsync("feedbackText", "车库已除湿，通风已修复");
        await company.CompleteAsync();

        var visitor = await Visitor.StaffAsync(browser, county, ReturnVisitor);
        await visitor.OpenTaskAsync("回访");
        await visitor.ChooseAsync("reached", "true");
        await visitor.ChooseAsync("resolved", "true");
        await visitor.ChooseAsync("satisfaction", "satisfied");
        await visitor.CompleteAsync();

        await registrar.GoAsync($"/cases/{number}");
        var file = await registrar.TextAsync();
        file.Should().Contain("已结案").And.Contain("8名保洁员").And.Contain("除湿机").And.Contain("40,000 元").And.Contain(second);

        var auditor = await Visitor.StaffAsync(browser, county, "auditor");
        await auditor.GoAsync($"/cases/{number}/path");
        var path = await auditor.TextAsync();
        path.Should().Contain("propertyDecision").And.Contain("\"claim\"").And.NotContain("应于");
        (await auditor.Page.Locator("svg [data-element=Task_Claim]").CountAsync()).Should().Be(1);
        (await auditor.Page.Locator("svg [data-element=Call_Whistle] rect").CountAsync()).Should().Be(1, "the whistle was not blown: it carries no badge");

        var resident = await Visitor.OpenAsync(browser, county, Visitor.Phone);
        await resident.GoAsync("/follow");
        await resident.Page.FillAsync("#number", second);
        await resident.Page.FillAsync("#code", code);
        await resident.Page.Locator("main form button.btn-primary").ClickAsync();
        await resident.Page.GetByText(number).First.WaitForAsync();

        await VerifyAsync(county);
    }

    [SkippableFact]
    public async Task A_company_that_lets_the_clock_run_out_is_noted_and_the_whistle_is_raised()
    {
        var browser = await chrome.OpenAsync();
        await using var county = await LiveCounty.StartAsync();
        var registrar = await Visitor.StaffAsync(browser, county, Registrar);
        var number = await RegisterAtReceptionDayAsync(registrar);
        await AcceptAndDispatchAsync(county, registrar);
        county.Clock.Advance(TimeSpan.FromMinutes(3));
        await RespondAsync(browser, county);

        await county.PassAsync(TimeSpan.FromHours(7));

        var company = await Visitor.StaffAsync(browser, county, Company);
        (await company.TextAsync()).Should().NotContain(number, "the task was taken away when its time ran out");
        var committee = await Visitor.StaffAsync(browser, county, Committee);
        (await committee.TextAsync()).Should().Contain(number);

        var auditor = await Visitor.StaffAsync(browser, county, "auditor");
        await auditor.GoAsync($"/cases/{number}/path");
        var path = await auditor.TextAsync();
        path.Should().Contain("逾期未认领").And.Contain("四级吹哨").And.Contain("升为重点哨").And.Contain("当日受理");
        (await auditor.Page.Locator("[data-diagram] svg").CountAsync()).Should().Be(2, "the called procedure is drawn on its own diagram");
        await auditor.GoAsync($"/cases/{number}");
        (await auditor.TextAsync()).Should().Contain("重点哨");
        await VerifyAsync(county);
    }

    // The cost has the fields drawn anew; what is written meanwhile stays.
    private static async Task DescribeWhileFieldsAreDrawnAsync(Visitor company, string measure)
    {
        var written = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        await company.Page.RouteAsync(address => address.EndsWith("handler=Redraw", StringComparison.Ordinal), async route =>
        {
            await written.Task;
            await route.ContinueAsync();
        });
        await company.FillAsync("permanentCost", "40000");
        await company.Page.Locator("#f-permanentCost").BlurAsync();
        await company.FillAsync("permanentMeasure", measure);
        written.SetResult();
        await company.Page.Locator("#f-permanentPayer-0").WaitForAsync();
    }

    private static async Task<string> RegisterAtReceptionDayAsync(Visitor registrar)
    {
        await registrar.GoAsync("/demands/register");
        await registrar.Page.Locator("#f-channel").SelectOptionAsync("receptionDay");
        await registrar.SelectAsync("place", "fenglinyuan");
        await registrar.SelectAsync("category", "property.underground-garage.damp");
        await registrar.FillAsync("description", "地下车库潮湿并有积水，三户居民一同反映");
        await registrar.FillAsync("reporterName", "居民甲");
        await registrar.FillAsync("reporterContact", "000-0001");
        await registrar.CompleteAsync();
        return await registrar.Page.Locator(".big-code").First.InnerTextAsync();
    }

    private static async Task<(string Number, string Code)> HandInByPhoneAsync(IBrowser browser, LiveCounty county)
    {
        var resident = await Visitor.OpenAsync(browser, county, Visitor.Phone);
        await resident.GoAsync("/submit");
        await resident.SelectAsync("place", "fenglinyuan");
        await resident.FillAsync("description", "地下车库积水，车轮都泡了");
        await resident.FillAsync("reporterContact", "000-0002");
        await resident.CompleteAsync();
        var codes = resident.Page.Locator(".big-code");
        return (await codes.Nth(0).InnerTextAsync(), await codes.Nth(1).InnerTextAsync());
    }

    private static async Task MergeAsync(Visitor registrar, string duplicate, string into)
    {
        await registrar.GoAsync($"/cases/{duplicate}");
        await registrar.Page.Locator("details", new() { Has = registrar.Page.Locator("#into") }).Locator("summary").ClickAsync();
        await registrar.Page.FillAsync("#into", into);
        await registrar.Page.Locator("form", new() { Has = registrar.Page.Locator("#into") }).Locator("button").ClickAsync();
        await registrar.Page.Locator(".alert-success").WaitForAsync();
    }

    private static async Task AcceptAndDispatchAsync(LiveCounty county, Visitor registrar)
    {
        county.Clock.Advance(TimeSpan.FromMinutes(10));
        await registrar.OpenTaskAsync("受理审核");
        await registrar.ChooseAsync("acceptDecision", "accept");
        await registrar.SelectAsync("category", "property.underground-garage.damp");
        await registrar.CompleteAsync();
        await registrar.OpenTaskAsync("派单");
        await registrar.ChooseAsync("duty", "property");
        await registrar.CompleteAsync();
    }

    private static async Task RespondAsync(IBrowser browser, LiveCounty county)
    {
        var team = await Visitor.StaffAsync(browser, county, Team);
        await team.OpenTaskAsync("首次响应");
        await team.ChooseAsync("responseWay", "phone");
        await team.CompleteAsync();
    }

    /// <summary>The file proves itself while the program runs: chains, checkpoints, and states against replays.</summary>
    private static async Task VerifyAsync(LiveCounty county)
    {
        await county.UseCases.Send(new MakeCheckpoint());
        var key = await File.ReadAllTextAsync(county.Key + ".pub.pem");
        var report = await SqliteAudit.RunAsync(county.Database, key, StateReplay.Over, CancellationToken.None);
        report.Problems.Should().BeEmpty();
        report.Cases.Should().BePositive();
    }
}
