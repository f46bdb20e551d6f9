using CaseFlow.Cases;
using CaseFlow.Runtime.Ports;

namespace CaseFlow.Storage.Tests.Contract;

public abstract partial class StoreContract
{
    [SkippableFact]
    public async Task Logs_of_visits_grow_step_by_step_and_are_read_by_process_period_and_reach()
    {
        var head = new VisitLogHead("on-demand-handling", "Process_1");
        var first = Steps.First(Steps.NewCase(1)) with { Visits = [new VisitLog(new CaseId(1), 1, Steps.Noon, "Vab", head)] };
        var later = Steps.Noon.Plus(TimeSpan.FromHours(2));
        await Store.SaveAsync(first);
        await Store.SaveAsync(Steps.After(first) with { Visits = [new VisitLog(new CaseId(1), 1, later, "T1E2,3", null), new VisitLog(new CaseId(1), 2, later, "C1", null)] });
        await Store.SaveAsync(Steps.First(Steps.NewCase(2, Elsewhere)) with { Visits = [new VisitLog(new CaseId(2), 1, Steps.Noon, "Vcd", head)] });
        await Store.SaveAsync(Steps.First(Steps.NewCase(3)));
        var all = new VisitLogQuery(head, CaseReach.Everything, null, null);
        (await TextsAsync(all)).Should().Equal("VabT1E2,3", "Vcd");
        (await TextsAsync(all with { From = later })).Should().Equal("VabT1E2,3");
        (await TextsAsync(all with { Before = Steps.Noon })).Should().BeEmpty();
        (await TextsAsync(all with { Reach = new CaseReach([Elsewhere], null) })).Should().Equal("Vcd");
        (await TextsAsync(all with { Head = head with { Process = "other" } })).Should().BeEmpty();
        (await Store.AskAsync(s => s.ListUnloggedAsync(new CaseId(0), 5))).Should().Equal(new CaseId(3));
        await Store.DoAsync(s => s.ReplaceVisitLogsAsync(new CaseId(3), [new VisitLog(new CaseId(3), 1, later, "Vef", head), new VisitLog(new CaseId(3), 1, later, "T2", null)]));
        (await TextsAsync(all)).Should().Equal("VabT1E2,3", "Vcd", "VefT2");
        (await Store.AskAsync(s => s.ListUnloggedAsync(new CaseId(0), 5))).Should().BeEmpty();
    }

    private async Task<List<string>> TextsAsync(VisitLogQuery query)
    {
        var texts = new List<string>();
        await Store.AskAsync(async s =>
        {
            await s.ReadVisitLogsAsync(query, texts.Add);
            return true;
        });
        texts.Sort(StringComparer.Ordinal);
        return texts;
    }
}
