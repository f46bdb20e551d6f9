using CaseFlow.Cases.Records;
using CaseFlow.Runtime.UseCases.Demands;
using CaseFlow.Runtime.UseCases.Ledgers;
using static CaseFlow.Workflows.Tests.PreemptSteps;

namespace CaseFlow.Workflows.Tests;

/// <summary>Catalogue A7: one topic a month.</summary>
public sealed class MonthlyTopicTests
{
    private const string Refuse = "property.refuse";

    [Fact]
    public async Task A_topic_is_signed_carried_out_by_units_and_watched_for_recurrence()
    {
        await using var county = await County.OpenAsync();
        await Findings(county, Refuse, 4);
        var topic = await county.Start("monthly-topic", "qingshi", "每月一题", "qingshi-office", ("description", "三月选题"));
        await Choose(county, topic, Refuse);
        await county.Complete(topic, "Task_Sign", ("signDecision", "sign"));
        await Plan(county, topic);
        (await county.CaseOf(topic)).Tasks.Select(t => (t.Role, t.Unit)).Should().BeEquivalentTo([("department-officer", "housing"), ("residents-committee", "hongfeng")]);
        await county.Complete(topic, "Task_Department", ("taskResult", "出台办法"));
        await county.Complete(topic, "Task_Community", ("taskResult", "增设点位"));
        await county.Pass(TimeSpan.FromDays(60));
        await Findings(county, Refuse, 1);
        await county.Pass(TimeSpan.FromDays(31));
        await county.Complete(topic, "Task_Recurrence", ("recurrenceDecision", "ended"), ("recurrenceNote", "明显下降"));

        var closed = await county.CaseOf(topic);
        closed.Status.Should().Be(CaseStatus.Closed);
        closed.Classification!.Category.Should().Be(Refuse);
        closed.Notices.Should().ContainSingle().Which.Text.Should().Contain("实施前4件").And.Contain("实施后1件");
        closed.Done["Task_Sign"].Person.Should().NotBe(closed.Done["Task_Choose"].Person);
        var row = (await county.Ask(new GetLedger("administrator", "monthly-topic", "main"))).Rows.Should().ContainSingle().Subject;
        (row.Cells["before"], row.Cells["after"], row.Cells["tasks"]).Should().Be(("4", "1", "2"));
    }

    [Fact]
    public async Task A_class_used_within_the_year_is_not_chosen_again_and_the_secretary_may_return()
    {
        await using var county = await County.OpenAsync();
        var first = await county.Start("monthly-topic", "qingshi", "每月一题", "qingshi-office", ("description", "三月选题"));
        await Choose(county, first, Refuse);
        await county.Complete(first, "Task_Sign", ("signDecision", "sign"));
        county.Clock.Set(On(4, 1));
        var second = await county.Start("monthly-topic", "qingshi", "每月一题", "qingshi-office", ("description", "四月选题"));

        await Choose(county, second, Refuse);
        await county.Open(second, "Task_Choose");
        await Choose(county, second, "property.greenery");
        await county.Complete(second, "Task_Sign", ("signDecision", "return"), ("signOpinion", "件数太少"));
        await Choose(county, second, "traffic.parking");
        await county.Complete(second, "Task_Sign", ("signDecision", "sign"));

        (await county.CaseOf(second)).Classification!.Category.Should().Be("traffic.parking");
        await county.Open(second, "Task_Plan");
    }

    [Fact]
    public async Task A_topic_that_recurs_is_planned_again()
    {
        await using var county = await County.OpenAsync();
        var topic = await county.Start("monthly-topic", "qingshi", "每月一题", "qingshi-office", ("description", "三月选题"));
        await Choose(county, topic, Refuse);
        await county.Complete(topic, "Task_Sign", ("signDecision", "sign"));
        await Plan(county, topic);
        await county.Complete(topic, "Task_Department", ("taskResult", "出台办法"));
        await county.Complete(topic, "Task_Community", ("taskResult", "增设点位"));
        await county.Pass(TimeSpan.FromDays(91));
        await county.Complete(topic, "Task_Recurrence", ("recurrenceDecision", "again"), ("recurrenceNote", "仍有"));

        await county.Open(topic, "Task_Plan");
    }

    [Fact]
    public async Task Each_sub_district_chooses_on_the_first_working_day_of_the_month()
    {
        await using var county = await County.OpenWithCalendarsOf("monthly-topic");
        await county.Pass(TimeSpan.FromDays(31));

        (await county.CasesOf("monthly-topic", "qingshi")).Should().ContainSingle();
        (await county.CasesOf("monthly-topic", "liuxi")).Should().ContainSingle();
    }

    private static async Task Findings(County county, string category, int count)
    {
        for (var i = 0; i < count; i++)
        {
            var finding = await county.Find("垃圾满溢", category);
            await county.Triage(finding, "onSite", ("onSiteNote", "已清运"));
        }
    }

    private static Task Choose(County county, DemandReceipt topic, string category) => county.Complete(
        topic, "Task_Choose", ("topicCategory", category), ("topicTitle", "小区垃圾清运"), ("topicCause", "清运频次不足"));

    private static Task Plan(County county, DemandReceipt topic) => county.Complete(
        topic, "Task_Plan",
        ("planText", "一题一方案"),
        ("tasks", Rows(Row(("text", "制定清运办法"), ("role", "department-officer"), ("unit", "housing"), ("due", "2026-03-20")), Row(("text", "增设投放点"), ("role", "residents-committee"), ("unit", "hongfeng"), ("due", "2026-03-25")))),
        ("policies", Rows(Row(("text", "清运办法"), ("unit", "housing")))),
        ("owners", Rows(Row(("unit", "housing"), ("post", "分管领导")))));
}
