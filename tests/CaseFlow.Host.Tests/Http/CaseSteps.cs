using System.Collections.Immutable;
using CaseFlow.Cases;
using CaseFlow.Host.Tests.Live;
using CaseFlow.Runtime.UseCases.Demands;
using CaseFlow.Runtime.UseCases.Tasks;

namespace CaseFlow.Host.Tests.Http;

/// <summary>Brings a case to where a test begins, by the use cases.</summary>
internal static class CaseSteps
{
    public const string Registrar = "hongfeng-registrar";
    public const string Team = "fenglinyuan-team";
    public const string OtherOfTeam = "fenglinyuan-team2";
    public const string Company = "fenglinyuan-property";

    public static async Task<DemandReceipt> RegisterAsync(
        this LiveCounty county, string text = "楼道灯不亮", string? name = "居民甲", string? contact = "000-7788", string? by = null, string place = "fenglinyuan")
    {
        var outcome = await county.UseCases.Send(new RegisterDemand(
            by is null ? "web" : "phone", place, null, text, [], name, contact, false, by, Guid.NewGuid().ToString()));
        return outcome.Value ?? throw new InvalidOperationException($"{outcome.Refusal!.Code} {string.Join(' ', outcome.Refusal.Fields)}");
    }

    public static async Task<TaskId> TaskAsync(this LiveCounty county, string person, string number) =>
        (await county.UseCases.Send(new GetInbox(person, InboxScope.All, 1, 200))).Value!.Items.First(item => item.Row.CaseNumber == number).Row.Task;

    public static async Task<bool> HasTaskAsync(this LiveCounty county, string person, string number) =>
        (await county.UseCases.Send(new GetInbox(person, InboxScope.All, 1, 200))).Value!.Items.Any(item => item.Row.CaseNumber == number);

    public static async Task CompleteAsync(this LiveCounty county, string person, string number, params (string Name, string Value)[] values)
    {
        var task = await county.TaskAsync(person, number);
        var sent = values.ToImmutableSortedDictionary(v => v.Name, v => v.Value, StringComparer.Ordinal);
        var outcome = await county.UseCases.Send(new CompleteTask(person, task, sent, Guid.NewGuid().ToString()));
        outcome.IsDone.Should().BeTrue($"{outcome.Refusal?.Code} {string.Join(' ', outcome.Refusal?.Fields ?? [])}");
    }

    /// <summary>Accepted and dispatched: the first response of the team is open.</summary>
    public static async Task DispatchAsync(this LiveCounty county, string number, string duty = "property")
    {
        await county.CompleteAsync(Registrar, number, ("acceptDecision", "accept"), ("category", "property.underground-garage.damp"));
        await county.CompleteAsync(Registrar, number, ("duty", duty));
    }

    /// <summary>Claimed by the company: its temporary measure is open.</summary>
    public static async Task ClaimAsync(this LiveCounty county, string number)
    {
        await county.DispatchAsync(number);
        await county.CompleteAsync(Team, number, ("responseWay", "phone"));
        await county.CompleteAsync(Company, number, ("propertyDecision", "claim"));
    }

    /// <summary>Handled and fed back: the return visit is open.</summary>
    public static async Task FeedBackAsync(this LiveCounty county, string number)
    {
        await county.ClaimAsync(number);
        await county.CompleteAsync(Company, number, ("temporaryMeasure", "清理积水"), ("permanentNeeded", "false"));
        await county.CompleteAsync(Company, number, ("outcome", "resolved"), ("feedbackText", "已经清理"));
    }
}
