using System.Collections.Immutable;
using CaseFlow.Runtime;
using CaseFlow.Runtime.Lists;
using CaseFlow.Runtime.Ports;
using CaseFlow.Runtime.UseCases.Demands;
using CaseFlow.Runtime.UseCases.Ledgers;
using CaseFlow.Runtime.UseCases.Lists;
using CaseFlow.Runtime.UseCases.Reference;
using CaseFlow.Runtime.UseCases.Traces;

namespace CaseFlow.Workflows.Tests;

/// <summary>The steps that several scenarios share.</summary>
internal static class CountySteps
{
    /// <summary>Lets time pass until noon of a day.</summary>
    public static Task Until(this County county, int year, int month, int day) =>
        county.Pass(new DateTimeOffset(year, month, day, 12, 0, 0, TimeSpan.FromHours(8)) - county.Clock.Now.ToUtc());

    /// <summary>Why completing a task is refused, with the figures of the message.</summary>
    public static async Task<Refusal> RefusalOf(this County county, string person, DemandReceipt demand, string element, params (string Name, string Value)[] values) =>
        (await county.UseCases.Send(county.Completion(person, await county.Open(demand, element), values))).Refusal.Should().NotBeNull().And.Subject.As<Refusal>();

    /// <summary>The messages to a person, newest first.</summary>
    public static async Task<IEnumerable<string>> ToldBy(this County county, string person, string template) =>
        (await county.Ask(new GetNotifications(person))).Messages.Where(m => m.Template == template).Select(m => m.Arguments.GetValueOrDefault("text", ""));

    /// <summary>Changes one cell of a reference list; cases that run keep what they began with.</summary>
    public static async Task Edit(this County county, string list, string key, string column, string value)
    {
        var view = await county.Ask(new GetReferenceList("administrator", list));
        ImmutableArray<ListRow> rows =
        [
            .. view.List.Entries.Select(entry => ListRow.Of(view.List, entry)).Select(row => row.Key == key ? row with { Cells = row.Cells.SetItem(column, value) } : row),
        ];
        await county.Ask(new SaveListVersion("administrator", list, view.List.Version, rows, null, "本情景的参数"));
    }

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

    /// <summary>The company refuses, is reminded, and refuses again.</summary>
    public static async Task RefuseTwice(this County county, DemandReceipt demand)
    {
        await county.Complete(demand, "Task_Claim", ("propertyDecision", "refuse"), ("refuseReason", "不在合同内"));
        await county.Complete(demand, "Task_Claim", ("propertyDecision", "refuse"), ("refuseReason", "仍认为不在合同内"));
    }

    public static async Task HandleByProperty(this County county, DemandReceipt demand)
    {
        await county.Complete(demand, "Task_Claim", ("propertyDecision", "claim"));
        await county.Complete(demand, "Task_TemporaryMeasure", ("temporaryMeasure", "8名保洁员清扫积水"), ("permanentNeeded", "true"));
        await county.Complete(demand, "Task_NameSupervisor", ("supervisor", "jinxiu-owners"));
        await county.Complete(
            demand, "Task_PermanentMeasure", ("permanentMeasure", "除湿机和通风设备"), ("permanentCost", "40000"), ("permanentPayer", "pc"));
        await county.Complete(demand, "Task_ConfirmMeasure", ("measureConfirmed", "true"));
        await county.Complete(demand, "Task_PropertyFeedback", ("outcome", "resolved"), ("feedbackText", "车库已干燥"));
    }

    /// <summary>From registration to the team's feedback.</summary>
    public static async Task TeamHandles(this County county, DemandReceipt demand)
    {
        await county.Dispatch(demand, "team");
        await county.Respond(demand);
        await county.TeamSettles(demand);
    }

    public static async Task TeamSettles(this County county, DemandReceipt demand)
    {
        await county.Complete(demand, "Task_TeamHandle", ("teamMeasure", "当场处置"));
        await county.Complete(demand, "Task_TeamFeedback", ("outcome", "resolved"), ("feedbackText", "已处置"));
    }

    /// <summary>The sub-district lets the case be opened once more.</summary>
    public static Task GrantReopening(this County county, DemandReceipt demand, params (string Name, string Value)[] more) => county.Complete(
        demand, "Task_DecideReopen", [("reopenDecision", "reopen"), ("reopenReason", "确未解决"), ("reopenUnit", "qingshi"), .. more]);

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
        await county.RefuseTwice(demand);
        return demand;
    }

    public static async Task JointWhistle(this County county, DemandReceipt demand, string outcome)
    {
        await county.Complete(demand, "Task_JointAccept", ("jointLine", "property"), ("jointUrgency", "major"));
        await county.Complete(demand, "Task_JointMeeting", ("jointMeasure", "专线现场处置"), ("jointParty", "subdistrict-office"));
        await county.Complete(demand, "Task_JointHandle", ("jointResult", "已现场处置"));
        await county.Complete(
            demand, "Task_JointCheck", ("jointParty", "subdistrict-office"), ("whistleOutcome", outcome),
            ("jointReason", outcome == "resolved" ? "" : "须部门到场"), ("jointScore", "80"));
    }

    public static Task AssaultMeeting(this County county, DemandReceipt demand) => county.AssaultMeeting(demand, "");

    public static async Task AssaultMeeting(this County county, DemandReceipt demand, string due)
    {
        await county.Complete(demand, "Task_AssaultAccept", ("assaultDepartments", "housing,planning,enforcement"));
        await county.Complete(
            demand, "Task_AssaultMeeting", ("assaultMeasure", "三方会办"),
            ("assaultDuties[0].unit", "housing"), ("assaultDuties[0].task", "鉴定"), ("assaultDuties[0].due", due),
            ("assaultDuties[1].unit", "planning"), ("assaultDuties[1].task", "补图"), ("assaultDuties[1].due", due),
            ("assaultDuties[2].unit", "enforcement"), ("assaultDuties[2].task", "拆除"), ("assaultDuties[2].due", due));
    }

    /// <summary>Completes the task that a department has in one of several parts.</summary>
    public static async Task CompleteIn(this County county, DemandReceipt demand, string department, string element, params (string Name, string Value)[] values)
    {
        var task = (await county.CaseOf(demand)).Tasks.Should().ContainSingle(t => t.Element == element && t.Unit == department).Subject;
        await county.Ask(county.Completion($"{department}-officer", task, values));
    }

    /// <summary>A department answers the whistle, comes, and says what became of its part.</summary>
    public static async Task Report(this County county, DemandReceipt demand, string department, string result)
    {
        await county.CompleteIn(demand, department, "Task_Respond", ("response", "accept"));
        await county.CompleteIn(demand, department, "Task_Arrive", ("arrivalPlace", "现场，二人"));
        await county.CompleteIn(demand, department, "Task_Dispose", ("partResult", result), ("partText", "已处置"));
    }

    /// <summary>Scores the called departments in the order in which they were called.</summary>
    public static async Task Evaluate(this County county, DemandReceipt demand, string person, string element, params int[] scores)
    {
        foreach (var score in scores)
        {
            var task = (await county.CaseOf(demand)).Tasks.First(t => t.Element == element);
            await county.Ask(county.Completion(person, task, ("score", $"{score}"), ("scoreReason", "按到场和办结情况")));
        }
    }

    /// <summary>The sub-district proposes and the county decides; the department has seven days.</summary>
    public static async Task RaiseToCounty(this County county, DemandReceipt demand, string department)
    {
        await county.Complete(demand, "Task_Propose", ("raiseReason", "两次逾期"), ("raisedUnit", department), ("raisedMatter", "楼顶渗漏"));
        await county.Complete(
            demand, "Task_Decide", ("raiseDecision", "approve"), ("raisedOrder", "限期办结"),
            ("raisedDue", $"{county.Clock.Now.ToUtc().ToOffset(TimeSpan.FromHours(8)).AddDays(7):yyyy-MM-dd}"));
    }

    /// <summary>The work line calls the departments of an item of the responsibility list.</summary>
    public static async Task JointToDepartments(this County county, DemandReceipt demand, string item, string due)
    {
        await county.Complete(demand, "Task_JointAccept", ("jointLine", "property"), ("jointUrgency", "major"));
        await county.Complete(demand, "Task_JointMeeting", ("jointMeasure", "部门现场会办"), ("jointDepartments", "true"));
        await county.Complete(demand, "Task_ChooseItem", ("item", item), ("due", due));
    }
}
