using CaseFlow.Runtime.Handling;
using MediatR;

namespace CaseFlow.Runtime.UseCases.Notices;

/// <summary>Lists what is on public notice today.</summary>
internal sealed class ListNoticesHandler(RuntimeKit kit) : IRequestHandler<ListNotices, Outcome<NoticeList>>
{
    private const int PageSize = 20;

    public Task<Outcome<NoticeList>> Handle(ListNotices request, CancellationToken cancellationToken) => kit.Parts.Store.ReadAsync(
        async session =>
        {
            var around = await kit.Facts.AroundAsync(session);
            var today = DateOnly.FromDateTime(around.LocalNow.DateTime);
            var page = Math.Clamp(request.Page, 1, int.MaxValue / PageSize);
            var found = await session.ListNoticesAsync(today, (page - 1) * PageSize, PageSize + 1);
            return Outcomes.Done(new NoticeList([.. found.Take(PageSize)], page, found.Length > PageSize));
        },
        cancellationToken);
}
