using System.Collections.Immutable;
using CaseFlow.Cases;
using CaseFlow.Runtime.Ports;

namespace CaseFlow.Runtime.Trying.Memory;

internal sealed partial class MemorySession
{
    public ValueTask ReadVisitLogsAsync(VisitLogQuery query, Action<string> each)
    {
        foreach (var log in State.VisitLogs.GroupBy(log => (log.Case, log.Instance)).Where(log => log.First().Begins == query.Head && Reaches(query.Reach, log.Key.Case)))
        {
            each(string.Concat(log.Select(part => part.Text)));
        }

        return default;
    }

    public ValueTask<ImmutableArray<CaseId>> ListUnloggedAsync(CaseId after, int take) => new(
    [
        .. State.Cases.Keys.Where(id => id > after.Value && !State.VisitLogs.Any(log => log.Case.Value == id && log.Instance == 1)).Order().Take(take).Select(id => new CaseId(id)),
    ]);

    public ValueTask ReplaceVisitLogsAsync(CaseId id, ImmutableArray<VisitLog> logs) => Change(s => s with { VisitLogs = [.. s.VisitLogs.Where(log => log.Case != id), .. logs] });
}
