using System.Collections.Immutable;
using System.Text;
using CaseFlow.Runtime.Handling;
using CaseFlow.Runtime.Lists;
using CaseFlow.Runtime.Ports;
using MediatR;

namespace CaseFlow.Runtime.UseCases.Lists;

/// <summary>Previews or publishes a whole list from a text.</summary>
internal sealed class ImportListHandler(RuntimeKit kit) : IRequestHandler<ImportList, Outcome<ListImport>>
{
    private const int MostCharacters = 1_048_576;

    private readonly ListPublishing publishing = new(kit);

    public Task<Outcome<ListImport>> Handle(ImportList request, CancellationToken cancellationToken) =>
        request.Confirmed is { } confirmed
            ? kit.Steps.RetryAsync(session => PublishAsync(session, request, confirmed), cancellationToken)
            : kit.Parts.Store.ReadAsync(session => PreviewAsync(session, request), cancellationToken);

    private async ValueTask<Outcome<ListImport>> PreviewAsync(IReadSession session, ImportList request)
    {
        if (await publishing.RefuseAsync(session, request.Actor) is { } denied)
        {
            return Outcomes.Refuse<ListImport>(denied);
        }

        var newest = await publishing.NewestAsync(session, request.List);
        var (list, problems) = Read(request, newest?.List);
        if (list is not null)
        {
            problems = ListPublishing.UnknownUnits(await session.LoadOrganisationAsync(), newest?.List, list);
        }

        return list is not null && problems.IsEmpty
            ? Outcomes.Done(new ListImport(list, newest?.Head.Number ?? 0, newest is { } known ? ListDifference.Between(known.List, list) : null, null))
            : problems is [{ Code: ListCodes.NotFound }]
                ? Outcomes.Refuse<ListImport>(ListCodes.NotFound, ("list", request.List))
                : Outcomes.Refuse<ListImport>(Refusal.Of(ListCodes.Invalid, ("count", $"{problems.Length}")) with { Fields = problems });
    }

    private async ValueTask<Outcome<ListImport>> PublishAsync(IWriteSession session, ImportList request, ListConfirmation confirmed)
    {
        var preview = await PreviewAsync(session, request);
        if (preview.Value is not { } import)
        {
            return preview;
        }

        var published = await publishing.PublishAsync(
            session,
            new ListDraft(request.Actor, confirmed.BasedOn, confirmed.EffectiveFrom, confirmed.Note),
            await publishing.NewestAsync(session, request.List),
            import.List);
        return published.Value is { } head
            ? Outcomes.Done(import with { Published = head.Number })
            : Outcomes.Refuse<ListImport>(published.Refusal!);
    }

    private static (ReferenceList? List, ImmutableArray<FieldProblem> Problems) Read(ImportList request, ReferenceList? newest)
    {
        if (request.Content.Length > MostCharacters)
        {
            return (null, [FieldProblem.Of("table", ListCodes.TooManyEntries, ("max", $"{ListRows.MostEntries}"))]);
        }

        if (request.Content.TrimStart('\uFEFF', ' ', '\r', '\n').StartsWith('{'))
        {
            var reading = ListFile.Read(request.List, Encoding.UTF8.GetBytes(request.Content.TrimStart('\uFEFF')));
            return (reading.List, [.. reading.Findings.Select(f => new FieldProblem("file", f.Code, f.Arguments))]);
        }

        if (newest is null)
        {
            return (null, [FieldProblem.Of("table", ListCodes.NotFound, ("list", request.List))]);
        }

        var (rows, problems) = ListTable.Read(newest.Columns, request.Content);
        if (!problems.IsEmpty)
        {
            return (null, problems);
        }

        var read = ListRows.Check(newest.Columns, rows);
        return read.Problems.IsEmpty ? (newest with { Entries = read.Entries }, []) : (null, read.Problems);
    }
}
