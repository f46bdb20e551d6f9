using System.Collections.Immutable;

namespace CaseFlow.Testing.Faults;

/// <summary>Valid form values for every task of the shipped procedures: a way at random, or the one that leads to the end.</summary>
public static class Answers
{
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
        "Task_JointAccept" => Values(("jointLine", "property-management"), ("jointUrgency", "major")),
        "Task_JointMeeting" => Values(("jointMeasure", "专线现场处置"), ("jointParty", "subdistrict-office")),
        "Task_JointHandle" => Values(("jointResult", "已现场处置")),
        "Task_JointCheck" => choose(3) == 2
            ? Values(("whistleOutcome", "notResolved"), ("jointParty", "subdistrict-office"), ("jointReason", "须部门到场"), ("jointScore", "80"))
            : Values(("whistleOutcome", "resolved"), ("jointParty", "subdistrict-office"), ("jointScore", "80")),
        "Task_AssaultAccept" => Values(("assaultDepartments", "住建、执法")),
        "Task_AssaultMeeting" => Values(("assaultMeasure", "会办"), ("assaultParty", "housing"), ("assaultDuty1", "住建：鉴定"), ("assaultDuty2", "执法：拆除")),
        "Task_AssaultHandle" => Values(("dutyResult", "已履职")),
        "Task_AssaultCheck" => choose(3) == 2
            ? Values(("whistleOutcome", "notResolved"), ("assaultParty", "housing"), ("assaultReason", "须提级办理"), ("assaultScore", "60"))
            : Values(("whistleOutcome", "resolved"), ("assaultParty", "housing"), ("assaultScore", "90")),
        _ => throw new InvalidOperationException($"Expected to know task '{element}' of the shipped procedures, but it is new; give it values here."),
    };

    private static ImmutableSortedDictionary<string, string> Values(params (string Name, string Value)[] values) =>
        values.ToImmutableSortedDictionary(v => v.Name, v => v.Value, StringComparer.Ordinal);
}
