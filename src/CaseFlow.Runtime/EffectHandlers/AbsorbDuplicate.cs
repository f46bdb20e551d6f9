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
        var target = await LastTargetAsync(session, new CaseId(order.Target));
        var duplicate = new CaseLink(new CaseId(order.Duplicate), order.Number);
        var header = StepHeader.Of(order.Actor, "AbsorbDuplicate", ("duplicate", order.Number));
        var outcome = await steps.ApplyAsync(session, header, target, draft => Outcomes.From(
            draft.Ask(new CaseCommand.AbsorbDuplicate(draft.At, order.Actor, duplicate)), draft.Case));
        if (outcome.Refusal is { } refusal)
        {
            await RaiseAsync(session, header, duplicate.Case, $"{target.Value}: {refusal.Code}");
        }
    }

    // The target may have been merged further, or have ended, since the merge was decided.
    private static async ValueTask<CaseId> LastTargetAsync(IReadSession session, CaseId target)
    {
        var seen = new HashSet<CaseId>();
        while (seen.Add(target) && (await session.LoadCaseAsync(target))?.Case.DuplicateOf is { } further)
        {
            target = further.Case;
        }

        return target;
    }

    private async ValueTask RaiseAsync(IWriteSession session, StepHeader header, CaseId duplicate, string detail) =>
        await steps.ApplyAsync(session, header, duplicate, draft =>
        {
            StepIncidents.Raise(draft, Endings.Root, Endings.Nowhere, RuntimeCodes.MergeTargetEnded, detail);
            return Outcomes.Done(draft.Case);
        });

    private sealed record Order(long Target, long Duplicate, string Number, string Actor);
}
