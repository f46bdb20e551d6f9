using System.Collections.Immutable;
using CaseFlow.Bpmn.Extensions;
using CaseFlow.Bpmn.Model.Events;
using CaseFlow.Engine.Definitions;
using CaseFlow.Runtime.Handling;
using CaseFlow.Runtime.Ports;

namespace CaseFlow.Runtime.UseCases.Recurring;

/// <summary>Finds every unit for which a calendar begins a procedure, in the versions in force.</summary>
internal static class RecurringPlaces
{
    public static async ValueTask<ImmutableArray<RecurringPlace>> ListAsync(RuntimeKit kit, IReadSession session)
    {
        var around = await kit.Facts.AroundAsync(session);
        var versions = await session.ListVersionsAsync();
        var places = ImmutableArray.CreateBuilder<RecurringPlace>();
        foreach (var head in Pins.InForce(versions, around.Now))
        {
            var procedure = await kit.Procedures.GetAsync(session, head.Hash);
            if (procedure.Definitions.GetValueOrDefault(procedure.Mechanism.Process) is not { } definition)
            {
                continue;
            }

            foreach (var start in definition.Starts)
            {
                if (start.Triggers is not [StartTrigger.Timer timer])
                {
                    continue;
                }

                var schedule = (definition.Find(start.Element) as StartEvent)?.Schedule ?? StartSchedule.Plain;
                var occurrences = new Occurrences(timer, schedule, head.ValidFrom, around.Calendar);
                var last = await session.ListLastRecurringStartsAsync(head.Mechanism, start.Element.Value);
                places.AddRange(around.Organisation.Units.Where(u => u.Level == schedule.Each && !u.Closed).Select(unit => new RecurringPlace(
                    procedure, start.Element, unit, occurrences, last.GetValueOrDefault(unit.Id, head.ValidFrom))));
            }
        }

        return places.ToImmutable();
    }
}
