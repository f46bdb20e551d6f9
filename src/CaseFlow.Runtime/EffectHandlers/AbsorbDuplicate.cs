using System.Text.Json;
using CaseFlow.Cases;
using CaseFlow.Cases.Commands;
using CaseFlow.Cases.Records;
using CaseFlow.Runtime.Handling;
using CaseFlow.Runtime.Ports;

namespace CaseFlow.Runtime.EffectHandlers;

/// <summary><c>absorb-duplicate</c>: notes on the target case that another one was merged into it.</summary>
/// <param name="steps">Carries out steps.</param>
internal sealed class AbsorbDuplicate(CaseSteps steps) : IOutboxEffect
{
    public const string Name = "absorb-duplicate";

    public string Kind => Name;

    public static string Write(CaseId target, CaseLink duplicate, string actor) =>
        JsonSerializer.Serialize(new Order(target.Value, duplicate.Case.Value, duplicate.Number, actor));

    public async ValueTask RunAsync(IWriteSession session, OutboxRow row)
    {
        var order = JsonSerializer.Deserialize<Order>(row.Payload) ?? throw new JsonException("Expected an order, but found null.");
        var header = StepHeader.Of(order.Actor, "AbsorbDuplicate", ("duplicate", order.Number));
        await steps.ApplyAsync(session, header, new CaseId(order.Target), draft =>
        {
            var refusal = draft.Ask(new CaseCommand.AbsorbDuplicate(
                draft.At, order.Actor, new CaseLink(new CaseId(order.Duplicate), order.Number)));
            return Outcomes.From(refusal, draft.Case);
        });
    }

    private sealed record Order(long Target, long Duplicate, string Number, string Actor);
}
