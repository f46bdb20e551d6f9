using System.Collections.Immutable;
using CaseFlow.Cases.Records;
using CaseFlow.Runtime.UseCases.CaseFiles;
using CaseFlow.Runtime.UseCases.Operations;

namespace CaseFlow.Testing.Faults;

/// <summary>Without faults, does everything that can be done until every case is at its end.</summary>
internal sealed class Finish(FaultRun run)
{
    private const int MostRounds = 120;

    private readonly Clerk clerk = run.NewClerk(number: 99);

    public async Task<ImmutableArray<string>> RunAsync()
    {
        // Faults may have left no case at all, which would prove nothing.
        await clerk.RegisterAsync();
        for (var round = 0; round < MostRounds; round++)
        {
            // An effect that failed waits up to an hour until it is tried again.
            run.Clock.Advance(TimeSpan.FromHours(1));
            var swept = (await clerk.AskAsync(new SweepDue()))!.Value!;
            var effects = (await clerk.AskAsync(new RunOutbox()))!.Value!;
            if (swept.Failed + effects.Failed > 0)
            {
                return [.. swept.Problems.Concat(effects.Problems).Select(p => $"stuck: {p}")];
            }

            var open = await OpenAsync();
            if (open.Count == 0 && effects.Done == 0)
            {
                await clerk.AskAsync(new MakeCheckpoint());
                return [.. run.Told.Problems];
            }

            foreach (var current in open)
            {
                await GoOnAsync(current);
            }
        }

        return [.. (await OpenAsync()).Select(c => $"stuck: case {c.Number} is {c.Status} with {string.Join(", ", c.Tasks.Select(t => t.Element))}"), .. run.Told.Problems];
    }

    private async Task GoOnAsync(Case current)
    {
        if (current.Status == CaseStatus.Suspended)
        {
            await clerk.AskAsync(new ResumeCase("hongfeng-registrar", current.Number));
        }

        foreach (var task in current.Tasks)
        {
            await clerk.CompleteAsync(current, task, _ => 0);
        }
    }

    private async Task<List<Case>> OpenAsync()
    {
        var open = new List<Case>();
        foreach (var id in await run.CasesAsync())
        {
            if ((await run.LoadAsync(id)).Case is { IsEnded: false } current)
            {
                open.Add(current);
            }
        }

        return open;
    }
}
