using CaseFlow.Cases;
using CaseFlow.Cases.Records;
using CaseFlow.Runtime.UseCases.Ledgers;
using static CaseFlow.Workflows.Tests.PreemptSteps;

namespace CaseFlow.Workflows.Tests;

/// <summary>Catalogue A8: the weekly joint meeting of a community.</summary>
public sealed class PropertyJointMeetingTests
{
    private static readonly DateOnly Day = new(2026, 3, 2);

    [Fact]
    public async Task Resolutions_go_to_their_owners_and_warnings_become_cases()
    {
        await using var county = await County.OpenAsync();
        var meeting = await county.Start("property-joint-meeting", "hongfeng", "物业联席会议", "hongfeng-secretary", ("description", "临时会议"));
        await county.HoldJointMeeting(
            meeting, Day,
            ("warnings", Rows(Row(("text", "汛期车库进水"), ("unit", "jinxiu"), ("category", "property.drainage.flooding"), ("kind", "seasonal")))),
            ("resolutions", Rows(
                Row(("text", "检查排水泵"), ("role", "property-manager"), ("unit", "fenglinyuan"), ("due", "2026-03-09")),
                Row(("text", "征求业主意见"), ("role", "owners-committee"), ("unit", "jinxiu"), ("due", "2026-03-20")))));
        await county.Pass(TimeSpan.FromMinutes(1));

        var tasks = (await county.CaseOf(meeting)).Tasks;
        tasks.Select(t => (t.Element, t.Role, t.Unit)).Should().BeEquivalentTo(
            [("Task_Company", "property-manager", "fenglinyuan"), ("Task_Committee", "owners-committee", "jinxiu")]);
        tasks.Single(t => t.Element == "Task_Company").Due!.Due.Should().Be(tasks.Min(t => t.Due!.Due));
        var warned = await county.CaseOf((await county.CasesOf("pre-emptive-handling", "jinxiu")).Should().ContainSingle().Subject);
        warned.Channel.Should().Be("jointMeeting");
        warned.Links.Should().ContainSingle(l => l.Other.Number == meeting.Number && l.Kind == "parent");

        await county.Complete(meeting, "Task_Committee", ("resolutionDone", "true"), ("resolutionNote", "已征求"));
        await county.Pass(TimeSpan.FromDays(9));
        var messages = await county.Ask(new Runtime.UseCases.Reference.GetNotifications("fenglinyuan-property"));
        messages.Messages.Count(m => m.Template == "resolution-overdue").Should().Be(1);
        await county.Complete(meeting, "Task_Company", ("resolutionDone", "true"), ("resolutionNote", "已检查"));

        var closed = await county.CaseOf(meeting);
        closed.Status.Should().Be(CaseStatus.Closed);
        closed.Meetings.Should().ContainSingle().Which.Resolutions.Should().HaveCount(2).And.OnlyContain(r => r.Reports.Length == 1 && r.Reports[0].Done);
        var rows = (await county.Ask(new GetLedger("administrator", "property-joint-meeting", "resolutions"))).Rows;
        rows.Select(r => (r.Cells["unit"], r.Cells["overdue"])).Should().BeEquivalentTo([("fenglinyuan", "true"), ("jinxiu", "false")]);
    }

    [Fact]
    public async Task A_meeting_at_which_nobody_was_is_refused_and_an_owner_is_needed()
    {
        await using var county = await County.OpenAsync();
        var meeting = await county.Start("property-joint-meeting", "hongfeng", "物业联席会议", "hongfeng-secretary", ("description", "临时会议"));
        (string, string)[] said = [("heldOn", "2026-03-02"), ("causes", "无"), ("forecastKind", "none")];

        (await county.CompletionRefused("hongfeng-secretary", meeting, "Task_Hold", said)).Should().Be(RecordCodes.MeetingQuorum);
        (await county.CompletionRefused("hongfeng-secretary", meeting, "Task_Hold", [.. said, ("attendees", "community-party")])).Should().Be(RecordCodes.MeetingQuorum, "one party is no joint meeting");
        (await county.CompletionRefused(
            "hongfeng-secretary", meeting, "Task_Hold",
            [.. said, ("attendees", "community-party,property-manager"), ("resolutions", Rows(Row(("text", "检查"), ("role", "property-manager"), ("unit", "jinxiu"), ("due", "2026-03-01"))))]))
            .Should().Be(RecordCodes.MeetingDue);
        await county.Open(meeting, "Task_Hold");
    }

    [Fact]
    public async Task Each_community_is_called_every_friday()
    {
        await using var county = await County.OpenWithCalendarsOf("property-joint-meeting");
        await county.Pass(TimeSpan.FromDays(14));

        foreach (var community in new[] { "hongfeng", "shiqiao", "wanghu", "wutong" })
        {
            (await county.CasesOf("property-joint-meeting", community)).Should().HaveCount(2, "there were two Fridays");
        }
    }
}
