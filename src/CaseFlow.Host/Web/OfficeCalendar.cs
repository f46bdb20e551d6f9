using System.Text;
using CaseFlow.Calendar;
using CaseFlow.Runtime.Ports;

namespace CaseFlow.Host.Web;

/// <summary>The working calendar of the installation, for explaining due moments in words.</summary>
/// <param name="store">Where the calendar is kept.</param>
/// <param name="clock">The clock.</param>
internal sealed class OfficeCalendar(IStore store, IClock clock)
{
    // A newly loaded holiday notice shows in explanations after this long; due moments themselves never wait for it.
    private const long KeptMilliseconds = 10 * 60 * 1000;
    private Kept? kept;

    /// <summary>The calendar; null while none is loaded.</summary>
    public async ValueTask<WorkingCalendar?> LoadAsync()
    {
        var now = clock.Now;
        if (kept is { } known && Math.Abs(now.UnixMilliseconds - known.ReadAt.UnixMilliseconds) < KeptMilliseconds)
        {
            return known.Calendar;
        }

        var json = await store.ReadAsync(session => session.LoadReferenceAsync("calendar"), CancellationToken.None);
        var calendar = json is null ? null : CalendarFile.Read(Encoding.UTF8.GetBytes(json)).Calendar;
        kept = calendar is null ? null : new Kept(calendar, now);
        return calendar;
    }

    private sealed record Kept(WorkingCalendar Calendar, Instant ReadAt);
}
