using CaseFlow.Calendar;
using CaseFlow.Cases.Organisations;
using CaseFlow.Runtime.Drafts;
using CaseFlow.Runtime.Handling;
using CaseFlow.Runtime.Ports;
using CaseFlow.Runtime.UseCases.Ledgers;

namespace CaseFlow.Runtime.UseCases.Backtests;

/// <summary>What the use cases of backtests share.</summary>
internal static class BacktestDesk
{
    /// <summary>Whether a person starts and stops backtests: who draws or reviews.</summary>
    public static bool MayRun(Organisation organisation, string person, Instant now) =>
        DraftAccess.MayDraw(organisation, person, now) || DraftAccess.MayReview(organisation, person, now);

    /// <summary>The first day of the month whose cases are proposed: the last full one if a case registered in it has ended, else the latest before this one of which one has.</summary>
    public static async ValueTask<DateOnly> MonthAsync(IReadSession session, string mechanism, WorkingCalendar calendar, Instant now)
    {
        var present = FirstOf(calendar.LocalTime(now));
        var ended = new CaseQuery([], null, null, null, 1, 0) { Mechanism = mechanism, Open = false };
        var latest = (await session.ListCasesAsync(ended with { RegisteredBefore = CaseReaches.StartOf(present, calendar) })).Rows.FirstOrDefault()
            ?? (await session.ListCasesAsync(ended)).Rows.FirstOrDefault();
        return latest is null ? present.AddMonths(-1) : FirstOf(calendar.LocalTime(latest.RegisteredAt));
    }

    private static DateOnly FirstOf(DateTimeOffset local) => new(local.Year, local.Month, 1);

    /// <summary>The draft for somebody who replays cases on it.</summary>
    public static async ValueTask<Outcome<ProcedureDraft>> DraftAsync(IReadSession session, string mechanism, string id) =>
        await session.LoadProcedureDraftAsync(id) is { } draft && draft.Head.Mechanism == mechanism
            ? Outcomes.Done(draft)
            : Outcomes.Refuse<ProcedureDraft>(DraftCodes.NotFound, ("id", id));
}
