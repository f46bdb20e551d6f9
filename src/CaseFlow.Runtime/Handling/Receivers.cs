using System.Collections.Immutable;
using CaseFlow.Cases;
using CaseFlow.Cases.Records;
using CaseFlow.Engine;
using CaseFlow.Engine.Commands;
using CaseFlow.Engine.Definitions;
using CaseFlow.Feel;
using CaseFlow.Runtime.Ports;

namespace CaseFlow.Runtime.Handling;

/// <summary>
/// Finds what waits for a message or a signal across cases, or begins with it (BPMN 2.0.2 §8.4.2). A case that begins so is about the same matter
/// and place as the case that threw.
/// </summary>
internal sealed class Receivers(RuntimeKit kit)
{
    private const int MostTried = 20;

    /// <summary>Delivers a message to the oldest waiting place whose keys fit; gives its case, or null when there is none.</summary>
    /// <param name="session">The transaction.</param>
    /// <param name="header">What the receiver's journal will say.</param>
    /// <param name="message">The message's name.</param>
    /// <param name="variables">What the receiver takes.</param>
    /// <param name="payload">What keys are read from.</param>
    /// <param name="sender">The instance that sent it, which does not take it itself; null when it came from outside.</param>
    public async ValueTask<Case?> DeliverAsync(
        IWriteSession session,
        StepHeader header,
        string message,
        ImmutableSortedDictionary<string, FeelValue> variables,
        ImmutableSortedDictionary<string, FeelValue> payload,
        (CaseId Case, int Instance)? sender)
    {
        foreach (var row in await CandidatesAsync(session, message, payload))
        {
            if (sender == (row.Key.Case, row.Key.Instance))
            {
                continue;
            }

            var outcome = await kit.Steps.ApplyAsync(session, header, row.Key.Case, draft => Outcomes.From(
                draft.Tell(row.Key.Instance, context => new Command.DeliverMessage(context, message, variables) { Payload = payload }), draft.Case));
            if (outcome.Value is { } taken)
            {
                return taken;
            }
        }

        return null;
    }

    /// <summary>The starts of procedures in force that any one trigger lets begin, by mechanism.</summary>
    public async ValueTask<ImmutableArray<StartPlace>> FindStartsAsync(IReadSession session, Func<StartTrigger, bool> isMeant)
    {
        var versions = await session.ListVersionsAsync();
        var starts = ImmutableArray.CreateBuilder<StartPlace>();
        foreach (var head in Pins.InForce(versions, kit.Parts.Clock.Now))
        {
            var procedure = await kit.Procedures.GetAsync(session, head.Hash);
            if (procedure.Definitions.GetValueOrDefault(procedure.Mechanism.Process) is { } definition)
            {
                starts.AddRange(definition.Starts.Where(s => !s.IsParallel && s.Triggers.Any(isMeant)).Select(s => new StartPlace(procedure, s.Element)));
            }
        }

        return starts.ToImmutable();
    }

    /// <summary>Registers a case about the matter of another one and starts its procedure.</summary>
    public async ValueTask BeginAsync(
        IWriteSession session, StepHeader header, StartPlace start, CaseId from, ImmutableSortedDictionary<string, FeelValue> payload)
    {
        var origin = (await session.LoadCaseAsync(from))!.Case;
        var draft = await new Beginnings(kit).OpenAsync(session, header, start.Procedure);
        var wanted = new NewCase(origin.Channel, origin.Place, origin.Title, origin.Description) { Start = start.Element, Payload = payload };
        if (await Beginnings.StartAsync(session, draft, start.Procedure, wanted) is { } refusal)
        {
            throw new InvalidOperationException($"Expected to begin a case by what another one threw, but it was refused with {refusal.Code}.");
        }

        await kit.Steps.SaveAsync(session, draft);
    }

    private async ValueTask<List<AwaitedRow>> CandidatesAsync(IReadSession session, string message, ImmutableSortedDictionary<string, FeelValue> payload)
    {
        var topic = AwaitedRows.OfMessage(kit.Parts.Digest, message);
        var rows = new List<AwaitedRow>();
        foreach (var awaiting in await session.ListAwaitingProcessesAsync(topic))
        {
            var procedure = await kit.Procedures.GetAsync(session, awaiting.Definition);
            if (procedure.Definitions.GetValueOrDefault(awaiting.Process) is { } definition)
            {
                var given = Conversations.KeysIn(definition, message, payload, kit.Parts.Clock.Now);
                rows.AddRange(await session.ListAwaitingAsync(topic, awaiting, ["", .. given.Select(key => AwaitedRows.Match(kit.Parts.Digest, key))], MostTried));
            }
        }

        return [.. rows.OrderBy(r => r.Since.UnixMilliseconds).ThenBy(r => r.Key.Case.Value).ThenBy(r => r.Key.Instance).ThenBy(r => r.Key.Wait)];
    }
}
