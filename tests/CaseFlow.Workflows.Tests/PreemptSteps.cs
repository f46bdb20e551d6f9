using System.Text.Encodings.Web;
using System.Text.Json;
using CaseFlow.Calendar;
using CaseFlow.Cases.Records;
using CaseFlow.Runtime.UseCases.Demands;

namespace CaseFlow.Workflows.Tests;

/// <summary>The steps that scenarios of pre-emptive handling share.</summary>
internal static class PreemptSteps
{
    private const string Mechanism = "pre-emptive-handling";
    private static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>A moment in 2026 on clocks in China.</summary>
    public static Instant On(int month, int day, int hour = 10, int minute = 0) =>
        Instant.From(new DateTimeOffset(2026, month, day, hour, minute, 0, TimeSpan.FromHours(8)));

    /// <summary>Rows of a table as they are submitted.</summary>
    public static string Rows(params Dictionary<string, string>[] rows) => JsonSerializer.Serialize(rows, Plain);

    /// <summary>A row of a table; empty cells are left out.</summary>
    public static Dictionary<string, string> Row(params (string Column, string Text)[] cells) => cells.ToDictionary(c => c.Column, c => c.Text);

    /// <summary>An issue raised at a night talk.</summary>
    public static Dictionary<string, string> Issue(string text, string category) => Row(("text", text), ("category", category), ("proposer", "1号楼居民"));

    /// <summary>Registers a finding by hand.</summary>
    public static Task<DemandReceipt> Find(this County county, string text, string category, string source = "patrol", string place = "jinxiu-b1") => county.Start(
        Mechanism, place, text, "jinxiu-team", ("description", text), ("category", category), ("findingSource", source), ("proposer", "1号楼住户"));

    /// <summary>A night talk of Jinxiu that collects issues; the cases that it began, in their order.</summary>
    public static async Task<DemandReceipt[]> Talk(this County county, string heldAt, params Dictionary<string, string>[] issues)
    {
        var before = (await county.CasesOf(Mechanism, "jinxiu")).Length;
        var talk = await county.Start(
            "night-talk", "jinxiu", "城市夜话", "jinxiu-branch", ("description", "楼下广场"), ("sessionTopic", "家门口的事"), ("sessionPlace", "小区广场"));
        await county.Complete(
            talk, "Task_Session", ("sessionAt", heldAt), ("sessionParties", "compound-branch,owners-committee,residents"), ("residentCount", "12"), ("issues", Rows(issues)));
        await county.Pass(TimeSpan.FromMinutes(1));
        (await county.CaseOf(talk)).Status.Should().Be(CaseStatus.Closed);
        return [.. (await county.CasesOf(Mechanism, "jinxiu")).Skip(before)];
    }

    /// <summary>Decides whose duty a finding is.</summary>
    public static async Task Triage(this County county, DemandReceipt finding, string duty, params (string Name, string Value)[] more)
    {
        var category = (await county.CaseOf(finding)).Data.GetValueOrDefault("category", "\"other.unclassified\"").Trim('"');
        await county.Complete(finding, "Task_Triage", [("category", category), ("duty", duty), .. more]);
    }

    /// <summary>The company is reminded and handles it; the community checks.</summary>
    public static async Task Remind(this County county, DemandReceipt finding, string check = "done")
    {
        await county.Triage(finding, "property", ("remindText", "请三日内办好"));
        await county.Complete(finding, "Task_Handle", ("handleResult", "已更换"));
        await county.Complete(finding, "Task_Check", ("checkResult", check), ("checkOpinion", "现场查看"));
    }

    /// <summary>Tells the finder and closes.</summary>
    public static Task TellFinder(this County county, DemandReceipt finding) => county.Complete(
        finding, "Task_Feedback", ("outcome", "resolved"), ("finderReached", "true"), ("feedbackWay", "door"), ("feedbackText", "已办好"));

    /// <summary>The joint meeting finds a class that comes again and again and opens a standard procedure for it.</summary>
    public static Task HoldJointMeeting(this County county, DemandReceipt meeting, DateOnly heldOn, params (string Name, string Value)[] more) => county.Complete(
        meeting, "Task_Hold",
        [("heldOn", $"{heldOn:yyyy-MM-dd}"), ("attendees", "community-party,property-manager,owners-committee"), ("causes", "防水老化"), ("forecastKind", "seasonal"), ("forecast", "汛期增多"), .. more]);
}
