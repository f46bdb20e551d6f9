using CaseFlow.Runtime.Handling;
using CaseFlow.Runtime.Lists;
using CaseFlow.Runtime.Ports;
using MediatR;

namespace CaseFlow.Runtime.UseCases.Lists;

/// <summary>Publishes a version of a reference list.</summary>
internal sealed class SaveListVersionHandler(RuntimeKit kit) : IRequestHandler<SaveListVersion, Outcome<ListVersionSaved>>
{
    private readonly ListPublishing publishing = new(kit);

    public Task<Outcome<ListVersionSaved>> Handle(SaveListVersion request, CancellationToken cancellationToken) =>
        kit.Steps.RetryAsync(session => SaveAsync(session, request), cancellationToken);

    private async ValueTask<Outcome<ListVersionSaved>> SaveAsync(IWriteSession session, SaveListVersion request)
    {
        if (await publishing.RefuseAsync(session, request.Actor) is { } denied)
        {
            return Outcomes.Refuse<ListVersionSaved>(denied);
        }

        if (await publishing.NewestAsync(session, request.List) is not { } newest)
        {
            return Outcomes.Refuse<ListVersionSaved>(ListCodes.NotFound, ("list", request.List));
        }

        var read = ListRows.Check(newest.List.Columns, request.Rows);
        var wanted = newest.List with { Entries = read.Entries };
        var problems = read.Problems.IsEmpty
            ? ListPublishing.UnknownUnits(await session.LoadOrganisationAsync(), newest.List, wanted)
            : read.Problems;
        if (!problems.IsEmpty)
        {
            return Outcomes.Refuse<ListVersionSaved>(Refusal.Of(ListCodes.Invalid, ("count", $"{problems.Length}")) with { Fields = problems });
        }

        var published = await publishing.PublishAsync(
            session, new ListDraft(request.Actor, request.BasedOn, request.EffectiveFrom, request.Note), newest, wanted);
        return published.Value is { } head
            ? Outcomes.Done(new ListVersionSaved(head.List, head.Number))
            : Outcomes.Refuse<ListVersionSaved>(published.Refusal!);
    }
}
