using CaseFlow.Calendar;
using CaseFlow.Cases.Commands;
using CaseFlow.Cases.Records;

namespace CaseFlow.Cases.Tests;

/// <summary>Random commands of meetings, whistles, supervision, audits, notices and seats.</summary>
internal static class RandomRecords
{
    public static CaseCommand Next(Random random, Case record, Instant at, string person)
    {
        var (finding, yes) = ("F1", random.Next(3) > 0);
        var day = new DateOnly(2026, 3, 2);
        return random.Next(27) switch
        {
            0 => new CaseCommand.Retitle(at, person, $"标题{random.Next(3)}"),
            1 => new CaseCommand.HoldMeeting(at, person, new Meeting($"M{record.Meetings.Length + 1}", "joint", day, person, at)
            {
                Attendees = yes ? ["甲"] : [],
                Resolutions = [new Resolution($"M{record.Meetings.Length + 1}-1", "修") { Unit = yes ? "u" : null, Due = day.AddDays(random.Next(-1, 3)) }],
            }, null),
            2 => new CaseCommand.ReportResolution(at, person, "M1", "M1-1", yes, null),
            3 => new CaseCommand.CallParties(at, person, new PartyCall($"W{record.Calls.Length + 1}", null, null, "漏", person, at) { Parties = [new CalledParty("housing")] }),
            4 => new CaseCommand.NoteArrival(at, person, "housing", null, null),
            < 8 => new CaseCommand.EvaluateCalled(at, person, "housing", null, random.Next(110), null),
            8 => new CaseCommand.OrderSupervision(at, person, new SupervisionOrder($"S{record.Orders.Length + 1}", "planning", "修", null, person, at)),
            9 => new CaseCommand.FindSupervised(at, person, "S1", (SupervisionFindingKind)random.Next(4), "查"),
            10 => new CaseCommand.HoldTalk(at, person, new Talk("planning", (TalkKind)random.Next(3), "谈", null, person, at)),
            11 => new CaseCommand.FindProblem(at, person, new AuditFinding($"F{record.Findings.Length + 1}", "money", 3_800_000, null, "未公开", person, at)),
            12 => new CaseCommand.ReplyToFinding(at, person, finding, "已知"),
            13 => new CaseCommand.RectifyFinding(at, person, finding, "已改", ["paper"]),
            14 => new CaseCommand.RecheckFinding(at, person, finding, yes, null),
            15 => random.Next(6) == 0 ? new CaseCommand.CloseAudit(at, person, yes ? "时限" : null) : new CaseCommand.RecheckFinding(at, person, finding, true, null),
            16 => new CaseCommand.PublishNotice(at, person, new CaseNotice($"N{record.Notices.Length + 1}", "circular", "题", "文", null, person, at)),
            17 => new CaseCommand.PlaceOnList(at, person, new ListPlacing($"L{record.Placings.Length + 1}", "red", "party", "好", "2026-Q1", person, at)),
            18 => new CaseCommand.TakeOffList(at, person, "red", "party", "期满"),
            19 => new CaseCommand.EndSeat(at, person, new SeatEnd($"z{random.Next(5)}", (SeatGround)random.Next(3), "vote", yes ? "辞职信" : null, person, at)),
            20 => new CaseCommand.RectifyFinding(at, person, finding, "已改", []),
            21 => new CaseCommand.ReplyToFinding(at, person, finding, "属实"),
            22 => new CaseCommand.RecheckFinding(at, person, finding, yes, null),
            23 => new CaseCommand.ReachMilestone(at, "system", CaseStatus.FedBack, null),
            _ => new CaseCommand.Reopen(at, person, "又漏了") { Limit = random.Next(2), Decision = "同意", DecidedBy = yes ? "hongshihu" : "elsewhere" },
        };
    }
}
