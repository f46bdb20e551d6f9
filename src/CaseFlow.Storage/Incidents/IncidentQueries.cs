using System.Collections.Immutable;
using CaseFlow.Calendar;
using CaseFlow.Cases;
using CaseFlow.Runtime.Ports;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.Storage.Incidents;

/// <summary>Lists open incidents.</summary>
internal static class IncidentQueries
{
    public static async ValueTask<ImmutableArray<IncidentRow>> ListIncidentsAsync(this CaseFlowDbContext db, int take)
    {
        var rows = await db.Set<IncidentEntity>().AsNoTracking()
            .OrderByDescending(i => i.At).ThenByDescending(i => i.CaseId).ThenByDescending(i => i.Incident)
            .Take(take).ToListAsync();
        return [.. rows.Select(i => new IncidentRow(
            new IncidentKey(new CaseId(i.CaseId), i.Instance, i.Incident), i.CaseNumber, i.Element, i.Code, i.Detail, new Instant(i.At)))];
    }
}
