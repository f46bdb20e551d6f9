using System.Collections.Immutable;
using CaseFlow.Cases;
using CaseFlow.Cases.Commands;
using CaseFlow.Cases.Records;
using CaseFlow.Runtime.Access;
using CaseFlow.Runtime.Handling;
using CaseFlow.Runtime.Ports;
using CaseFlow.Runtime.UseCases.CaseFiles;
using MediatR;
using CaseLink = CaseFlow.Cases.Records.CaseLink;

namespace CaseFlow.Runtime.UseCases.Demands;

/// <summary>Merges a case into another. The other one notes it by an effect of the outbox, which is run at once.</summary>
internal sealed class MergeDuplicateHandler(RuntimeKit kit) : IRequestHandler<MergeDuplicate, Outcome<CaseChanged>>
{
    public async Task<Outcome<CaseChanged>> Handle(MergeDuplicate request, CancellationToken cancellationToken)
    {
        var outcome = await kit.Steps.RetryAsync(session => MergeAsync(session, request), cancellationToken);
        if (outcome.IsDone)
        {
            await TryTellTargetAsync();
        }

        return outcome;
    }

    private async Task TryTellTargetAsync()
    {
        try
        {
            await new OutboxRunner(kit).RunAsync(most: 100, CancellationToken.None);
        }
        catch (Exception e) when (e is not InvalidOperationException)
        {
            // The merge is durable, which is what the caller is told; the effect waits in the outbox for the next run.
        }
    }

    private async ValueTask<Outcome<CaseChanged>> MergeAsync(IWriteSession session, MergeDuplicate request)
    {
        var (duplicate, into) = (await RuntimeKit.LoadAsync(session, request.Duplicate), await RuntimeKit.LoadAsync(session, request.Into));
        var around = await kit.Facts.AroundAsync(session);
        if (duplicate is null || into is null)
        {
            return Outcomes.Refuse<CaseChanged>(RuntimeCodes.CaseNotFound, ("number", duplicate is null ? request.Duplicate : request.Into));
        }

        if (!CaseAccess.CanManage(around.Organisation, request.Person, duplicate.Case, around.Now)
            || !CaseAccess.CanSee(around.Organisation, request.Person, into.Case, around.Now))
        {
            return Outcomes.Refuse<CaseChanged>(RuntimeCodes.AccessVerb, ("verb", "merge"));
        }

        var chain = await ChainAsync(session, into.Case);
        var target = (await session.LoadCaseAsync(chain[^1].Case))!.Case;
        if (target.IsEnded)
        {
            return Outcomes.Refuse<CaseChanged>(CaseCodes.MergeClosed, ("status", CaseStatusName.Of(target.Status)));
        }

        var header = StepHeader.Of(request.Person, "MergeDuplicate", ("into", target.Number));
        return await kit.Steps.ApplyAsync(session, header, duplicate.Case.Id, draft => MergeAsync(draft, chain));
    }

    private static async ValueTask<Outcome<CaseChanged>> MergeAsync(CaseDraft draft, ImmutableArray<CaseLink> chain)
    {
        if (draft.Ask(new CaseCommand.MergeInto(draft.At, draft.Header.Actor, chain)) is { } refusal)
        {
            return Outcomes.Refuse<CaseChanged>(refusal);
        }

        await Endings.CancelAsync(draft, "merged");
        draft.Order(
            EffectHandlers.AbsorbDuplicate.Name,
            EffectHandlers.AbsorbDuplicate.Write(chain[^1].Case, new CaseLink(draft.Id, draft.Case.Number), draft.Header.Actor));
        return Outcomes.Done(new CaseChanged(draft.Id, draft.Case.Number, CaseStatusName.Of(draft.Case.Status)));
    }

    private static async ValueTask<ImmutableArray<CaseLink>> ChainAsync(IReadSession session, Case from)
    {
        var chain = ImmutableArray.CreateBuilder<CaseLink>();
        for (var next = from; next is not null;)
        {
            chain.Add(new CaseLink(next.Id, next.Number));
            next = next.DuplicateOf is { } target && chain.All(c => c.Case != target.Case) ? (await session.LoadCaseAsync(target.Case))?.Case : null;
        }

        return chain.ToImmutable();
    }
}
