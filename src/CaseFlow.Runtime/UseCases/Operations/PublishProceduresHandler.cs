using System.Collections.Immutable;
using CaseFlow.Runtime.Deployment;
using CaseFlow.Runtime.Drafts;
using CaseFlow.Runtime.Handling;
using CaseFlow.Runtime.Ports;
using MediatR;

namespace CaseFlow.Runtime.UseCases.Operations;

/// <summary>Checks and publishes procedures. What was published is never overwritten.</summary>
internal sealed class PublishProceduresHandler(RuntimeKit kit) : IRequestHandler<PublishProcedures, Outcome<Publication>>
{
    public Task<Outcome<Publication>> Handle(PublishProcedures request, CancellationToken cancellationToken) =>
        kit.Parts.Store.WriteAsync(session => PublishAsync(session, request), cancellationToken);

    private async ValueTask<Outcome<Publication>> PublishAsync(IWriteSession session, PublishProcedures request)
    {
        var versions = await session.ListVersionsAsync();
        var callable = request.Folders.Keys.Concat(versions.Select(v => v.Mechanism)).ToImmutableHashSet(StringComparer.Ordinal);
        var findings = ImmutableArray.CreateBuilder<ProcedureFinding>();
        var published = ImmutableArray.CreateBuilder<ProcedureVersionHead>();
        var (unchanged, offered, refused) = (new List<string>(), new List<string>(), new List<string>());
        foreach (var (mechanism, all) in request.Folders)
        {
            var files = ProcedureFiles.Select(all);
            var newest = Pins.Newest(versions, mechanism);
            var hash = ProcedureFiles.HashOf(files);
            // A county that drew its own version after this one is not offered the old one again.
            if (request.PublishNewer ? newest?.Hash == hash : versions.Any(v => v.Mechanism == mechanism && v.Hash == hash))
            {
                unchanged.Add(mechanism);
                continue;
            }

            var reading = ProcedureReader.Read(mechanism, files, callable);
            findings.AddRange(reading.Findings);
            if (reading.Procedure is not { } procedure)
            {
                refused.Add(mechanism);
            }
            else if (newest is not null && !request.PublishNewer)
            {
                offered.Add(mechanism);
                // Of several hosts that start at once one opens the draft.
                await session.HoldProcedureAsync(mechanism);
                if (!await session.HasProcedureDraftAsync(mechanism, hash) && DraftFiles.Check(files) is null)
                {
                    await new DraftDesk(kit).OpenAsync(session, request.By, mechanism, files, newest, ProcedureDraftEventKind.Imported, "");
                }
            }
            else
            {
                var head = new ProcedureVersionHead(mechanism, (newest?.Number ?? 0) + 1, procedure.Hash, kit.Parts.Clock.Now, request.By);
                await session.AddVersionAsync(new ProcedureVersion(head, files));
                published.Add(head);
            }
        }

        return Outcomes.Done(new Publication(published.ToImmutable(), [.. unchanged], [.. offered], [.. refused], findings.ToImmutable()));
    }
}
