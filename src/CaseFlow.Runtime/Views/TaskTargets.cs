using System.Collections.Immutable;
using CaseFlow.Bpmn.Model;
using CaseFlow.Cases.Records;
using CaseFlow.Engine;
using CaseFlow.Engine.Commands;
using CaseFlow.Engine.Definitions;
using CaseFlow.Runtime.Handling;
using CaseFlow.Runtime.Ports;
using CaseFlow.Runtime.UseCases.Tasks;

namespace CaseFlow.Runtime.Views;

/// <summary>Finds to whom and where an open task may go, by trying what is cheap to try.</summary>
internal static class TaskTargets
{
    private const int MostUnits = 200;

    /// <summary>The choices of a person who has the task or may take it.</summary>
    public static TaskChoices Of(CaseUnit unit, CaseTask task, ProcessDefinition definition, Surroundings around, string person)
    {
        if (task.Delegator is not null || unit.Case.Status == CaseStatus.Suspended)
        {
            return TaskChoices.None;
        }

        var others = task.Verbs.Contains("transfer") || task.Verbs.Contains("delegate") ? Others(unit.Case, task, around) : [];
        return new TaskChoices(
            task.Verbs.Contains("transfer") ? others : [],
            task.Verbs.Contains("transfer") ? Units(task, around) : [],
            task.Verbs.Contains("delegate") ? [.. others.Where(target => target.Id != person)] : [],
            task.Verbs.Contains("return") ? Returns(unit, task, definition, around, person) : []);
    }

    private static ImmutableArray<TaskTarget> Others(Case current, CaseTask task, Surroundings around) =>
    [
        .. around.Organisation.HoldersOf(task.Role, task.Unit, around.Now)
            .Where(holder => holder != task.Assignee && !current.IsKeptFrom(holder, task))
            .Select(holder => new TaskTarget(holder, around.Organisation.FindPerson(holder)?.Name ?? holder)),
    ];

    private static ImmutableArray<TaskTarget> Units(CaseTask task, Surroundings around)
    {
        var level = around.Organisation.FindUnit(task.Unit)?.Level;
        return
        [
            .. around.Organisation.Units
                .Where(unit => unit.Level == level && unit.Id != task.Unit && !unit.Closed && around.Organisation.IsStaffed(task.Role, unit.Id, around.Now))
                .Take(MostUnits)
                .Select(unit => new TaskTarget(unit.Id, unit.Name)),
        ];
    }

    private static ImmutableArray<TaskTarget> Returns(CaseUnit unit, CaseTask task, ProcessDefinition definition, Surroundings around, string person)
    {
        var context = new StepContext(around.Now, person, around.Calendar, ImmutableSortedDictionary.Create<string, Calendar.Instant>(StringComparer.Ordinal));
        var state = unit.Instances[task.Id.Instance].State;
        bool Fits(string element) => ProcessEngine.Decide(
            definition, state, new Command.ReturnWorkItem(context, new ElementInstanceId(task.Id.Item), new ElementId(element), "?", ThenBack: false)) is Decision.Accepted;
        return
        [
            .. unit.Case.Done
                .Where(done => task.ReturnTo.IsEmpty || task.ReturnTo.Contains(done.Key))
                .OrderByDescending(done => done.Value.At)
                .Where(done => definition.Find(new ElementId(done.Key)) is not null && Fits(done.Key))
                .Select(done => new TaskTarget(done.Key, definition.Find(new ElementId(done.Key))!.Name ?? done.Key)),
        ];
    }
}
