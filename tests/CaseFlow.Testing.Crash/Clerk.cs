using System.Collections.Immutable;
using CaseFlow.Host.Installation;
using CaseFlow.Runtime;
using CaseFlow.Runtime.UseCases.Demands;
using CaseFlow.Runtime.UseCases.Operations;
using CaseFlow.Runtime.UseCases.Tasks;
using MediatR;

namespace CaseFlow.Testing.Crash;

/// <summary>Registers demands, accepts and dispatches them, one after the other. Prints <c>step number key</c> after each acknowledgement.</summary>
internal sealed class Clerk(OpenInstallation installation)
{
    public async Task WorkAsync()
    {
        while (true)
        {
            var key = Guid.NewGuid().ToString("N");
            var demand = await Ask(new RegisterDemand(
                "web", "jinxiu-b1", null, $"地下车库潮湿 {key}", [], "李秀兰", "13800001234", false, null, key));
            Tell("registered", demand.Number, key);
            await Complete(demand, "Task_Accept", key, ("acceptDecision", "accept"), ("category", "property.underground-garage.damp"));
            Tell("accepted", demand.Number, key);
            await Complete(demand, "Task_Dispatch", key, ("duty", "team"));
            Tell("dispatched", demand.Number, key);
            await Ask(new RunOutbox());
        }
    }

    private async Task Complete(DemandReceipt demand, string element, string key, params (string Name, string Value)[] values)
    {
        var unit = await installation.Parts.Store.ReadAsync(session => session.LoadCaseAsync(demand.Case), CancellationToken.None);
        var task = unit!.Case.Tasks.Single(open => open.Element == element).Id;
        await Ask(new CompleteTask(
            "hongfeng-registrar", task, values.ToImmutableSortedDictionary(v => v.Name, v => v.Value), $"{key}-{element}"));
    }

    private async Task<T> Ask<T>(IRequest<Outcome<T>> request)
        where T : class
    {
        var outcome = await installation.UseCases.Send(request);
        return outcome.Value ?? throw new InvalidOperationException($"Expected {request} to be done, but {outcome.Refusal!.Code}.");
    }

    private static void Tell(string step, string number, string key)
    {
        lock (Console.Out)
        {
            Console.WriteLine($"{step} {number} {key}");
            Console.Out.Flush();
        }
    }
}
