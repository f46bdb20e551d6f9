using System.Collections.Immutable;

namespace CaseFlow.Testing.Faults;

/// <summary>Valid form values for every task of the shipped procedures: a way at random, or the one that leads to the end.</summary>
public static class Answers
{
    private const string Later = "2026-12-31";

    /// <summary>Values for a task.</summary>
    /// <param name="element">The task's element.</param>
    /// <param name="choose">A number from 0 to below a limit; always 0 leads to the end.</param>
    public static ImmutableSortedDictionary<string, string> Of(string element, Func<int, int> choose) => element switch
    {
        "Task_Accept" => choose(8) == 7
            ? Values(("acceptDecision", "outsideScope"), ("rejectReason", "请到矛调中心"))
            : Values(("acceptDecision", "accept"), ("category", "property.underground-garage.damp")),
        "Task_Dispatch" => Values(("duty", choose(3) switch { 0 => "team", 1 => "property", _ => "beyondPower" })),
        "Task_FirstResponse" => Values(("responseWay", "onSite"), ("responseNote", "已到场")),
        "Task_TeamHandle" => Values(("teamMeasure", "已处理")),
        "Task_TeamFeedback" or "Task_PropertyFeedback" => Values(("outcome", "resolved"), ("feedbackText", "已处理")),
        "Task_Claim" => choose(4) switch
        {
            3 => Values(("propertyDecision", "refuse"), ("refuseReason", "不在合同内")),
            2 => Values(("propertyDecision", "dispute"), ("refuseReason", "属于供水企业")),
            _ => Values(("propertyDecision", "claim")),
        },
        "Task_TemporaryMeasure" => Values(("temporaryMeasure", "清扫积水"), ("permanentNeeded", choose(2) == 1 ? "true" : "false")),
        "Task_PermanentMeasure" => Values(("permanentMeasure", "除湿机"), ("permanentCost", "40000"), ("permanentPayer", "pc")),
        "Task_NameSupervisor" => Values(("supervisor", "jinxiu-owners")),
        "Task_ConfirmMeasure" => Values(("measureConfirmed", choose(3) == 2 ? "false" : "true"), ("confirmNote", "票据核对")),
        "Task_DecideDispute" => Values(("disputeDecision", choose(2) == 1 ? "redispatch" : "uphold"), ("disputeText", "按责任清单")),
        "Task_DecideReopen" => Values(("reopenDecision", "close"), ("reopenReason", "已按规定办理")),
        "Task_ReturnVisit" => choose(3) == 2
            ? Values(("reached", "true"), ("resolved", "false"), ("satisfaction", "dissatisfied"), ("visitReason", "居民所述"))
            : Values(("reached", "true"), ("resolved", "true"), ("satisfaction", "satisfied")),
        "Task_RoutineWhistle" => choose(2) == 1
            ? Values(("whistleOutcome", "notResolved"), ("routineMeasure", "会同处置"), ("routineReason", "须社区协调"))
            : Values(("whistleOutcome", "resolved"), ("routineMeasure", "会同处置")),
        "Task_KeyAccept" => Values(),
        "Task_KeyMeeting" => Values(("keyMeasure", "限期修复"), ("keyParty", "property-manager")),
        "Task_KeyHandle" => Values(("keyResult", "已修复")),
        "Task_KeyCheck" => Values(("whistleOutcome", choose(3) == 2 ? "notResolved" : "resolved"), ("keyScore", "70"), ("keyComment", "核查意见")),
        "Task_JointAccept" => Values(("jointLine", "property"), ("jointUrgency", "major")),
        "Task_JointMeeting" => choose(2) == 1
            ? Values(("jointMeasure", "部门现场会办"), ("jointDepartments", "true"))
            : Values(("jointMeasure", "专线现场处置"), ("jointParty", "subdistrict-office")),
        "Task_JointHandle" => Values(("jointResult", "已现场处置")),
        "Task_JointCheck" => choose(3) == 2
            ? Values(("whistleOutcome", "notResolved"), ("jointParty", "subdistrict-office"), ("jointReason", "须部门到场"), ("jointScore", "80"))
            : Values(("whistleOutcome", "resolved"), ("jointParty", "subdistrict-office"), ("jointScore", "80")),
        "Task_ChooseItem" => Values(("item", choose(3) == 2 ? "" : "roof-leakage"), ("due", Later)),
        "Task_DecideLead" => Values(("lead", "housing"), ("coDepartments", "planning"), ("jointTask", "查明原因"), ("listChange", "增补本事项")),
        "Task_Respond" => choose(4) == 3 ? Values(("response", "refuse"), ("partText", "不属本部门")) : Values(("response", "accept")),
        "Task_Arrive" => Values(("arrivalPlace", "现场")),
        "Task_Dispose" => choose(3) switch
        {
            1 => Values(("partResult", "notDone"), ("partText", "需会商")),
            2 => Values(("askExtension", "true"), ("extensionReason", "待鉴定"), ("extensionUntil", Later), ("partResult", "done"), ("partText", "已处置")),
            _ => Values(("partResult", "done"), ("partText", "已处置")),
        },
        "Task_Extend" => Values(("extensionDecision", choose(2) == 1 ? "reject" : "approve")),
        "Task_Track" => choose(3) == 2 ? Values(("solved", "false"), ("trackReason", "仍未解决")) : Values(("solved", "true")),
        "Task_AssaultAccept" => Values(("assaultDepartments", "housing,enforcement")),
        "Task_AssaultMeeting" => Values(
            ("assaultMeasure", "会办"), ("assaultDuties[0].unit", "housing"), ("assaultDuties[0].task", "鉴定"), ("assaultDuties[1].unit", "enforcement"), ("assaultDuties[1].task", "拆除")),
        "Task_AssaultCheck" => choose(3) == 2
            ? Values(("whistleOutcome", "notResolved"), ("assaultParty", "housing"), ("assaultReason", "须提级办理"))
            : Values(("whistleOutcome", "resolved"), ("assaultParty", "housing")),
        "Task_EvaluateCalled" or "Task_Evaluate" => Values(("score", "80")),
        "Task_Propose" => Values(("raiseReason", "两次逾期"), ("raisedUnit", "housing"), ("raisedMatter", "查明原因")),
        "Task_Decide" => choose(3) == 2
            ? Values(("raiseDecision", "reject"), ("decisionText", "街道再会商"))
            : Values(("raiseDecision", "approve"), ("raisedOrder", "限期办结"), ("raisedDue", Later)),
        "Task_RaisedHandle" or "Task_Late" => Values(("raisedResult", "已办结")),
        "Task_Supervise" => Values(("supervisionMatter", "未履职"), ("supervisionDue", Later)),
        "Task_Finding" => Values(("findingKind", choose(2) == 1 ? "none" : "slow"), ("findingText", "履职分析"), ("raisedDue", Later)),
        "Task_Talk" => Values(("talkText", "约谈"), ("talkCommitments", "限期办结"), ("raisedDue", Later)),
        _ => throw new InvalidOperationException($"Expected to know task '{element}' of the shipped procedures, but it is new; give it values here."),
    };

    private static ImmutableSortedDictionary<string, string> Values(params (string Name, string Value)[] values) =>
        values.ToImmutableSortedDictionary(v => v.Name, v => v.Value, StringComparer.Ordinal);
}
