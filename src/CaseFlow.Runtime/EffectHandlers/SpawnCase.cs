using System.Collections.Immutable;
using CaseFlow.Cases.Commands;
using CaseFlow.Cases.Records;
using CaseFlow.Feel;
using CaseFlow.Runtime.Actions;
using CaseFlow.Runtime.Actions.Linking;
using CaseFlow.Runtime.Forms;
using CaseFlow.Runtime.Handling;
using CaseFlow.Runtime.Ports;

namespace CaseFlow.Runtime.EffectHandlers;

/// <summary>
/// <c>spawn-case</c>: registers a child case, starts its procedure and links both. The row's id is kept as a receipt, so that a second run
/// registers nothing. What cannot be registered is an incident of the parent.
/// </summary>
internal sealed class SpawnCase(RuntimeKit kit) : IOutboxEffect
{
    public const string Name = "spawn-case";

    public string Kind => Name;

    public async ValueTask RunAsync(IWriteSession session, OutboxRow row)
    {
        var receipt = $"{Name}:{row.Id}";
        if (await session.FindReceiptAsync(receipt) is not null)
        {
            return;
        }

        var order = SpawnOrder.Read(row.Payload);
        var parent = (await session.LoadCaseAsync(row.Case))!.Case;
        var around = await kit.Facts.AroundAsync(session);
        var inForce = Pins.InForce(await session.ListVersionsAsync(), order.Mechanism, around.Now);
        var procedure = inForce is null ? null : await kit.Procedures.GetAsync(session, inForce.Hash);
        if (procedure is null || !procedure.Definitions[procedure.Mechanism.Process].BeginsPlainly || around.Organisation.PlaceOf(order.Place) is not { } place)
        {
            await RefuseAsync(session, row, order);
            return;
        }

        var header = StepHeader.Of(StepHeader.System, "SpawnCase", ("parent", parent.Number));
        var draft = await new Beginnings(kit).OpenAsync(session, header, procedure);
        Must(await Beginnings.StartAsync(session, draft, procedure, Child(order, place, parent.Number)));
        Must(draft.Ask(new CaseCommand.LinkCase(draft.At, header.Actor, new CaseLink(parent.Id, parent.Number), LinkKinds.Back(order.Link) ?? LinkKinds.Parent)));
        await kit.Steps.SaveAsync(session, draft);
        var child = new CaseLink(draft.Id, draft.Case.Number);
        await kit.Steps.ApplyAsync(session, header, parent.Id, own => Outcomes.From(
            own.Ask(new CaseCommand.LinkCase(own.At, header.Actor, child, order.Link)), own.Case));
        await session.AddReceiptAsync(receipt, child.Number, draft.At);
    }

    private static NewCase Child(SpawnOrder order, Place place, string parent)
    {
        var variables = order.Data.SetItem("parent", FeelValue.Of(parent));
        if (order.Category is { } category)
        {
            variables = variables.SetItem("category", FeelValue.Of(category));
        }

        return new NewCase(order.Channel, place, order.Title, order.Description)
        {
            Variables = variables,
            Data = variables.Where(v => IsPlain(v.Value)).ToImmutableSortedDictionary(v => v.Key, v => ValueJson.Write(v.Value), StringComparer.Ordinal),
        };
    }

    // The case's data holds values that forms can show; structured ones stay variables.
    private static bool IsPlain(FeelValue value) => value switch
    {
        FeelValue.Null or FeelValue.Context or FeelValue.Function => false,
        FeelValue.List list => list.Items.All(i => i is not FeelValue.List && IsPlain(i)),
        _ => true,
    };

    private ValueTask<Outcome<Case>> RefuseAsync(IWriteSession session, OutboxRow row, SpawnOrder order) => kit.Steps.ApplyAsync(
        session,
        StepHeader.Of(StepHeader.System, "SpawnCase", ("mechanism", order.Mechanism)),
        row.Case,
        draft =>
        {
            StepIncidents.Raise(draft, Endings.Root, Endings.Nowhere, ActionCodes.SpawnRefused, $"{order.Mechanism} @ {order.Place}");
            return Outcomes.Done(draft.Case);
        });

    private static void Must(Refusal? refusal)
    {
        if (refusal is not null)
        {
            throw new InvalidOperationException($"Expected to register a child case, but it was refused with {refusal.Code}.");
        }
    }
}
