using System.Xml.Linq;
using CaseFlow.Cases;
using CaseFlow.Cases.Records;
using CaseFlow.Cases.Votes;
using CaseFlow.Runtime;
using CaseFlow.Runtime.UseCases.Traces;
using CaseFlow.Testing;

namespace CaseFlow.Workflows.Tests;

/// <summary>Catalogue C5 and W4, branches A to D: only resignation, the owners or the law end an elected seat.</summary>
public sealed class CommitteeAdjustmentTests
{
    [Fact]
    public async Task Branch_A_member_resigns_hands_over_and_the_alternate_fills_the_seat()
    {
        await using var county = await County.OpenWithCalendarsOf("committee-dynamic-adjustment");
        var adjustment = await county.Start(CommitteeSteps.Adjustment, CommitteeSteps.Compound, "委员 Z 动态调整", CommitteeSteps.Community);
        (await county.CaseOf(adjustment)).Tasks.Should().ContainSingle("there is no talk before the grounds").Which.Element.Should().Be("Task_Grounds");
        (await county.CompletionRefused(CommitteeSteps.Community, adjustment, "Task_Grounds", ("member", "委员 Z"), ("severity", "serious"))).Should().Be(RuntimeCodes.FormInvalid);
        await county.Ground(adjustment);

        (await county.CaseOf(adjustment)).Talks.Should().ContainSingle().Which.Kind.Should().Be(TalkKind.Member);
        (await county.CompletionRefused("qingshi-office", adjustment, "Task_Urge", ("urgeText", "督促"), ("memberAnswer", "removed")))
            .Should().Be(RuntimeCodes.FormInvalid, "nobody can remove an elected member");
        (await county.CompletionRefused("qingshi-office", adjustment, "Task_Urge", ("urgeText", "督促"), ("memberAnswer", "resigns")))
            .Should().Be(RecordCodes.SeatResignation, "a resignation is written");
        await county.Complete(adjustment, "Task_Urge", ("urgeText", "当面督促"), ("memberAnswer", "resigns"), ("resignationText", "本人自愿辞去业委会委员"));
        var due = (await county.Open(adjustment, "Task_Handover")).Due!.Due;
        (due.ToUtc() - county.Clock.Now.ToUtc()).TotalDays.Should().BeInRange(3, 4);
        await county.Pass(TimeSpan.FromDays(4));
        await county.HandOverAndFill(adjustment);

        var closed = await county.CaseOf(adjustment);
        closed.Status.Should().Be(CaseStatus.Closed);
        closed.SeatEnds.Should().ContainSingle().Which.Ground.Should().Be(SeatGround.Resignation);
        closed.Notices.Should().ContainSingle().Which.Text.Should().Contain("本人辞职").And.Contain("候补委员递补").And.NotContain("委员 Z");
        closed.Votes.Should().BeEmpty();
        (await county.Trace(adjustment)).Should().Contain("Send_Police", "the handover was late");
        (await county.Figures("committee-dynamic-adjustment"))["adjusted-members"].Numerator.Should().Be(1);
    }

    [Theory]
    [InlineData("B", 350, 190, VoteOutcome.Passed)]
    [InlineData("C", 330, 330, VoteOutcome.Invalid)]
    [InlineData("D", 350, 175, VoteOutcome.Failed)]
    public async Task Branches_B_to_D_owners_decide(string branch, int participants, int agreed, VoteOutcome outcome)
    {
        await using var county = await County.OpenWithCalendarsOf("committee-dynamic-adjustment");
        await county.ImportRoll();
        var adjustment = await county.ToUrging();
        await county.ToAssembly(adjustment);

        // In branch D more than half of the area agrees, so that the heads alone decide.
        var all = Enumerable.Range(1, participants).ToList();
        var yes = branch == "D" ? [.. Enumerable.Range(191, 160), .. Enumerable.Range(1, 15)] : all.Take(agreed).ToList();
        await county.Complete(adjustment, "Task_Ballots", ("ballots", CommitteeSteps.Ballots(yes, all.Except(yes))));

        var counted = await county.CaseOf(adjustment);
        var vote = counted.Votes.Should().ContainSingle().Subject;
        vote.Result!.Outcome.Should().Be(outcome);
        (vote.EntitledHeads, vote.EntitledArea).Should().Be((500, 6_000_000));
        (vote.Tally.Heads, vote.Tally.ForHeads).Should().Be((participants, agreed));
        if (branch == "B")
        {
            (vote.Tally.Area, vote.Tally.ForArea).Should().Be((4_200_000, 2_200_000));
            counted.SeatEnds.Should().ContainSingle().Which.Ground.Should().Be(SeatGround.AssemblyVote);
            await county.HandOverAndFill(adjustment, filled: 4);
            await county.Complete(adjustment, "Task_Reelect", ("reelectionText", "已重新选举"));
            (await county.CaseOf(adjustment)).Notices.Should().ContainSingle();
        }
        else
        {
            counted.SeatEnds.Should().BeEmpty("Z stays");
            if (branch == "C")
            {
                await county.Complete(adjustment, "Task_Again", ("meetAgain", "true"));
                await county.ToAssembly(adjustment, "assembly-2");
                await county.Complete(adjustment, "Task_Ballots", ("ballots", CommitteeSteps.Ballots(all, [])));
                await county.Complete(adjustment, "Task_Again", ("meetAgain", "false"));
            }
            else
            {
                (vote.Tally.ForArea * 2).Should().BeGreaterThan(vote.Tally.Area, "heads alone decide here");
            }

            await county.Complete(adjustment, "Task_Supervise", ("supervision", "每季报告"));
        }

        (await county.CaseOf(adjustment)).Status.Should().Be(CaseStatus.Closed);
    }

    [Fact]
    public async Task Short_notice_an_early_count_and_a_second_vote_of_one_owner_are_refused()
    {
        await using var county = await County.OpenWithCalendarsOf("committee-dynamic-adjustment");
        await county.ImportRoll();
        var adjustment = await county.ToUrging();
        await county.Complete(adjustment, "Task_Urge", ("urgeText", "当面督促"), ("memberAnswer", "refuses"));

        (await county.CompletionRefused("hongfeng-residents", adjustment, "Task_Call", county.Called(14, "assembly-1"))).Should().Be(VoteCodes.NoticeTooShort);
        await county.Complete(adjustment, "Task_Call", county.Called(15, "assembly-1"));
        var ballots = CommitteeSteps.Ballots(Enumerable.Range(1, 350), []);
        (await county.CompletionRefused("hongfeng-residents", adjustment, "Task_Ballots", ("ballots", ballots))).Should().Be(VoteCodes.NotHeld);
        await county.Pass(TimeSpan.FromDays(15));
        (await county.CompletionRefused("hongfeng-residents", adjustment, "Task_Ballots", ("ballots", CommitteeSteps.Ballots(Enumerable.Range(1, 350), [7]))))
            .Should().Be(VoteCodes.VoterTwice);
        (await county.CaseOf(adjustment)).Votes.Should().ContainSingle().Which.Result.Should().BeNull();
    }

    [Theory]
    [InlineData("none", false)]
    [InlineData("minor", true)]
    [InlineData("minor", false)]
    [InlineData("automatic", false)]
    public async Task Less_than_serious_grounds_take_their_own_way(string severity, bool corrected)
    {
        await using var county = await County.OpenWithCalendarsOf("committee-dynamic-adjustment");
        var adjustment = await county.Start(CommitteeSteps.Adjustment, CommitteeSteps.Compound, "委员 Y 动态调整", "qingshi-office");
        await county.Complete(
            adjustment, "Task_Grounds", ("member", "委员 Y"), ("severity", severity), ("grounds", severity == "none" ? "" : "irregular"), ("factsText", severity == "none" ? "" : "会议记录不及时"),
            ("correctBy", severity == "minor" ? "2026-03-20" : ""), ("automaticRule", severity == "automatic" ? "不再是本小区业主" : ""));
        if (severity == "minor")
        {
            if (corrected)
            {
                await county.Complete(adjustment, "Task_Correct", ("correctText", "已补记录"));
            }
            else
            {
                await county.Pass(TimeSpan.FromDays(20));
            }

            await county.Complete(adjustment, "Task_CheckCorrect", ("corrected", corrected ? "true" : "false"));
        }

        var current = await county.CaseOf(adjustment);
        current.SeatEnds.Select(s => s.Ground).Should().Equal(severity == "automatic" ? [SeatGround.Automatic] : []);
        current.Tasks.Select(t => t.Element).Distinct().Should().Equal((severity, corrected) switch
        {
            ("automatic", _) => ["Task_Handover"],
            ("minor", false) => ["Task_Facts"],
            _ => [],
        });
    }

    [Fact]
    public void No_element_lets_an_office_remove_a_member()
    {
        XNamespace extensions = "https://caseflow.example/schemas/bpmn/1";
        var drawn = XDocument.Load(Path.Combine(Checkout.Root, "workflows", "committee-dynamic-adjustment", "process.bpmn"));

        var ends = drawn.Descendants(extensions + "action").Where(a => (string?)a.Attribute("name") == "seat.end").ToList();

        ends.Select(a => (string?)a.Elements(extensions + "input").Single(i => (string?)i.Attribute("name") == "ground").Attribute("value"))
            .Should().BeEquivalentTo("\"resignation\"", "\"automatic\"", "\"assemblyVote\"");
    }
}
