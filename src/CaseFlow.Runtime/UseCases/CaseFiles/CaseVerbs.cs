using CaseFlow.Cases;
using CaseFlow.Runtime.Access;
using CaseFlow.Runtime.Handling;

namespace CaseFlow.Runtime.UseCases.CaseFiles;

/// <summary>What the verbs of those who lead a case share: the case by number and the right to lead it.</summary>
internal static class CaseVerbs
{
    public static Task<Outcome<CaseChanged>> ChangeAsync(
        RuntimeKit kit, StepHeader header, string number, Func<CaseDraft, Refusal?> change, CancellationToken cancellation) =>
        kit.Steps.RetryAsync(
            async session => await session.FindCaseAsync(number.Trim()) is { } id
                ? await kit.Steps.ApplyAsync(session, header, id, draft => ChangeAsync(draft, change))
                : Outcomes.Refuse<CaseChanged>(RuntimeCodes.CaseNotFound, ("number", number)),
            cancellation);

    private static async ValueTask<Outcome<CaseChanged>> ChangeAsync(CaseDraft draft, Func<CaseDraft, Refusal?> change)
    {
        if (!CaseAccess.CanManage(draft.Around.Organisation, draft.Header.Actor, draft.Case, draft.At))
        {
            return Outcomes.Refuse<CaseChanged>(RuntimeCodes.AccessVerb, ("verb", draft.Header.Kind));
        }

        if (change(draft) is { } refusal)
        {
            return Outcomes.Refuse<CaseChanged>(refusal);
        }

        await EffectDrain.RunAsync(draft);
        return Outcomes.Done(new CaseChanged(draft.Id, draft.Case.Number, CaseStatusName.Of(draft.Case.Status)));
    }
}
