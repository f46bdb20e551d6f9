using CaseFlow.Calendar;
using CaseFlow.Cases.Organisations;
using CaseFlow.Runtime.Ports;

namespace CaseFlow.Runtime.Handling;

/// <summary>What was decided and is still to be saved: a step, and the result kept for its idempotency key.</summary>
internal sealed class StepPlan
{
    private CaseStep? step;
    private Organisation? organisation;
    private (string Key, string Result, Instant At)? receipt;
    private TaskDraft? typed;

    public bool IsEmpty => step is null && receipt is null && typed is null;

    /// <summary>Plans to save a step. Its stored form is made now, before the writer's turn.</summary>
    /// <param name="saved">The step.</param>
    /// <param name="decidedUnder">Who held which role when it was decided.</param>
    public void Save(CaseStep saved, Organisation decidedUnder)
    {
        saved.Stored.Make();
        (step, organisation) = (saved, decidedUnder);
    }

    /// <summary>Plans to keep a result.</summary>
    public void AddReceipt(string key, string result, Instant at) => receipt = (key, result, at);

    /// <summary>Plans to keep what was typed, for somebody else to go on with.</summary>
    public void Keep(TaskDraft draft) => typed = draft;

    /// <summary>Saves it all in a later transaction than it was decided in.</summary>
    /// <exception cref="VersionConflictException">The case or the organisation changed since.</exception>
    public async ValueTask<bool> CarryOutLaterAsync(IWriteSession session)
    {
        // Whether the role of a task opened now is empty, and who may do what, was seen before.
        if (organisation is not null && !ReferenceEquals(organisation, await session.LoadOrganisationAsync()))
        {
            throw new VersionConflictException("Expected the organisation to be the one decided under, but it changed.");
        }

        return await CarryOutAsync(session);
    }

    /// <summary>Saves it all.</summary>
    public async ValueTask<bool> CarryOutAsync(IWriteSession session)
    {
        if (step is not null)
        {
            await session.SaveStepAsync(step);
        }

        if (typed is not null)
        {
            await session.SaveDraftAsync(typed);
        }

        if (receipt is { } kept)
        {
            await session.AddReceiptAsync(kept.Key, kept.Result, kept.At);
        }

        return true;
    }
}
