using CaseFlow.Runtime.Handling;
using CaseFlow.Runtime.UseCases.Demands;
using CaseFlow.Runtime.UseCases.Procedures;

namespace CaseFlow.Runtime.Trying;

/// <summary>Begins the case of a trial: as a demand by its channel, or by hand where the procedure has none.</summary>
internal static class TrialBeginning
{
    private const string Key = "trial-start";

    private static readonly string[] Own =
        ["place", "category", "description", "photos", "anonymous", "reporterName", "reporterContact", "reporterKind"];

    /// <summary>Begins it.</summary>
    public static async Task<Outcome<DemandReceipt>> BeginAsync(TrialWorld world, TrialStart start)
    {
        var (organisation, now) = (world.State.Organisation, world.Clock.Now);
        if (start.Place.Length > 0 && organisation.FindUnit(start.Place) is null)
        {
            return Outcomes.Refuse<DemandReceipt>(TrialCodes.NotHere, ("id", start.Place));
        }

        if (start.By is { } by && !organisation.IsActive(by))
        {
            return Outcomes.Refuse<DemandReceipt>(TrialCodes.NotHere, ("id", by));
        }

        var procedure = await world.ReadAsync(session => world.Kit.Procedures.GetAsync(session, world.Hash));
        if (procedure.Mechanism is { Channels.IsEmpty: true, Starters.IsEmpty: false } mechanism)
        {
            var starter = start.By
                ?? organisation.PathOf(start.Place).SelectMany(unit => mechanism.Starters.SelectMany(role => organisation.HoldersOf(role, unit, now))).FirstOrDefault();
            return starter is null
                ? Outcomes.Refuse<DemandReceipt>(TrialCodes.Nobody, ("element", mechanism.Process), ("role", string.Join(", ", mechanism.Starters)))
                : await new StartProcedureHandler(world.Kit).Handle(
                    new StartProcedure(
                        world.Mechanism, start.Place, start.Values.GetValueOrDefault(StartProcedure.TitleField, ""),
                        start.Values.Remove(StartProcedure.TitleField).SetItem(StartProcedure.PlaceField, start.Place), starter, Key),
                    CancellationToken.None);
        }

        return await new RegisterDemandHandler(world.Kit).Handle(Demand(world.Mechanism, start), CancellationToken.None);
    }

    private static RegisterDemand Demand(string mechanism, TrialStart start)
    {
        string? Given(string name) => start.Values.GetValueOrDefault(name)?.Trim() is { Length: > 0 } given ? given : null;
        return new RegisterDemand(
            start.Channel.Length > 0 ? start.Channel : "office",
            start.Place,
            Given("category"),
            Given("description") ?? "",
            [.. (Given("photos") ?? "").Split(',', StringSplitOptions.RemoveEmptyEntries)],
            Given("reporterName"),
            Given("reporterContact"),
            Given("anonymous") == "true",
            start.By,
            Key)
        {
            Mechanism = mechanism,
            ReporterKind = Given("reporterKind") ?? "person",
            Values = start.Values.RemoveRange(Own),
        };
    }
}
