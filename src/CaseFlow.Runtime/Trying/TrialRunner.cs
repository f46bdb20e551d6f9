using System.Collections.Immutable;
using CaseFlow.Calendar;
using CaseFlow.Cases;
using CaseFlow.Cases.Records;
using CaseFlow.Runtime.Access;
using CaseFlow.Runtime.Actions;
using CaseFlow.Runtime.Forms;
using CaseFlow.Runtime.UseCases.Operations;
using CaseFlow.Runtime.UseCases.Tasks;

namespace CaseFlow.Runtime.Trying;

/// <summary>Goes a trial from its beginning, by the use cases that people and workers run.</summary>
/// <param name="world">Where.</param>
internal sealed class TrialRunner(TrialWorld world)
{
    private const int MostFirings = 2_000;
    private const int MostOutboxRounds = 50;

    private static readonly TimeSpan Furthest = TimeSpan.FromDays(3660);

    private readonly TrialObserver observer = new(world);
    private int firings;

    /// <summary>The flows taken in the last step, by instance.</summary>
    public ImmutableHashSet<(int Instance, string Flow)> Fresh => observer.Fresh;

    /// <summary>Goes a trial. A step that is refused ends the walk before it.</summary>
    /// <param name="trial">The trial.</param>
    /// <param name="stopping">Ends a walk that takes too long.</param>
    public async Task<TrialRun> RunAsync(Trial trial, CancellationToken stopping)
    {
        world.Reset(trial.Start.At);
        firings = 0;
        observer.Begin();
        var walked = trial with { Steps = [], End = null };
        var begun = await TrialBeginning.BeginAsync(world, trial.Start);
        if (begun.Value is not { } receipt)
        {
            return new TrialRun(walked, null, begun.Refusal);
        }

        var refusal = await SettleAsync(stopping);
        walked = walked with { Start = trial.Start with { Then = observer.Look(receipt.Case) } };
        for (var number = 0; refusal is null && number < trial.Steps.Length; number++)
        {
            refusal = stopping.IsCancellationRequested ? Refusal.Of(TrialCodes.TooLong) : await TakeAsync(receipt.Case, trial.Steps[number], number, stopping);
            if (refusal is null)
            {
                walked = walked with { Steps = walked.Steps.Add(trial.Steps[number] with { Then = observer.Look(receipt.Case) }) };
            }
        }

        var unit = world.State.Cases[receipt.Case.Value];
        return new TrialRun(walked with { End = await observer.EndOfAsync(unit) }, unit, refusal);
    }

    private async Task<Refusal?> TakeAsync(CaseId id, TrialStep step, int number, CancellationToken stopping) => step switch
    {
        TrialStep.Complete complete => await CompleteAsync(id, complete, number) ?? await SettleAsync(stopping),
        TrialStep.Pass pass => await PassAsync(pass, stopping),
        TrialStep.Arrive arrive => await TrialArrival.BringAsync(world, arrive) ?? await SettleAsync(stopping),
        TrialStep.Act act => Act(act),
        _ => throw new InvalidOperationException($"Expected a step of a known kind, but found {step.GetType().Name}."),
    };

    private async Task<Refusal?> CompleteAsync(CaseId id, TrialStep.Complete step, int number)
    {
        var current = world.State.Cases[id.Value].Case;
        if (step.Person is { } named && !world.State.Organisation.IsActive(named))
        {
            return Refusal.Of(TrialCodes.NotHere, ("id", named));
        }

        var waiting = current.Tasks.Where(task => task.Element == step.Element && (step.Unit is null || task.Unit == step.Unit)).ToList();
        if (waiting.Count == 0)
        {
            return Refusal.Of(TrialCodes.NoTask, ("element", step.Element));
        }

        var chosen = waiting.Select(task => (Task: task, Person: step.Person ?? PeopleFor(current, task).FirstOrDefault())).FirstOrDefault(pair => pair.Person is not null);
        if (chosen.Person is null)
        {
            return Refusal.Of(TrialCodes.Nobody, ("element", step.Element), ("role", waiting[0].Role));
        }

        var mine = waiting.FirstOrDefault(task => PeopleFor(current, task).Contains(chosen.Person)) ?? chosen.Task;
        var outcome = await new CompleteTaskHandler(world.Kit).Handle(
            new CompleteTask(chosen.Person, mine.Id, step.Values, $"trial-step-{number:D4}"), CancellationToken.None);
        return outcome.Refusal;
    }

    /// <summary>Who may work on a task, in a steady order.</summary>
    public ImmutableArray<string> PeopleFor(Case current, CaseTask task)
    {
        var (organisation, now) = (world.State.Organisation, world.Clock.Now);
        IEnumerable<string> people = task.Assignee is { } assignee ? [assignee]
            : task.Person is { } only ? [only]
            : organisation.HoldersOf(task.Role, task.Unit, now);
        return [.. people.Where(person => CaseAccess.CanWorkOn(organisation, person, task, now) && !current.IsKeptFrom(person, task))];
    }

    private async Task<Refusal?> PassAsync(TrialStep.Pass step, CancellationToken stopping)
    {
        var next = await world.ReadAsync(session => session.NextTimerAsync());
        var until = step.Until ?? (step.For is { } duration ? Later(duration) : next);
        if (until is not { } end)
        {
            return Refusal.Of(step.For is null ? TrialCodes.NoTimer : TrialCodes.Time);
        }

        if (end < world.Clock.Now || end.Since(world.Clock.Now) > Furthest)
        {
            // A timer that is due already is not in the past for whoever waits for it.
            if (step.Until is not null || step.For is not null || end >= world.Clock.Now)
            {
                return Refusal.Of(TrialCodes.Time);
            }

            end = world.Clock.Now;
        }

        while (await world.ReadAsync(session => session.NextTimerAsync()) is { } due && due <= end)
        {
            if (stopping.IsCancellationRequested || ++firings > MostFirings)
            {
                return Refusal.Of(TrialCodes.TooLong);
            }

            world.Clock.Set(due < world.Clock.Now ? world.Clock.Now : due);
            var swept = await new SweepDueHandler(world.Kit).Handle(new SweepDue(), CancellationToken.None);
            if (await SettleAsync(stopping) is { } refusal)
            {
                return refusal;
            }

            if (swept.Value is not { Fired: > 0 })
            {
                break;
            }
        }

        world.Clock.Set(end);
        return await SettleAsync(stopping);
    }

    private Instant? Later(TimeSpan duration) => duration >= TimeSpan.Zero && duration <= Furthest ? world.Clock.Now.Plus(duration) : null;

    private Refusal? Act(TrialStep.Act step)
    {
        try
        {
            world.Doubles.Set(step.Element, step switch
            {
                { Fails: { } code } => ActionOutcome.Fail(code, "Chosen while trying out."),
                { Throws: { } error } => ActionOutcome.Throw(error),
                _ => new ActionOutcome.Done([], []) { Results = step.Gives.ToImmutableSortedDictionary(v => v.Key, v => ValueJson.Read(v.Value), StringComparer.Ordinal) },
            });
            return null;
        }
        catch (System.Text.Json.JsonException)
        {
            return Refusal.Of(RuntimeCodes.RequestInvalid, ("field", "gives"));
        }
    }

    // What would be sent waits or is kept here; what goes on inside, such as a case that another one begins, goes on.
    private async Task<Refusal?> SettleAsync(CancellationToken stopping)
    {
        for (var round = 0; round < MostOutboxRounds; round++)
        {
            var run = await new RunOutboxHandler(world.Kit).Handle(new RunOutbox(), CancellationToken.None);
            if (run.Value is not { Done: > 0 })
            {
                return null;
            }

            if (stopping.IsCancellationRequested)
            {
                break;
            }
        }

        return Refusal.Of(TrialCodes.TooLong);
    }
}
