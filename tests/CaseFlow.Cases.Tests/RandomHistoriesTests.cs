using System.Collections.Immutable;
using System.Text;
using CaseFlow.Cases.Commands;
using CaseFlow.Cases.Events;
using CaseFlow.Cases.Records;
using CaseFlow.Cases.Tests.Words;
using CaseFlow.Cases.Votes;
using static CaseFlow.Cases.Tests.Words.Sample;

namespace CaseFlow.Cases.Tests;

/// <summary>Random commands on one case; the seed stands in the name of a failing test.</summary>
public class RandomHistoriesTests
{
    private static readonly DateOnly NoticeDay = new(2026, 3, 2);
    private static readonly ImmutableArray<RollEntry> Owners = [.. Enumerable.Range(1, 5).Select(n => new RollEntry($"3-1-{n}", n * 1_025, 1, null))];

    public static TheoryData<int> Seeds() => [.. Enumerable.Range(1, 30)];

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Whatever_is_asked_history_and_record_agree(int seed)
    {
        var random = new Random(seed);
        var record = ((CaseDecision.Accepted)CaseRules.Decide(null, Register())).Case;
        var history = new List<byte[]>();
        history.AddRange(((CaseDecision.Accepted)CaseRules.Decide(null, Register())).Events.Select(CasesJson.Write));

        for (var minute = 1; minute <= 80; minute++)
        {
            var command = Next(random, record, minute);
            var before = CasesJson.Write(record);
            if (CaseRules.Decide(record, command) is not CaseDecision.Accepted accepted)
            {
                CasesJson.Write(record).AsSpan().SequenceEqual(before).Should().BeTrue("a rejection changes nothing");
                continue;
            }

            history.AddRange(accepted.Events.Select(CasesJson.Write));
            Legal(record, accepted.Case);
            record = accepted.Case;

            var saved = CasesJson.Write(record);
            record = CasesJson.ReadCase(saved);
            CasesJson.Write(record).AsSpan().SequenceEqual(saved).Should().BeTrue("saving and loading after {0} loses nothing", command);
            Consistent(record);
        }

        var replayed = history.Select(h => CasesJson.ReadEvent(h)).Aggregate((Case?)null, CaseRules.Apply)!;
        Encoding.UTF8.GetString(CasesJson.Write(replayed)).Should().Be(Encoding.UTF8.GetString(CasesJson.Write(record)));
    }

    [Fact]
    public void Random_histories_reach_every_kind_of_event()
    {
        var seen = new HashSet<Type>();
        for (var seed = 1; seed <= 60; seed++)
        {
            var random = new Random(seed);
            var record = ((CaseDecision.Accepted)CaseRules.Decide(null, Register())).Case;
            for (var minute = 1; minute <= 80; minute++)
            {
                if (CaseRules.Decide(record, Next(random, record, minute)) is CaseDecision.Accepted accepted)
                {
                    seen.UnionWith(accepted.Events.Select(e => e.GetType()));
                    record = accepted.Case;
                }
            }
        }

        typeof(CaseEvent).GetNestedTypes().Where(t => t.IsSubclassOf(typeof(CaseEvent))).Except(seen)
            .Should().BeEquivalentTo([typeof(CaseEvent.Registered)]);
    }

    private static void Legal(Case before, Case after)
    {
        if (before.Status != after.Status && before.Status != CaseStatus.Suspended)
        {
            CaseLifeCycle.Allows(before.Status, after.Status).Should().BeTrue();
        }
    }

    private static void Consistent(Case record)
    {
        record.Tasks.Select(t => t.Id).Should().OnlyHaveUniqueItems();
        record.Clocks.Where(c => c.StoppedAt is null).Select(c => (c.Name, c.Task)).Should().OnlyHaveUniqueItems();
        record.Clocks.Where(c => c.StoppedAt is null && c.Task is { } task && record.FindTask(task) is null).Should().BeEmpty("a task takes its clock along");
        (record.Status == CaseStatus.Suspended).Should().Be(record.StatusBeforeSuspension is not null);
        record.Suspensions.Count(s => s.To is null).Should().Be(record.Status == CaseStatus.Suspended ? 1 : 0);
    }

    private static CaseCommand Next(Random random, Case record, int minute)
    {
        var at = Minute(minute);
        var person = $"person-{random.Next(3)}";
        var task = record.Tasks.IsEmpty || random.Next(5) == 0 ? Task(random.Next(30)) : record.Tasks[random.Next(record.Tasks.Length)].Id;
        var eligible = random.Next(4) > 0;
        var status = (CaseStatus)random.Next(Enum.GetValues<CaseStatus>().Length);
        status = status is CaseStatus.Closed or CaseStatus.Withdrawn or CaseStatus.Rejected && random.Next(4) > 0 ? CaseStatus.InHandling : status;
        var other = new CaseLink(new CaseId(random.Next(20)), "2026-000020");
        var due = DueAt(minute + random.Next(1, 20), minute);
        if (minute % 3 == 0)
        {
            return RandomRecords.Next(random, record, at, person);
        }

        return random.Next(65) switch
        {
            >= 49 => RandomMoney.Next(random, record, at, person),
            < 6 => new CaseCommand.OpenTask(at, "system", Work(minute, $"Element_{random.Next(3)}", random.Next(2) == 0 ? "handle" : null, minute + 9, "Element_0") with { Verbs = ["transfer", "delegate", "return"] }),
            < 9 => new CaseCommand.Claim(at, person, task, person, eligible),
            9 => new CaseCommand.Release(at, person, task, person),
            < 13 => new CaseCommand.CompleteTask(at, person, task, person, eligible, Values(($"v{random.Next(3)}", $"{minute}"))),
            13 => new CaseCommand.CloseTask(at, "system", task),
            14 when eligible => new CaseCommand.RedrawTask(at, "system", Work(minute, "Element_2", minute % 2 == 0 ? "handle" : null, minute + 9) with { Id = task }, minute % 4 == 0),
            14 => new CaseCommand.ChangeTaskDue(at, "system", task, due, [at]),
            < 18 => new CaseCommand.ReachMilestone(at, "system", status, random.Next(2) == 0 ? "Element_1" : null),
            18 => new CaseCommand.Suspend(at, person, "等待"),
            < 21 => new CaseCommand.Resume(at, person),
            21 => new CaseCommand.Escalate(at, person, (WhistleGrade)random.Next(4), "升级", random.Next(4) == 0),
            22 => new CaseCommand.StartClock(at, "system", "closed-loop", due, [], null),
            23 => new CaseCommand.StopClock(at, "system", "closed-loop", null, eligible),
            24 => new CaseCommand.RecordMeasure(at, person, (MeasureKind)random.Next(2), "修", random.Next(), person, []),
            25 => new CaseCommand.RecordOutcome(at, person, (OutcomeKind)random.Next(4), null),
            26 => new CaseCommand.RecordFeedback(at, person, "phone", "已办"),
            27 => new CaseCommand.RecordVisit(at, person, true, eligible, (Satisfaction)random.Next(3), "原因"),
            28 => new CaseCommand.RecordEvaluation(at, person, "party", random.Next(120) / 1.5m, null),
            29 => new CaseCommand.RecordAssessment(at, person, "list", "party", random.Next(-5, 5), "原因"),
            30 => new CaseCommand.RecordDisclosure(at, person, "board", "公示"),
            31 => new CaseCommand.Rate(at, "reporter", (Satisfaction)random.Next(3), null),
            32 => new CaseCommand.Urge(at, "reporter", random.Next(2) == 0 ? task : null, null),
            33 => new CaseCommand.SetData(at, "system", Values(($"v{random.Next(3)}", $"{random.Next(3)}"))),
            34 => new CaseCommand.Classify(at, person, new Classification($"category-{random.Next(2)}", null, null, null, null)),
            35 => new CaseCommand.AssignHandlers(at, person, person, [person]),
            36 => new CaseCommand.AbsorbDuplicate(at, person, other),
            37 => random.Next(5) == 0 ? new CaseCommand.MergeInto(at, person, [other]) : new CaseCommand.LinkCase(at, person, other, "related"),
            38 => random.Next(4) switch
            {
                0 => new CaseCommand.Withdraw(at, "reporter", "撤回"),
                1 => new CaseCommand.Reject(at, person, "不属于"),
                2 => new CaseCommand.Close(at, person),
                _ => new CaseCommand.EraseReporter(at, person, "申请"),
            },
            39 => new CaseCommand.Reopen(at, person, "未解决"),
            < 42 => new CaseCommand.OpenVote(
                at, person, "vote", (VoteKind)random.Next(3), "endSeat", null, Owners, random.Next(2) == 0, NoticeDay, NoticeDay.AddDays(15), 15, 2),
            42 => new CaseCommand.RecuseVoter(at, person, "vote", $"3-1-{random.Next(6)}", "亲属"),
            < 45 => new CaseCommand.CastBallots(
                at, person, "vote", [.. Owners.Where(_ => random.Next(2) == 0).Select(o => new CastBallot(o.Voter, (VoteChoice)random.Next(3), null))], null),
            46 => new CaseCommand.TransferTask(at, person, task, person, eligible, random.Next(2) == 0 ? $"person-{random.Next(3)}" : null, "lake", eligible, null),
            47 => new CaseCommand.DelegateTask(at, person, task, person, eligible, $"person-{random.Next(3)}", eligible, null),
            48 => new CaseCommand.ReturnTask(at, person, task, person, eligible, $"Element_{random.Next(3)}", "补充", eligible),
            _ => new CaseCommand.CountVote(at, person, "vote", NoticeDay.AddDays(15 + random.Next(-1, 2))),
        };
    }
}
