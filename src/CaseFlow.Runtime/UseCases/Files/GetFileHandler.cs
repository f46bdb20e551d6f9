using CaseFlow.Cases.Records;
using CaseFlow.Runtime.Access;
using CaseFlow.Runtime.Handling;
using CaseFlow.Runtime.Ports;
using CaseFlow.Runtime.UseCases.Demands;
using MediatR;

namespace CaseFlow.Runtime.UseCases.Files;

/// <summary>Hands out a photo of a case; another case's photo is not found.</summary>
internal sealed class GetFileHandler(RuntimeKit kit) : IRequestHandler<GetFile, Outcome<StoredFile>>
{
    public Task<Outcome<StoredFile>> Handle(GetFile request, CancellationToken cancellationToken) =>
        kit.Parts.Store.ReadAsync(
            async session =>
            {
                var allowed = await FindAsync(session, request) is { } current && Holds(current, request);
                return allowed && await session.LoadFileAsync(request.Id) is { } file
                    ? Outcomes.Done(file)
                    : Outcomes.Refuse<StoredFile>(RuntimeCodes.FileNotFound, ("id", request.Id));
            },
            cancellationToken);

    private async ValueTask<Case?> FindAsync(IReadSession session, GetFile request)
    {
        if (request.Person is not { } person)
        {
            return (await DemandAccess.OpenAsync(session, request.Number, request.Code ?? ""))?.Case;
        }

        var around = await kit.Facts.AroundAsync(session);
        var unit = await RuntimeKit.LoadAsync(session, request.Number);
        return unit is not null && CaseAccess.CanSee(around.Organisation, person, unit.Case, around.Now) ? unit.Case : null;
    }

    // The reporter sees the photos handed in; staff also those of measures and forms.
    private static bool Holds(Case current, GetFile request) =>
        current.Photos.Contains(request.Id)
        || (request.Person is not null
            && (current.Findings.Any(f => f.Evidence.Contains(request.Id) || f.Rectification?.Evidence.Contains(request.Id) == true)
                || current.Notices.Any(n => n.Attachments.Contains(request.Id))
                || current.SeatEnds.Any(s => s.Papers.Contains(request.Id))
                || current.Measures.Any(m => m.Photos.Contains(request.Id)) || current.Data.Values.Any(v => v.Contains(request.Id, StringComparison.Ordinal))));
}
