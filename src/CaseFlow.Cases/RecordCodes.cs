namespace CaseFlow.Cases;

/// <summary>Codes of what rules of meetings, whistles, supervision, audits, notices and seats forbid.</summary>
public static class RecordCodes
{
    /// <summary>Fewer people were at the meeting than it needs. Arguments: present, quorum.</summary>
    public const string MeetingQuorum = "case.meeting.quorum";

    /// <summary>A resolution has no owner, neither role nor unit. Arguments: resolution.</summary>
    public const string MeetingOwner = "case.meeting.owner";

    /// <summary>A resolution is due before its meeting. Arguments: resolution, due, held.</summary>
    public const string MeetingDue = "case.meeting.due";

    /// <summary>There is no such resolution. Arguments: meeting, resolution.</summary>
    public const string MeetingResolution = "case.meeting.resolution";

    /// <summary>A whistle called nobody. Arguments: none.</summary>
    public const string WhistleNobody = "case.whistle.nobody";

    /// <summary>The party was not called, or not by this whistle. Arguments: party.</summary>
    public const string WhistleNotCalled = "case.whistle.not-called";

    /// <summary>The party arrived already. Arguments: party.</summary>
    public const string WhistleArrived = "case.whistle.arrived";

    /// <summary>The party was evaluated already for every whistle that called it. Arguments: party.</summary>
    public const string WhistleEvaluated = "case.whistle.evaluated";

    /// <summary>A called party is not evaluated yet. Arguments: party, whistle.</summary>
    public const string CloseNotEvaluated = "case.close.not-evaluated";

    /// <summary>An audit with open findings was not closed. Arguments: open.</summary>
    public const string CloseFindingOpen = "case.close.finding-open";

    /// <summary>What was raised, matched and used was not disclosed after the money last moved. Arguments: raised, matched, used, in yuan.</summary>
    public const string CloseNotDisclosed = "case.close.not-disclosed";

    /// <summary>There is no such order of supervision. Arguments: order.</summary>
    public const string SupervisionOrder = "case.supervision.order";

    /// <summary>The order has its finding already. Arguments: order.</summary>
    public const string SupervisionFound = "case.supervision.found";

    /// <summary>The order is due before it was given. Arguments: due.</summary>
    public const string SupervisionDue = "case.supervision.due";

    /// <summary>A talk about accountability needs a finding of inaction, slow or cold action. Arguments: none.</summary>
    public const string TalkWithoutFinding = "case.talk.without-finding";

    /// <summary>There is no such finding. Arguments: finding.</summary>
    public const string AuditFinding = "case.audit.finding";

    /// <summary>The finding is settled already. Arguments: finding.</summary>
    public const string AuditSettled = "case.audit.settled";

    /// <summary>The audited body did not reply yet. Arguments: finding.</summary>
    public const string AuditNoReply = "case.audit.no-reply";

    /// <summary>Nothing was put right that could be rechecked. Arguments: finding.</summary>
    public const string AuditNotRectified = "case.audit.not-rectified";

    /// <summary>Findings are open, and no reason is given for closing. Arguments: open.</summary>
    public const string AuditOpen = "case.audit.open";

    /// <summary>The audit is closed. Arguments: none.</summary>
    public const string AuditClosed = "case.audit.closed";

    /// <summary>The notice ends before it begins. Arguments: until.</summary>
    public const string NoticeUntil = "case.notice.until";

    /// <summary>A seat ends only by resignation, by vote of the owners or by law. Arguments: ground.</summary>
    public const string SeatGround = "case.seat.ground";

    /// <summary>The written resignation is missing. Arguments: none.</summary>
    public const string SeatResignation = "case.seat.resignation";

    /// <summary>No passed vote of this case ended the seat. Arguments: vote.</summary>
    public const string SeatVote = "case.seat.vote";

    /// <summary>The rule that ends the seat is not named. Arguments: none.</summary>
    public const string SeatRule = "case.seat.rule";

    /// <summary>The seat ended already. Arguments: member.</summary>
    public const string SeatEnded = "case.seat.ended";

    /// <summary>The case was reopened as often as it may be without a decision one level up. Arguments: limit.</summary>
    public const string ReopenLimit = "case.reopen.limit";

    /// <summary>The unit that decided is not above the case. Arguments: unit.</summary>
    public const string ReopenLevel = "case.reopen.level";
}
