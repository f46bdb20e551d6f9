using System.Collections.Immutable;
using System.Text;
using CaseFlow.Host.Tests.Live;
using CaseFlow.Runtime.UseCases.Demands;
using CaseFlow.Runtime.UseCases.Operations;

namespace CaseFlow.Host.Tests.Http;

/// <summary>Accounts and their statements, for those who oversee the unit.</summary>
public sealed class AccountPageTests
{
    private const string Process = """
        <bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:caseflow="https://caseflow.example/schemas/bpmn/1" targetNamespace="t">
          <bpmn:process id="earn" isExecutable="true"><bpmn:startEvent id="Start" />
            <bpmn:serviceTask id="Open"><bpmn:extensionElements><caseflow:action name="account.open">
              <caseflow:input name="account" value='"revenue"' /><caseflow:input name="kind" value='"publicRevenue"' /><caseflow:input name="name" value='"枫林苑公共收益"' />
            </caseflow:action></bpmn:extensionElements></bpmn:serviceTask>
            <bpmn:serviceTask id="Other"><bpmn:extensionElements><caseflow:action name="account.open">
              <caseflow:input name="account" value='"other"' /><caseflow:input name="kind" value='"fund"' /><caseflow:input name="unit" value='"wanghuyuan"' />
            </caseflow:action></bpmn:extensionElements></bpmn:serviceTask>
            <bpmn:serviceTask id="Receive"><bpmn:extensionElements><caseflow:action name="account.receive">
              <caseflow:input name="account" value='"revenue"' /><caseflow:input name="amount" value='18000050' /><caseflow:input name="from" value='"=停车费"' />
            </caseflow:action></bpmn:extensionElements></bpmn:serviceTask>
            <bpmn:endEvent id="End" />
            <bpmn:sequenceFlow id="F1" sourceRef="Start" targetRef="Open" /><bpmn:sequenceFlow id="F2" sourceRef="Open" targetRef="Other" />
            <bpmn:sequenceFlow id="F3" sourceRef="Other" targetRef="Receive" /><bpmn:sequenceFlow id="F4" sourceRef="Receive" targetRef="End" />
          </bpmn:process>
        </bpmn:definitions>
        """;

    [Fact]
    public async Task Statement_is_shown_printed_and_downloaded_by_those_who_oversee_the_unit()
    {
        await using var county = await LiveCounty.StartAsync();
        var folder = ImmutableSortedDictionary.Create<string, ReadOnlyMemory<byte>>(StringComparer.Ordinal)
            .Add("mechanism.json", Encoding.UTF8.GetBytes("""{"id":"earn","names":{"zh-CN":"收益","en":"Revenue"},"process":"earn"}"""))
            .Add("process.bpmn", Encoding.UTF8.GetBytes(Process));
        (await county.UseCases.Send(new PublishProcedures(
            ImmutableSortedDictionary<string, ImmutableSortedDictionary<string, ReadOnlyMemory<byte>>>.Empty.Add("earn", folder), "system"))).Value!.Refused.Should().BeEmpty();
        var demand = (await county.UseCases.Send(new RegisterDemand(
            "receptionDay", "fenglinyuan", null, "停车收入入账", [], null, null, true, CaseSteps.Registrar, "account-pages-1")
        {
            Mechanism = "earn",
        })).Value!;

        using var staff = await Caller.StaffAsync(county, CaseSteps.Registrar);
        var list = await staff.GetAsync("/accounts");
        list.Words.Should().Contain("枫林苑公共收益").And.Contain("180,000.5").And.Contain("公共收益");
        list.Html.Should().Contain("href=\"/accounts/revenue\"").And.NotContain("/accounts/other");

        var page = await staff.GetAsync("/accounts/revenue");
        page.Status.Should().Be(200);
        page.Words.Should().Contain("期初余额：0").And.Contain("收入").And.Contain("=停车费").And.Contain(demand.Number);
        page.Html.Should().Contain($"href=\"/cases/{demand.Number}\"").And.NotContain("style=").And.Contain("no-print");
        (await staff.GetAsync("/accounts/revenue?to=2020-01-01")).Words.Should().NotContain("=停车费");

        var csv = Encoding.UTF8.GetString(await staff.BytesAsync("/accounts/revenue?handler=Csv"));
        csv.Should().StartWith("\uFEFF\"时间\"").And.Contain($"\"收入\",\"'=停车费\",\"{demand.Number}\",\"180000.50\",\"180000.50\"\r\n");

        (await staff.GetAsync("/accounts/other")).Status.Should().Be(403);
        (await staff.GetAsync("/accounts/nowhere")).Status.Should().Be(404);
        using var english = await Caller.StaffAsync(county, CaseSteps.Registrar, "en");
        (await english.GetAsync("/accounts/revenue")).Words.Should().Contain("Public revenue").And.Contain("Balance before");
    }
}
