using CaseFlow.Runtime.Handling;
using CaseFlow.Runtime.Ports;
using MediatR;

namespace CaseFlow.Runtime.UseCases.Notices;

/// <summary>Hands out an attachment of a public notice; any other file is not found.</summary>
internal sealed class GetNoticeFileHandler(RuntimeKit kit) : IRequestHandler<GetNoticeFile, Outcome<StoredFile>>
{
    public Task<Outcome<StoredFile>> Handle(GetNoticeFile request, CancellationToken cancellationToken) => kit.Parts.Store.ReadAsync(
        async session => await GetNoticeHandler.FindAsync(kit, session, request.Notice) is { } notice
            && request.Number >= 1 && request.Number <= notice.Attachments.Length
            && await session.LoadFileAsync(notice.Attachments[request.Number - 1]) is { } file
                ? Outcomes.Done(file)
                : Outcomes.Refuse<StoredFile>(RuntimeCodes.FileNotFound, ("id", request.Notice)),
        cancellationToken);
}
