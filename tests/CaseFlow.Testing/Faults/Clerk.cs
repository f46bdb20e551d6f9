using CaseFlow.Cases.Organisations;
using CaseFlow.Cases.Records;
using CaseFlow.Runtime;
using CaseFlow.Runtime.Ports;
using CaseFlow.Runtime.UseCases.CaseFiles;
using CaseFlow.Runtime.UseCases.Demands;
using CaseFlow.Runtime.UseCases.Operations;
using CaseFlow.Runtime.UseCases.Tasks;
using MediatR;

namespace CaseFlow.Testing.Faults;

/// <summary>
/// Does what residents, staff and workers do, at random, and what they do when it fails: try the same thing again with the same key, send it
/// twice, or give up.
/// </summary>
internal sealed class Clerk(FaultRun run, int number, int seed)
{
    private const string Registrar = "hongfeng-registrar";
    private const int MostAttempts = 8;

    private static readonly string[] Places = ["jinxiu-b1", "fenglinyuan-b1"];

    private readonly System.Random random = new(seed);
    private int keys;

    public async Task WorkAsync(int actions)
    {
        for (var action = 0; action < actions; action++)
        {
            await ActAsync();
        }
    }

    public async Task RegisterAsync()
    {
        var key = NextKey();
        var request = new RegisterDemand(
            "web", Places[random.Next(Places.Length)], null, $"地下车库潮湿 {key}", [], "李秀兰", "13800001234", false, null, key);
        await SendAsync(request, receipt =>
        {
            run.Told.Codes[receipt.Number] = receipt.FollowCode;
            return new Acknowledged("RegisterDemand", receipt.Case, null, key);
        }, key);
    }

    public async Task CompleteAsync(Case current, CaseTask task, Func<int, int> choose)
    {
        var key = NextKey();
        var person = Worker.Of(run.Organisation, current, task, run.Clock.Now, choose);
        var request = new CompleteTask(person, task.Id, Answers.Of(task.Element, choose), key);
        await SendAsync(request, _ => new Acknowledged("CompleteTask", task.Id.Case, task.Id, key), key);
    }

    /// <summary>Asks until there is an answer; a caller that meets too many faults may give up. Null when it did.</summary>
    public async Task<Outcome<T>?> AskAsync<T>(IRequest<Outcome<T>> request)
        where T : class
    {
        for (var attempt = 1; attempt <= MostAttempts; attempt++)
        {
            try
            {
                var outcome = await run.UseCases.Send(request);
                if (outcome.Refusal?.Code != RuntimeCodes.Busy)
                {
                    return outcome;
                }
            }
            catch (Exception e) when (e is InjectedFaultException or OperationCanceledException)
            {
                if (random.Next(8) == 0)
                {
                    return null;
                }
            }
            catch (Exception e)
            {
                run.Told.Problems.Enqueue($"unexpected: {request.GetType().Name}: {e}");
                return null;
            }
        }

        return null;
    }

    private async Task ActAsync()
    {
        var what = random.Next(100);
        if (what < 18 && run.TakeDemand())
        {
            await RegisterAsync();
        }
        else if (what < 28)
        {
            run.Clock.Advance(TimeSpan.FromMinutes(random.Next(8 * 60)));
            await AskAsync(new SweepDue());
        }
        else if (what < 40)
        {
            await AskAsync(new RunOutbox());
        }
        else if (what < 43)
        {
            await AskAsync(new MakeCheckpoint());
        }
        else if (await run.AnyCaseAsync(random.Next) is { } current)
        {
            await OnCaseAsync(current, what);
        }
    }

    private Task OnCaseAsync(Case current, int what)
    {
        if (what >= 55 && current.Tasks is { IsEmpty: false } tasks)
        {
            return CompleteAsync(current, tasks[random.Next(tasks.Length)], random.Next);
        }

        var task = current.Tasks.IsEmpty ? null : current.Tasks[random.Next(current.Tasks.Length)];
        return what switch
        {
            < 47 when task is not null => SendAsync(
                new ClaimTask(Worker.Of(run.Organisation, current, task, run.Clock.Now, random.Next), task.Id), Step<TaskChanged>("ClaimTask", current, task)),
            < 49 when task is { Assignee: { } assignee } => SendAsync(new ReleaseTask(assignee, task.Id), Step<TaskChanged>("ReleaseTask", current, task)),
            < 51 => SendAsync(new SuspendCase(Registrar, current.Number, "等待检测"), Step<CaseChanged>("SuspendCase", current)),
            < 53 => SendAsync(new ResumeCase(Registrar, current.Number), Step<CaseChanged>("ResumeCase", current)),
            < 54 when run.Told.Codes.TryGetValue(current.Number, out var code) => SendAsync(
                new WithdrawDemand(current.Number, code, "已经好了"), Step<DemandProgress>("WithdrawDemand", current)),
            _ => MergeAsync(current),
        };
    }

    private async Task MergeAsync(Case current)
    {
        if (await run.AnyCaseAsync(random.Next) is { } other && other.Id != current.Id)
        {
            await SendAsync(new MergeDuplicate(Registrar, current.Number, other.Number), Step<CaseChanged>("MergeDuplicate", current));
        }
    }

    private static Func<T, Acknowledged> Step<T>(string kind, Case current, CaseTask? task = null) => _ => new Acknowledged(kind, current.Id, task?.Id, null);

    private async Task SendAsync<T>(IRequest<Outcome<T>> request, Func<T, Acknowledged> step, string? key = null)
        where T : class
    {
        // A double click, or a browser that sends a form again.
        var asked = key is not null && random.Next(4) == 0 ? new[] { AskAsync(request), AskAsync(request) } : [AskAsync(request)];
        foreach (var outcome in await Task.WhenAll(asked))
        {
            if (outcome?.Value is { } answer)
            {
                run.Told.Steps.Enqueue(step(answer));
                if (key is not null)
                {
                    run.Told.Keep(key, answer);
                }
            }
        }
    }

    private string NextKey() => $"clerk-{number}-key-{++keys:D4}";
}
