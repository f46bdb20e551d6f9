using System.Text.Json;
using CaseFlow.Cases;
using CaseFlow.Cases.Commands;
using CaseFlow.Cases.Records;
using CaseFlow.Runtime.Handling;
using CaseFlow.Runtime.Ports;

namespace CaseFlow.Runtime.EffectHandlers;

/// <summary><c>link-back</c>: notes on the other case that this one was linked with it; noting it again changes nothing.</summary>
/// <param name="steps">Carries out steps.</param>
internal sealed class LinkBack(CaseSteps steps) : IOutboxEffect
{
    public const string Name = "link-back";

    public string Kind => Name;

    public static string Write(CaseId other, CaseLink own, string kind) =>
        JsonSerializer.Serialize(new Order(other.Value, own.Case.Value, own.Number, kind));

    public async ValueTask RunAsync(IWriteSession session, OutboxRow row)
    {
        var order = JsonSerializer.Deserialize<Order>(row.Payload) ?? throw new JsonException("Expected an order, but found null.");
        var header = StepHeader.Of(StepHeader.System, "LinkCase", ("other", order.Number), ("kind", order.Kind));
        var link = new CaseLink(new CaseId(order.Own), order.Number);
        await steps.ApplyAsync(session, header, new CaseId(order.Other), draft => Outcomes.From(
            draft.Ask(new CaseCommand.LinkCase(draft.At, header.Actor, link, order.Kind)), draft.Case));
    }

    private sealed record Order(long Other, long Own, string Number, string Kind);
}
