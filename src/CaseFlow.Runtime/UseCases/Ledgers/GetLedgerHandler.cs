using System.Collections.Immutable;
using CaseFlow.Runtime.Deployment;
using CaseFlow.Runtime.Forms;
using CaseFlow.Runtime.Handling;
using CaseFlow.Runtime.Ledgers;
using CaseFlow.Runtime.Ports;
using CaseFlow.Runtime.Reference;
using MediatR;

namespace CaseFlow.Runtime.UseCases.Ledgers;

/// <summary>Reads a page of a ledger.</summary>
internal sealed class GetLedgerHandler(RuntimeKit kit) : IRequestHandler<GetLedger, Outcome<LedgerTable>>
{
    private const int LongestFilter = 200;
    private const string Category = "category";

    public Task<Outcome<LedgerTable>> Handle(GetLedger request, CancellationToken cancellationToken) =>
        kit.Parts.Store.ReadAsync(session => ReadAsync(session, request), cancellationToken);

    private async ValueTask<Outcome<LedgerTable>> ReadAsync(IReadSession session, GetLedger request)
    {
        var around = await kit.Facts.AroundAsync(session);
        if (RuntimeKit.RefuseUnknown(around.Organisation, request.Person) is { } unknown)
        {
            return Outcomes.Refuse<LedgerTable>(unknown);
        }

        var procedure = (await ProceduresInForce.OfAsync(kit, session)).FirstOrDefault(p => p.Mechanism.Id == request.Mechanism);
        if (procedure?.Mechanism.Ledgers.FirstOrDefault(ledger => ledger.Id == request.Ledger && ledger.IsLive) is not { } ledger)
        {
            return Outcomes.Refuse<LedgerTable>(LedgerCodes.LedgerUnknown, ("mechanism", request.Mechanism), ("ledger", request.Ledger));
        }

        var size = Math.Clamp(request.PageSize, 1, GetLedger.LargestPage);
        var query = Query(around, request, ledger, size + 1);
        var found = await session.ListLedgerAsync(query);
        var classification = await kit.Facts.ClassificationAsync(session);
        var rows = found.Take(size).Select(line => Row(ledger, line, classification)).ToImmutableArray();
        var head = new LedgerHead(request.Mechanism, ledger.Id, ledger.Name, procedure.Mechanism.Name);
        var last = found.Length > size ? found[size - 1].Row : null;
        var table = new LedgerTable(
            head, ledger.Columns, rows, Names(around, procedure, ledger, rows, classification.KnownAt(around.Now)), last is null ? null : LedgerCursor.After(last.Key, last.RegisteredAt).ToString(), around.Now);
        if (!request.Summed)
        {
            return Outcomes.Done(table);
        }

        var sums = await session.SumLedgerAsync(query, [.. ledger.Columns.Where(column => column.IsSummed).Select(column => column.Id)]);
        return Outcomes.Done(table with { Count = sums.Rows, Sums = sums.Sums });
    }

    private static LedgerQuery Query(Surroundings around, GetLedger request, LedgerDefinition ledger, int take)
    {
        var texts = request.Texts.Where(text => !string.IsNullOrWhiteSpace(text.Value) && ledger.Columns.Any(column => column.Filter && column.Id == text.Key));
        return new LedgerQuery(request.Mechanism, request.Ledger, CaseReaches.Of(around, request.Person, request.Place), take)
        {
            RegisteredFrom = request.From is { } from ? CaseReaches.StartOf(from, around.Calendar) : null,
            RegisteredBefore = request.To is { } to && to < DateOnly.MaxValue ? CaseReaches.StartOf(to.AddDays(1), around.Calendar) : null,
            Status = string.IsNullOrWhiteSpace(request.Status) ? null : request.Status,
            Texts = texts.ToImmutableSortedDictionary(
                text => text.Key, text => text.Value.Trim() is var wanted && wanted.Length > LongestFilter ? wanted[..LongestFilter] : wanted, StringComparer.Ordinal),
            After = LedgerCursor.Parse(request.After),
        };
    }

    // Categories are called as the version of the list calls them that the row's case keeps.
    private static LedgerTableRow Row(LedgerDefinition ledger, LedgerLine line, Classification classification)
    {
        var cells = LedgerContent.Read(line.Row.Content);
        var ids = ledger.Columns.Where(column => column.Words == Category).Select(column => cells.GetValueOrDefault(column.Id)).OfType<string>().Distinct();
        return new LedgerTableRow(line.Number, line.Status, cells)
        {
            Names = ids.Select(id => (Key: $"{Category}:{id}", Name: classification.ForCase(line.Row.RegisteredAt, id).NameOf(id)))
                .Where(word => word.Name is not null)
                .ToImmutableSortedDictionary(word => word.Key, word => word.Name!, StringComparer.Ordinal),
        };
    }

    private static ImmutableSortedDictionary<string, LocalText> Names(
        Surroundings around, Procedure procedure, LedgerDefinition ledger, ImmutableArray<LedgerTableRow> rows, CategoryTree categories)
    {
        LocalText? NameOf(string group, string id) => group switch
        {
            "channel" => procedure.Mechanism.Channels.FirstOrDefault(channel => channel.Id == id)?.Text,
            Category => categories.NameOf(id),
            "role" => procedure.Mechanism.Roles.FirstOrDefault(role => role.Id == id)?.Text,
            "person" => around.Organisation.FindPerson(id) is { } person ? new LocalText(person.Name, person.Name) : null,
            "unit" => around.Organisation.NameOf(id) is { Length: > 0 } name ? new LocalText(name, name) : null,
            _ => null,
        };
        return ledger.Columns.Where(column => column.Words is not null)
            .SelectMany(column => rows.Select(row => row.Cells.GetValueOrDefault(column.Id)).OfType<string>().Distinct(), (column, id) => (Group: column.Words!, Id: id))
            .Distinct()
            .Select(word => (Key: $"{word.Group}:{word.Id}", Name: NameOf(word.Group, word.Id)))
            .Where(word => word.Name is not null)
            .ToImmutableSortedDictionary(word => word.Key, word => word.Name!, StringComparer.Ordinal);
    }
}
