using System.Collections.Immutable;
using CaseFlow.Calendar;
using CaseFlow.Runtime.Ports;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.Storage.Definitions;

/// <summary>Lists published versions.</summary>
internal static class DefinitionQueries
{
    public static async ValueTask<ImmutableArray<ProcedureVersionHead>> ListVersionsAsync(this CaseFlowDbContext db)
    {
        var rows = await db.Set<ProcedureVersionEntity>().AsNoTracking()
            .OrderByDescending(v => v.PublishedAt).ThenBy(v => v.Mechanism).ThenByDescending(v => v.Number)
            .ToListAsync();
        return [.. rows.Select(v => new ProcedureVersionHead(v.Mechanism, v.Number, v.Hash, new Instant(v.PublishedAt), v.PublishedBy))];
    }
}
