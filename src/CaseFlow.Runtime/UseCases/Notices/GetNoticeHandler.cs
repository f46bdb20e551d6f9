using CaseFlow.Runtime.Handling;
using CaseFlow.Runtime.Ports;
using MediatR;

namespace CaseFlow.Runtime.UseCases.Notices;

/// <summary>Shows a public notice.</summary>
internal sealed class GetNoticeHandler(RuntimeKit kit) : IRequestHandler<GetNotice, Outcome<PublicNotice>>
{
    public Task<Outcome<PublicNotice>> Handle(GetNotice request, CancellationToken cancellationToken) => kit.Parts.Store.ReadAsync(
        async session => await FindAsync(kit, session, request.Id) is { } notice
            ? Outcomes.Done(notice)
            : Outcomes.Refuse<PublicNotice>(RuntimeCodes.FileNotFound, ("id", request.Id)),
        cancellationToken);

    /// <summary>A notice that is shown today; null when there is none.</summary>
    internal static async ValueTask<PublicNotice?> FindAsync(RuntimeKit kit, IReadSession session, string id)
    {
        var around = await kit.Facts.AroundAsync(session);
        var today = DateOnly.FromDateTime(around.LocalNow.DateTime);
        return await session.FindNoticeAsync(id) is { } notice && !(notice.Until < today) ? notice : null;
    }
}
