using System.Collections.Immutable;
using CaseFlow.Bpmn.Model;
using CaseFlow.Calendar;
using CaseFlow.Engine.Definitions;
using CaseFlow.Feel;

namespace CaseFlow.Simulation.Rooms;

/// <summary>
/// Begins instances of the file's processes by what happens in the room. A process that was started by hand does not begin by a moment or a
/// condition besides.
/// </summary>
internal sealed class Beginnings
{
    private readonly Dictionary<ElementId, HashSet<StartTrigger>> happened = [];
    private readonly HashSet<ElementId> byHand = [];
    private readonly HashSet<StartTrigger> held = [];
    private bool isCounting;

    /// <summary>A process is started by hand; from the first on timers count.</summary>
    public void Begin(Floor floor, Process process)
    {
        byHand.Add(process.Id);
        if (isCounting)
        {
            return;
        }

        isCounting = true;
        foreach (var (other, place) in floor.Model.Starts().Where(start => start.Process.Id != process.Id))
        {
            foreach (var timer in place.Triggers.OfType<StartTrigger.Timer>())
            {
                Schedule(floor, new AgendaItem.Start(other, place, timer, floor.Now), floor.Now.Plus(TimeSpan.FromMilliseconds(-1)));
            }
        }
    }

    /// <summary>A moment has come; the next is waited for.</summary>
    public void FallDue(Floor floor, AgendaItem.Start start, Instant due)
    {
        Schedule(floor, start, due);
        if (!byHand.Contains(start.Process.Id))
        {
            Happen(floor, start.Process, start.Place, start.Trigger, Floor.NoVariables);
        }
    }

    /// <summary>Variables were set: conditions that became true begin their processes. Says whether any did.</summary>
    public bool Look(Floor floor, ImmutableSortedDictionary<string, FeelValue> variables)
    {
        var any = false;
        foreach (var (process, place) in floor.Model.Starts().Where(start => !byHand.Contains(start.Process.Id)))
        {
            foreach (var condition in place.Triggers.OfType<StartTrigger.Condition>())
            {
                if (!condition.Holds(variables, floor.Now))
                {
                    held.Remove(condition);
                }
                else if (held.Add(condition))
                {
                    Happen(floor, process, place, condition, variables);
                    any = true;
                }
            }
        }

        return any;
    }

    /// <summary>One of the triggers of a place happened: an instance begins, unless others must happen too.</summary>
    public void Happen(
        Floor floor,
        Process process,
        ProcessStart place,
        StartTrigger trigger,
        ImmutableSortedDictionary<string, FeelValue> variables,
        ImmutableSortedDictionary<string, FeelValue>? keys = null)
    {
        if (place.IsParallel)
        {
            if (!happened.TryGetValue(place.Element, out var seen))
            {
                happened.Add(place.Element, seen = []);
            }

            seen.Add(trigger);
            if (!place.Triggers.All(seen.Contains))
            {
                return;
            }

            happened.Remove(place.Element);
        }

        floor.Open(process, place.Element, variables, keys: keys);
    }

    private static void Schedule(Floor floor, AgendaItem.Start start, Instant after)
    {
        if (start.Trigger.Next(start.Since, after, RoomClock.PlainCalendar) is { } next)
        {
            floor.Agenda.Add(start, next);
        }
    }
}
