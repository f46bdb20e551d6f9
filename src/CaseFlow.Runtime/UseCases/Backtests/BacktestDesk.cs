using CaseFlow.Calendar;
using CaseFlow.Cases.Organisations;
using CaseFlow.Runtime.Drafts;
using CaseFlow.Runtime.Handling;
using CaseFlow.Runtime.Ports;

namespace CaseFlow.Runtime.UseCases.Backtests;

/// <summary>What the use cases of backtests share.</summary>
internal static class BacktestDesk
{
    /// <summary>Whether a person starts and stops backtests: who draws or reviews.</summary>
    public static bool MayRun(Organisation organisation, string person, Instant now) =>
        DraftAccess.MayDraw(organisation, person, now) || DraftAccess.MayReview(organisation, person, now);

    /// <summary>The draft for somebody who replays cases on it.</summary>
    public static async ValueTask<Outcome<ProcedureDraft>> DraftAsync(IReadSession session, string mechanism, string id) =>
        await session.LoadProcedureDraftAsync(id) is { } draft && draft.Head.Mechanism == mechanism
            ? Outcomes.Done(draft)
            : Outcomes.Refuse<ProcedureDraft>(DraftCodes.NotFound, ("id", id));
}
