using CaseFlow.Cases.Organisations;
using CaseFlow.Runtime;
using CaseFlow.Runtime.Ports;
using CaseFlow.Runtime.UseCases.Demands;
using CaseFlow.Runtime.UseCases.Tasks;
using MediatR;

namespace CaseFlow.Testing.Faults;

/// <summary>Many cases that wait for a first response, each with a timer that is due five minutes after its dispatch.</summary>
public static class TimerFlood
{
    /// <summary>Registers, accepts and dispatches demands, several side by side.</summary>
    /// <param name="useCases">The use cases.</param>
    /// <param name="store">The store.</param>
    /// <param name="clock">The clock, which is not moved.</param>
    /// <param name="count">How many.</param>
    /// <param name="stopping">Gives up.</param>
    public static async Task PrepareAsync(IMediator useCases, IStore store, IClock clock, int count, CancellationToken stopping = default)
    {
        var organisation = await store.ReadAsync(session => session.LoadOrganisationAsync(), CancellationToken.None);
        await Parallel.ForEachAsync(
            Enumerable.Range(1, count),
            new ParallelOptions { MaxDegreeOfParallelism = 16, CancellationToken = stopping },
            async (number, _) => await DispatchAsync(useCases, store, organisation, clock, $"flood-{number:D8}"));
    }

    private static async Task DispatchAsync(IMediator useCases, IStore store, Organisation organisation, IClock clock, string key)
    {
        var demand = await AskAsync(useCases, new RegisterDemand("web", "jinxiu-b1", null, $"路灯不亮 {key}", [], "李秀兰", "13800001234", false, null, key));
        for (var step = 1; step <= 2; step++)
        {
            var unit = (await store.ReadAsync(session => session.LoadCaseAsync(demand.Case), CancellationToken.None))!;
            var task = unit.Case.Tasks.Single();
            var person = Worker.Of(organisation, unit.Case, task, clock.Now, _ => 0);
            await AskAsync(useCases, new CompleteTask(person, task.Id, Answers.Of(task.Element, _ => 0), $"{key}-{step}"));
        }
    }

    private static async Task<T> AskAsync<T>(IMediator useCases, IRequest<Outcome<T>> request)
        where T : class
    {
        var outcome = await useCases.Send(request);
        return outcome.Value ?? throw new InvalidOperationException($"Expected {request} to be done, but it was refused with {outcome.Refusal!.Code}.");
    }
}
