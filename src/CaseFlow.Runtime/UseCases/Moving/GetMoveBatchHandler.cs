using System.Collections.Immutable;
using System.Text.Json;
using CaseFlow.Runtime.Drafts;
using CaseFlow.Runtime.Handling;
using CaseFlow.Runtime.Moving;
using CaseFlow.Runtime.Ports;
using MediatR;

namespace CaseFlow.Runtime.UseCases.Moving;

/// <summary>Shows a batch.</summary>
internal sealed class GetMoveBatchHandler(RuntimeKit kit) : IRequestHandler<GetMoveBatch, Outcome<MoveBatchView>>
{
    private const int PageSize = 100;

    public Task<Outcome<MoveBatchView>> Handle(GetMoveBatch request, CancellationToken cancellationToken) =>
        kit.Parts.Store.ReadAsync(session => ReadAsync(session, request), cancellationToken);

    private async ValueTask<Outcome<MoveBatchView>> ReadAsync(IReadSession session, GetMoveBatch request)
    {
        var around = await kit.Facts.AroundAsync(session);
        if (MoveDesk.RefusePerson(around.Organisation, request.Person, around.Now, changes: false) is { } refusal)
        {
            return Outcomes.Refuse<MoveBatchView>(refusal);
        }

        if (await session.LoadMoveBatchAsync(request.Batch) is not { } batch || batch.Mechanism != request.Mechanism)
        {
            return Outcomes.Refuse<MoveBatchView>(MoveCodes.NotFound);
        }

        var items = await session.ListMoveItemsAsync(batch.Id, request.State, request.After, PageSize + 1);
        return Outcomes.Done(new MoveBatchView(
            batch,
            await session.CountMoveItemsAsync(batch.Id),
            [.. items.Take(PageSize).Select(item => new MoveCaseView(item, Reason(item)))],
            items.Length > PageSize ? items[PageSize - 1].Position : null,
            DraftLocks.NameOf(around.Organisation, batch.By),
            DraftLocks.NameOf(around.Organisation, batch.ChangedBy),
            DraftAccess.MayReview(around.Organisation, request.Person, around.Now)));
    }

    private static Refusal? Reason(MoveItem item) => item.Code is null ? null : new Refusal(
        item.Code,
        item.Arguments.Length == 0
            ? ImmutableSortedDictionary<string, string>.Empty
            : JsonSerializer.Deserialize<Dictionary<string, string>>(item.Arguments)!.ToImmutableSortedDictionary(StringComparer.Ordinal),
        []);
}
