using System.Collections.Immutable;
using CaseFlow.Cases;
using CaseFlow.Engine.Events;
using CaseFlow.Runtime.Handling;
using CaseFlow.Runtime.Ports;

namespace CaseFlow.Runtime.Trying;

/// <summary>Notes what came of each step of a trial.</summary>
/// <param name="world">Where.</param>
internal sealed class TrialObserver(TrialWorld world)
{
    private int seen;

    /// <summary>The flows taken between the last two looks, by instance.</summary>
    public ImmutableHashSet<(int Instance, string Flow)> Fresh { get; private set; } = [];

    /// <summary>Begins with a new walk.</summary>
    public void Begin() => seen = 0;

    /// <summary>What came of everything since the last look.</summary>
    public TrialStand Look(CaseId id)
    {
        var unit = world.State.Cases[id.Value];
        var journal = world.State.Journals[id];
        var happened = journal.Skip(seen).SelectMany(entry => StepPayload.Read(entry.Payload).ProcessSteps).ToList();
        Fresh = [.. happened.SelectMany(step => step.Events.OfType<ProcessEvent.FlowTaken>().Select(taken => (step.Instance, taken.Flow.Value)))];
        var passed = happened
            .SelectMany(step => step.Events.OfType<ProcessEvent.ElementEntered>().Select(entered => NameOf(unit, step.Instance, entered.Element.Value)))
            .ToImmutableArray();
        seen = journal.Length;
        var tasks = unit.Case.Tasks.Select(task => (Element: NameOf(unit, task.Id.Instance, task.Element), task.Due?.Due)).ToList();
        return new TrialStand(
            passed,
            [.. tasks.Select(task => task.Element).Order(StringComparer.Ordinal)],
            tasks.Where(task => task.Due is not null).GroupBy(task => task.Element).ToImmutableSortedDictionary(
                group => group.Key, group => group.Min(task => task.Due!.Value), StringComparer.Ordinal));
    }

    /// <summary>How a case stands.</summary>
    public async Task<TrialEnd> EndOfAsync(CaseUnit unit)
    {
        var procedure = await world.ReadAsync(session => world.Kit.Procedures.GetAsync(session, unit.Case.ProcedureHash));
        return new TrialEnd(
            CaseStatusName.Of(unit.Case.Status),
            unit.Instances.Values.All(instance => instance.State.IsEnded),
            unit.Case.Moments.ToImmutableSortedDictionary(m => CaseStatusName.Of(m.Key), m => m.Value.Last, StringComparer.Ordinal),
            unit.Case.Clocks.Where(clock => clock.Met is not null).GroupBy(clock => clock.Name, StringComparer.Ordinal).ToImmutableSortedDictionary(
                group => group.Key, group => Kept(group.Count(clock => clock.Met == true), group.Count(clock => clock.Met == false)), StringComparer.Ordinal),
            unit.Case.Data.Remove(Pins.Name).RemoveRange(procedure.PersonalFields).RemoveRange(unit.Case.Data.Where(value => value.Value == "null").Select(value => value.Key)));
    }

    private static string Kept(int met, int missed) => (met, missed) switch
    {
        (_, 0) => $"met {met}",
        (0, _) => $"missed {missed}",
        _ => $"met {met}, missed {missed}",
    };

    // The tried process alone goes without its name.
    private static string NameOf(CaseUnit unit, int instance, string element) =>
        instance == Endings.Root ? element : $"{unit.Instances[instance].ProcessId}:{element}";
}
