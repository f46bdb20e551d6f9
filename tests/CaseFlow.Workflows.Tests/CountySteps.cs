using CaseFlow.Runtime.Ports;
using CaseFlow.Runtime.UseCases.Demands;
using CaseFlow.Runtime.UseCases.Ledgers;
using CaseFlow.Runtime.UseCases.Traces;

namespace CaseFlow.Workflows.Tests;

/// <summary>The steps that several scenarios share.</summary>
internal static class CountySteps
{
    /// <summary>Lets time pass until noon of a day.</summary>
    public static Task Until(this County county, int year, int month, int day) =>
        county.Pass(new DateTimeOffset(year, month, day, 12, 0, 0, TimeSpan.FromHours(8)) - county.Clock.Now.ToUtc());

    /// <summary>The indicators of a procedure over the year of a day, by id.</summary>
    public static async Task<Dictionary<string, Fraction>> Figures(this County county, string mechanism, DateOnly? day = null) =>
        (await county.Ask(new GetIndicators("administrator", new FigureFilter(FigurePeriod.Of(FigurePeriodKind.Year, day ?? new DateOnly(2026, 3, 2))))))
            .Figures.Where(f => f.Mechanism == mechanism).ToDictionary(f => f.Definition.Id, f => f.Counted);

    /// <summary>The elements that a case passed.</summary>
    public static async Task<List<string>> Trace(this County county, DemandReceipt demand) =>
        [.. (await county.Ask(new GetTrace("administrator", demand.Number))).Instances.SelectMany(i => i.Steps).Select(s => s.Element.Value)];

    public static async Task Dispatch(this County county, DemandReceipt demand, string duty)
    {
        await county.Complete(demand, "Task_Accept", ("acceptDecision", "accept"), ("category", "property.underground-garage.damp"));
        await county.Complete(demand, "Task_Dispatch", ("duty", duty));
    }

    public static Task Respond(this County county, DemandReceipt demand) =>
        county.Complete(demand, "Task_FirstResponse", ("responseWay", "onSite"), ("responseNote", "已到场"));

    public static async Task ToClaim(this County county, DemandReceipt demand)
    {
        await county.Dispatch(demand, "property");
        await county.Respond(demand);
    }

    public static async Task HandleByProperty(this County county, DemandReceipt demand)
    {
        await county.Complete(demand, "Task_Claim", ("propertyDecision", "claim"));
        await county.Complete(demand, "Task_TemporaryMeasure", ("temporaryMeasure", "8名保洁员清扫积水"), ("permanentNeeded", "true"));
        await county.Complete(
            demand, "Task_PermanentMeasure", ("permanentMeasure", "除湿机和通风设备"), ("permanentCost", "40000"), ("permanentPayer", "pc"));
        await county.Complete(demand, "Task_PropertyFeedback", ("outcome", "resolved"), ("feedbackText", "车库已干燥"));
    }

    public static Task Visit(this County county, DemandReceipt demand, bool resolved, string satisfaction) => county.Complete(
        demand, "Task_ReturnVisit", ("reached", "true"), ("resolved", resolved ? "true" : "false"), ("satisfaction", satisfaction), ("visitReason", "居民所述"));

    public static async Task KeyWhistle(this County county, DemandReceipt demand, string outcome)
    {
        await county.Complete(demand, "Task_KeyAccept");
        await county.Complete(demand, "Task_KeyMeeting", ("keyMeasure", "限期修复"), ("keyParty", "property-manager"));
        await county.Complete(demand, "Task_KeyHandle", ("keyResult", "已修复"));
        await county.Complete(demand, "Task_KeyCheck", ("whistleOutcome", outcome), ("keyScore", "70"), ("keyComment", "核查意见"));
    }

    public static async Task<DemandReceipt> ToKey(this County county)
    {
        var demand = await county.Register();
        await county.ToClaim(demand);
        await county.Complete(demand, "Task_Claim", ("propertyDecision", "refuse"), ("refuseReason", "不在合同内"));
        return demand;
    }

    public static async Task JointWhistle(this County county, DemandReceipt demand, string outcome)
    {
        await county.Complete(demand, "Task_JointAccept", ("jointLine", "property-management"), ("jointUrgency", "major"));
        await county.Complete(demand, "Task_JointMeeting", ("jointMeasure", "专线现场处置"), ("jointParty", "subdistrict-office"));
        await county.Complete(demand, "Task_JointHandle", ("jointResult", "已现场处置"));
        await county.Complete(
            demand, "Task_JointCheck", ("jointParty", "subdistrict-office"), ("whistleOutcome", outcome),
            ("jointReason", outcome == "resolved" ? "" : "须部门到场"), ("jointScore", "80"));
    }

    public static async Task AssaultMeeting(this County county, DemandReceipt demand)
    {
        await county.Complete(demand, "Task_AssaultAccept", ("assaultDepartments", "住建、规划、执法"));
        await county.Complete(
            demand, "Task_AssaultMeeting", ("assaultMeasure", "三方会办"), ("assaultParty", "housing"),
            ("assaultDuty1", "住建：鉴定"), ("assaultDuty2", "规划：补图"), ("assaultDuty3", "执法：拆除"));
    }
}
