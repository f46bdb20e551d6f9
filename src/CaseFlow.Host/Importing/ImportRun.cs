using CaseFlow.Runtime;
using CaseFlow.Runtime.UseCases.Demands;
using MediatR;

namespace CaseFlow.Host.Importing;

/// <summary>Reads rows and registers them in groups, each group committed before the next begins.</summary>
/// <param name="useCases">The use cases; null to change nothing.</param>
/// <param name="map">The mapping.</param>
/// <param name="reader">Makes demands of rows.</param>
internal sealed class ImportRun(IMediator? useCases, ImportMap map, ImportDemandReader reader)
{
    // As many as the store commits together, so that the disk is waited for once a group.
    private const int GroupSize = 128;

    /// <summary>Told of every bad row, in the order of the file within a group.</summary>
    public required Action<ImportProblem> Found { get; init; }

    /// <summary>Told after every group.</summary>
    public required Action<ImportCount> Passed { get; init; }

    /// <summary>What became of the rows so far.</summary>
    public ImportCount Count { get; private set; }

    /// <summary>The line of the last row that was dealt with; 0 before the first.</summary>
    public long LastLine { get; private set; }

    /// <summary>Imports; false when it was stopped before the end.</summary>
    /// <param name="rows">The rows.</param>
    /// <param name="stop">Stops after the group that is being registered.</param>
    public async Task<bool> RunAsync(IEnumerable<(ImportRow? Row, ImportProblem? Problem)> rows, CancellationToken stop)
    {
        foreach (var group in rows.Chunk(GroupSize))
        {
            if (stop.IsCancellationRequested)
            {
                return false;
            }

            foreach (var result in await Task.WhenAll(group.Select(TakeAsync)))
            {
                Count = Add(Count, result.Fate);
                if (result.Problem is { } problem)
                {
                    Found(problem);
                }
            }

            LastLine = group[^1].Row?.Line ?? group[^1].Problem!.Line;
            Passed(Count);
        }

        return true;
    }

    private async Task<(Fate Fate, ImportProblem? Problem)> TakeAsync((ImportRow? Row, ImportProblem? Problem) item)
    {
        if (item.Row is not { } row)
        {
            return (Fate.Bad, item.Problem);
        }

        if (!map.Only.All(condition => condition.Holds(row)))
        {
            return (Fate.LeftOut, null);
        }

        var (demand, problem) = reader.Read(row);
        if (demand is null)
        {
            return (Fate.Bad, problem);
        }

        if (useCases is null)
        {
            return (Fate.Imported, null);
        }

        var outcome = await RegisterAsync(useCases, demand);
        return outcome.Refusal is { } refusal ? (Fate.Bad, reader.Refused(row, refusal)) : (outcome.Value!.WasThere ? Fate.WasThere : Fate.Imported, null);
    }

    // A demand that began is finished: what was told to be imported is there.
    private static Task<Outcome<DemandTakenOver>> RegisterAsync(IMediator useCases, TakeOverDemand demand) => useCases.Send(demand, CancellationToken.None);

    private static ImportCount Add(ImportCount count, Fate fate) => fate switch
    {
        Fate.Imported => count with { Rows = count.Rows + 1, Imported = count.Imported + 1 },
        Fate.WasThere => count with { Rows = count.Rows + 1, WereThere = count.WereThere + 1 },
        Fate.LeftOut => count with { Rows = count.Rows + 1, LeftOut = count.LeftOut + 1 },
        _ => count with { Rows = count.Rows + 1, Bad = count.Bad + 1 },
    };

    private enum Fate
    {
        Imported,
        WasThere,
        LeftOut,
        Bad,
    }
}
