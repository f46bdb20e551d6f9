using CaseFlow.Calendar;
using CaseFlow.Cases;
using CaseFlow.Cases.Commands;
using CaseFlow.Cases.Organisations;
using CaseFlow.Cases.Records;
using CaseFlow.Engine.Commands;
using CaseFlow.Feel;
using CaseFlow.Runtime.Deployment;
using CaseFlow.Runtime.Ports;

namespace CaseFlow.Runtime.Handling;

/// <summary>Registers cases and starts their procedures, whoever asks for it: a reporter, a person, another case, a calendar.</summary>
/// <param name="kit">Store, clock, procedures, steps.</param>
internal sealed class Beginnings(RuntimeKit kit)
{
    private const string Compound = "compound";

    /// <summary>Begins the draft of a new case, with every version that its procedure and those it calls run on.</summary>
    /// <param name="session">The transaction.</param>
    /// <param name="header">What the journal will say.</param>
    /// <param name="procedure">The version it runs on.</param>
    /// <param name="happened">When what is recorded happened, and the step's moment; null for now.</param>
    public async ValueTask<CaseDraft> OpenAsync(IWriteSession session, StepHeader header, Procedure procedure, (Instant HappenedAt, Instant At)? happened = null)
    {
        var around = await kit.Facts.AroundAsync(session);
        var pins = await Pins.CollectAsync(session, kit.Procedures, procedure, await session.ListVersionsAsync(), kit.Parts.Clock.Now);
        var versions = new Dictionary<string, Procedure>(StringComparer.Ordinal) { [procedure.Hash] = procedure };
        foreach (var hash in pins.Values)
        {
            versions[hash] = await kit.Procedures.GetAsync(session, hash);
        }

        var id = new CaseId(await session.NextAsync("case"));
        return happened is { } then
            ? new CaseDraft(null, id, header, around, versions, new OutsideFacts(session, kit.Facts)) { Pinned = pins, HappenedAt = then.HappenedAt, At = then.At }
            : new CaseDraft(null, id, header, around, versions, new OutsideFacts(session, kit.Facts)) { Pinned = pins };
    }

    /// <summary>Registers the case under the next number and starts its procedure.</summary>
    /// <returns>Why it does not begin; null when it does.</returns>
    public static async ValueTask<Refusal?> StartAsync(IWriteSession session, CaseDraft draft, Procedure procedure, NewCase wanted)
    {
        var year = CaseNumber.YearOf(draft.At, draft.Around.Calendar.Offset);
        var number = CaseNumber.Format(year, await session.NextAsync($"case-number-{year}"));
        var registration = new CaseCommand.Register(
            draft.At,
            draft.Header.Actor,
            draft.Id,
            number,
            procedure.Mechanism.Id,
            procedure.Hash,
            wanted.Channel,
            wanted.Reporter,
            null,
            wanted.Place,
            wanted.Title,
            wanted.Description,
            wanted.Photos,
            wanted.FollowUpHash,
            wanted.Data.SetItem(Pins.Name, Pins.Write(draft.Pinned)));
        if (draft.Ask(registration) is { } refusal)
        {
            return refusal;
        }

        var variables = wanted.Variables
            .SetItem("place", FeelValue.Of(wanted.Place.Unit))
            .SetItem(Compound, FeelValue.Of(CompoundOf(draft.Around.Organisation, wanted.Place)))
            .SetItem("channel", FeelValue.Of(wanted.Channel))
            .SetItem("caseNumber", FeelValue.Of(number))
            .SetItem("description", FeelValue.Of(wanted.Description))
            .SetItem("anonymous", FeelValue.Of(wanted.Reporter?.Anonymous ?? true));
        var root = draft.Add(procedure.Mechanism.Process, procedure.Hash, null, null);
        return draft.Tell(root, context => new Command.StartInstance(context, wanted.Start, variables) { Payload = wanted.Payload ?? variables });
    }

    // What belongs to a compound, such as its account, is the same for all of its buildings; above compounds the place stands for itself.
    private static string CompoundOf(Organisation organisation, Place place) =>
        place.Path.LastOrDefault(unit => organisation.FindUnit(unit)?.Level == Compound) ?? place.Unit;
}
