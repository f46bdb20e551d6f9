using CaseFlow.Runtime.Actions.Publishing;
using CaseFlow.Runtime.Handling;
using MediatR;

namespace CaseFlow.Runtime.UseCases.Notices;

/// <summary>Lists the present entries of the rating lists.</summary>
internal sealed class ListRatingsHandler(RuntimeKit kit) : IRequestHandler<ListRatings, Outcome<RatingBoard>>
{
    private const int Most = 500;

    public Task<Outcome<RatingBoard>> Handle(ListRatings request, CancellationToken cancellationToken) => kit.Parts.Store.ReadAsync(
        async session =>
        {
            var organisation = (await kit.Facts.AroundAsync(session)).Organisation;
            var entries = await session.ListRatingsAsync(null, open: true, Most);
            string Name(string id) => organisation.FindUnit(id)?.Name ?? organisation.FindParty(id)?.Name ?? id;
            return Outcomes.Done(new RatingBoard(
            [
                .. RatingLists.All.Select(list => new RatingBoardList(
                    list, [.. entries.Where(e => e.List == list).Select(e => new RatingLine(Name(e.Party), e.Reason, e.Period, e.PutAt))])),
            ]));
        },
        cancellationToken);
}
