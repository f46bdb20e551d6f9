using System.Collections.Immutable;
using CaseFlow.Calendar;
using CaseFlow.Cases.Organisations;
using CaseFlow.Host.Installation;
using CaseFlow.Runtime;
using CaseFlow.Runtime.UseCases.CaseFiles;
using CaseFlow.Runtime.UseCases.Demands;
using CaseFlow.Runtime.UseCases.Files;
using CaseFlow.Runtime.UseCases.Operations;
using CaseFlow.Runtime.UseCases.Procedures;
using CaseFlow.Runtime.UseCases.Recurring;
using CaseFlow.Runtime.UseCases.Tasks;
using MediatR;

namespace CaseFlow.Host.Demo;

/// <summary>Plays stories through the normal use cases, all of them along one virtual clock; due timers fire at their moments.</summary>
/// <param name="parts">The outside parts of the installation that is built.</param>
/// <param name="useCases">Its use cases.</param>
/// <param name="clock">Its clock.</param>
/// <param name="organisation">Its organisation.</param>
internal sealed class DemoPlayer(RuntimeParts parts, IMediator useCases, VirtualClock clock, Organisation organisation)
{
    private readonly Dictionary<string, DemandReceipt> receipts = new(StringComparer.Ordinal);
    private int requests;

    /// <summary>Plays everything that lies before the present.</summary>
    /// <param name="stories">The stories.</param>
    /// <param name="moments">How their moments are computed.</param>
    /// <param name="now">The present.</param>
    public async Task PlayAsync(ImmutableArray<DemoStory> stories, DemoMoment moments, Instant now)
    {
        var queue = new PriorityQueue<(DemoStory Story, DemoStep? Step), (long At, int Order)>();
        foreach (var story in stories)
        {
            var at = moments.Resolve(story.At, now);
            Enqueue(story, null);
            foreach (var step in story.Steps)
            {
                at = moments.Resolve(step.At, at);
                Enqueue(story, step);
            }

            void Enqueue(DemoStory of, DemoStep? step)
            {
                if (at <= now)
                {
                    queue.Enqueue((of, step), (at.UnixMilliseconds, queue.Count));
                }
            }
        }

        while (queue.TryDequeue(out var next, out var when))
        {
            await AdvanceAsync(new Instant(when.At));
            await (next.Step is null ? RegisterAsync(next.Story) : StepAsync(next.Story, next.Step));
        }

        await AdvanceAsync(now);
        Done(await useCases.Send(new BeginRecurring()), "recurring");
    }

    private async Task AdvanceAsync(Instant to)
    {
        while (await parts.Store.ReadAsync(session => session.NextTimerAsync(), CancellationToken.None) is { } due && due <= to)
        {
            clock.Set(due > clock.Now ? due : clock.Now);
            var swept = Done(await useCases.Send(new SweepDue()), "sweep");
            if (swept.Fired + swept.Skipped == 0)
            {
                throw new SeedingException("demo.failed", $"a timer due at {due.ToUtc():O} does not fire");
            }
        }

        clock.Set(to);
        Done(await useCases.Send(new RunOutbox()), "outbox");
    }

    private async Task RegisterAsync(DemoStory story)
    {
        var photos = ImmutableArray.CreateBuilder<string>();
        for (var i = 0; i < story.Photos; i++)
        {
            var content = DemoPhoto.Draw((receipts.Count * 7) + i);
            photos.Add(Done(await useCases.Send(new AddFile("image/png", content)), story.Key).Id);
        }

        if (story.Mechanism is { } mechanism)
        {
            receipts[story.Key] = Done(
                await useCases.Send(new StartProcedure(mechanism, story.Place, story.Text, story.Values, story.By!, NextKey())), story.Key);
            return;
        }

        receipts[story.Key] = Done(
            await useCases.Send(new RegisterDemand(
                story.Channel, story.Place, story.Category, story.Text, photos.ToImmutable(), story.Name, story.Contact, story.Anonymous,
                story.ByStaff ? RegistrarOf(story) : null, NextKey())),
            story.Key);
    }

    private async Task StepAsync(DemoStory story, DemoStep step)
    {
        var receipt = receipts[story.Key];
        var what = $"{story.Key}: {step.Do} at {step.At}";
        switch (step.Do)
        {
            case "suspend":
                Done(await useCases.Send(new SuspendCase(RegistrarOf(story), receipt.Number, step.Reason!)), what);
                break;
            case "resume":
                Done(await useCases.Send(new ResumeCase(RegistrarOf(story), receipt.Number)), what);
                break;
            case "withdraw":
                Done(await useCases.Send(new WithdrawDemand(receipt.Number, receipt.FollowCode, step.Reason!)), what);
                break;
            case "rate":
                Done(await useCases.Send(new RateDemand(receipt.Number, receipt.FollowCode, step.Satisfaction!, step.Reason)), what);
                break;
            case "merge":
                Done(await useCases.Send(new MergeDuplicate(RegistrarOf(story), receipt.Number, receipts[step.Into!].Number)), what);
                break;
            default:
                await CompleteAsync(receipt, step, what);
                break;
        }
    }

    private async Task CompleteAsync(DemandReceipt receipt, DemoStep step, string what)
    {
        var unit = await parts.Store.ReadAsync(session => session.LoadCaseAsync(receipt.Case), CancellationToken.None);
        var tasks = unit!.Case.Tasks.Where(open => open.Element == step.Do).ToList();
        if (tasks.Count == 0)
        {
            throw new SeedingException("demo.failed", $"{what}: open are only {string.Join(", ", unit.Case.Tasks.Select(open => open.Element))}");
        }

        Outcome<TaskCompleted>? outcome = null;
        foreach (var task in tasks)
        {
            foreach (var person in step.By is { } by ? [by] : organisation.HoldersOf(task.Role, task.Unit, clock.Now))
            {
                outcome = await useCases.Send(new CompleteTask(person, task.Id, step.Values, NextKey()));
                if (outcome.IsDone)
                {
                    return;
                }
            }
        }

        Done(outcome ?? throw new SeedingException("demo.failed", $"{what}: nobody holds {tasks[0].Role} at {tasks[0].Unit}"), what);
    }

    private string RegistrarOf(DemoStory story) => organisation.Resolve("registrar", "community", story.Place, clock.Now).Holders[0];

    private string NextKey() => $"demo-{++requests:D6}";

    private static T Done<T>(Outcome<T> outcome, string what)
        where T : class =>
        outcome.Refusal is { } refusal
            ? throw new SeedingException("demo.failed", $"{what}: {refusal.Code} {string.Join(", ", refusal.Arguments.Select(a => $"{a.Key}={a.Value}"))} {string.Join(", ", refusal.Fields.Select(f => $"{f.Field}: {f.Code}"))}")
            : outcome.Value!;
}
