using System.Collections.Immutable;
using CaseFlow.Bpmn.Model.Tasks;
using CaseFlow.Cases.Records;
using CaseFlow.Runtime.Deployment;
using CaseFlow.Runtime.Handling;
using CaseFlow.Runtime.Ports;
using CaseFlow.Runtime.Trying;
using CaseFlow.Runtime.UseCases.CaseFiles;
using CaseFlow.Runtime.UseCases.Demands;
using CaseFlow.Runtime.UseCases.Tasks;
using CaseFlow.Runtime.Views;

namespace CaseFlow.Runtime.UseCases.Trials;

/// <summary>A walk as its page shows it.</summary>
/// <param name="world">Where it was gone.</param>
/// <param name="runner">Who went it.</param>
internal sealed class TrialViews(TrialWorld world, TrialRunner runner)
{
    public async Task<TrialWalk> OfAsync(TrialRun run, CaseUnit unit, TryProcedure request)
    {
        var views = await world.ReadAsync(session => CaseViews.MakeAsync(world.Kit, session, unit));
        var steps = Steps(unit);
        var shown = unit.Case.Tasks.FirstOrDefault(task => task.Element == request.Shown && (request.ShownUnit is null || task.Unit == request.ShownUnit))
            ?? unit.Case.Tasks.FirstOrDefault(task => !runner.PeopleFor(unit.Case, task).IsEmpty);
        var people = shown is null ? [] : runner.PeopleFor(unit.Case, shown);
        var person = request.As is { } wanted && people.Contains(wanted) ? wanted : people.FirstOrDefault();
        var task = shown is null || person is null ? null : (await new GetTaskHandler(world.Kit).Handle(new GetTask(person, shown.Id), CancellationToken.None)).Value;
        return new TrialWalk(
            run.Walked,
            views.Summary(),
            [.. unit.Instances.Values.Select(instance => TraceViews.Of(views, unit, instance, steps[instance.Number], 0))],
            world.Clock.Now,
            await world.ReadAsync(session => session.NextTimerAsync()),
            unit.Instances.Values.All(instance => instance.State.IsEnded),
            [.. unit.Case.Tasks.Select(open => TaskOf(views, unit.Case, open, open.Id == shown?.Id))],
            task,
            views.Clocks(),
            views.Milestones(),
            views.Incidents(mayRetry: false),
            await FactsAsync(views),
            Sent(),
            Awaited(unit),
            await NamesAsync(run.Walked))
        {
            As = person,
            Fresh = runner.Fresh,
            Actions = [.. Actions(views.Procedures[unit.Case.ProcedureHash])],
        };
    }

    private static IEnumerable<TrialAction> Actions(Procedure procedure) => TrialNames.NodesOf(procedure.Definitions[procedure.Mechanism.Process].Process.Scope)
        .Where(node => node is ServiceTask { Action: not null } or SendTask { Action: not null })
        .Select(node => new TrialAction(node.Id.Value, node.Name ?? node.Id.Value));

    private TrialTask TaskOf(CaseViews views, Case current, CaseTask task, bool isShown) => new(
        task.Element,
        task.Name,
        task.Unit,
        views.Around.Organisation.NameOf(task.Unit),
        views.Names.Role(task.Role),
        task.Due?.Due,
        [.. runner.PeopleFor(current, task).Select(person => new TrialPerson(person, views.PersonName(person) ?? person))],
        isShown);

    private ILookup<int, Engine.Trace.TraceStep> Steps(CaseUnit unit) => world.State.Journals[unit.Case.Id]
        .SelectMany(entry => StepPayload.Read(entry.Payload).ProcessSteps.Select(step => (
            step.Instance, Step: new Engine.Trace.TraceStep(entry.HappenedAt, entry.Actor, step.Events))))
        .ToLookup(step => step.Instance, step => step.Step);

    private ImmutableArray<TrialMessage> Sent() =>
    [
        .. world.State.Notifications.Values.Select(row => new TrialMessage(row.At, row.Recipient, ProgressViews.Message(row)))
            .Concat(world.State.Outbox.Values.Select(row => new TrialMessage(row.At, row.Kind, null)))
            .OrderBy(message => message.At),
    ];

    private static ImmutableArray<TrialAwaited> Awaited(CaseUnit unit) =>
    [
        .. unit.Instances.Values.SelectMany(instance => instance.State.Subscriptions.Values.Select(wait => new TrialAwaited(wait.Message, false))
                .Concat(instance.State.Signals.Values.Select(wait => new TrialAwaited(wait.Signal, true))))
            .Where(awaited => awaited.Name.Length > 0)
            .Distinct()
            .OrderBy(awaited => awaited.Name, StringComparer.Ordinal),
    ];

    private async Task<ImmutableArray<CaseFact>> FactsAsync(CaseViews views)
    {
        var fields = FactViews.Fields(views);
        var options = await world.ReadAsync(session => OptionLists.LoadAsync(session, fields.Values, views.Around, views.Case.FirstAt(CaseStatus.Registered) ?? views.Around.Now));
        var personal = views.Procedures.Values.SelectMany(procedure => procedure.PersonalFields).ToHashSet(StringComparer.Ordinal);
        return [.. FactViews.Of(views, fields, options).Where(fact => fact.Kind != "value" || !personal.Contains(fact.Arguments.GetValueOrDefault("name", "")))];
    }

    private async Task<ImmutableDictionary<string, string>> NamesAsync(Trial walked)
    {
        return (await TrialNames.OfAsync(world)).In(walked);
    }
}
