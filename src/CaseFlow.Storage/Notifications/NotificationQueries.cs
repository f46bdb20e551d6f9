using System.Collections.Immutable;
using CaseFlow.Calendar;
using CaseFlow.Runtime.Ports;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.Storage.Notifications;

/// <summary>Lists messages.</summary>
internal static class NotificationQueries
{
    public static async ValueTask<ImmutableArray<NotificationRow>> ListNotificationsAsync(this CaseFlowDbContext db, string recipient, int take)
    {
        var rows = await db.Set<NotificationEntity>().AsNoTracking()
            .Where(n => n.Recipient == recipient)
            .OrderByDescending(n => n.At).ThenByDescending(n => n.Id)
            .Take(take).ToListAsync();
        return [.. rows.Select(n => new NotificationRow(n.Id, n.Recipient, n.CaseNumber, n.Template, n.Arguments, new Instant(n.At)))];
    }
}
