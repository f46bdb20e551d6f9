using System.Collections.Immutable;
using CaseFlow.Bpmn.Model.Events;
using CaseFlow.Calendar;
using CaseFlow.Cases.Organisations;
using CaseFlow.Runtime.Access;
using CaseFlow.Runtime.Handling;
using CaseFlow.Runtime.Ports;
using MediatR;

namespace CaseFlow.Runtime.UseCases.Recurring;

/// <summary>Lists what calendars begin.</summary>
internal sealed class ListRecurringHandler(RuntimeKit kit) : IRequestHandler<ListRecurring, Outcome<RecurringList>>
{
    private const int Shown = 4;
    private static readonly string[] Readers = [StandardRole.Administrator, StandardRole.Auditor, StandardRole.Leader];

    public Task<Outcome<RecurringList>> Handle(ListRecurring request, CancellationToken cancellationToken) =>
        kit.Parts.Store.ReadAsync(session => ReadAsync(session, request), cancellationToken);

    private async ValueTask<Outcome<RecurringList>> ReadAsync(IReadSession session, ListRecurring request)
    {
        var around = await kit.Facts.AroundAsync(session);
        if (!Readers.Any(role => CaseAccess.HasRole(around.Organisation, request.Person, role, around.Now)))
        {
            return Outcomes.Refuse<RecurringList>(RuntimeCodes.AccessVerb, ("verb", "recurring"));
        }

        var lines = ImmutableArray.CreateBuilder<RecurringLine>();
        foreach (var places in (await RecurringPlaces.ListAsync(kit, session)).GroupBy(place => (place.Procedure.Mechanism.Id, Start: place.Start.Value)))
        {
            var (procedure, start) = (places.First().Procedure, places.First().Start);
            var rows = await session.ListRecurringStartsAsync(procedure.Mechanism.Id, start.Value, Shown);
            lines.Add(new RecurringLine(
                procedure.Mechanism.Id,
                procedure.Mechanism.Name,
                (StartEvent)procedure.Definitions[procedure.Mechanism.Process].Find(start)!,
                places.Count(),
                places.Select(place => place.Occurrences.NextAfter(place.Last)).Min(),
                [.. rows.GroupBy(row => row.Occurrence).Select(group => OccurrenceOf(group.Key, [.. group], around.Organisation))]));
        }

        return Outcomes.Done(new RecurringList(lines.ToImmutable()));
    }

    private static RecurringOccurrence OccurrenceOf(Instant at, ImmutableArray<RecurringStartRow> rows, Organisation organisation)
    {
        string NameOf(RecurringStartRow row) => organisation.FindUnit(row.Unit)?.Name ?? row.Unit;
        return new(
            at,
            [.. rows.Where(row => row.Number is not null).Select(row => new RecurringCase(NameOf(row), row.Number!))],
            [.. rows.Where(row => row.Number is null).Select(NameOf)]);
    }
}
