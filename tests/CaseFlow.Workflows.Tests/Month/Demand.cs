using CaseFlow.Calendar;

namespace CaseFlow.Workflows.Tests.Month;

/// <summary>A demand that somebody is going to hand in.</summary>
/// <param name="Number">Its number, from 0; what happens to it follows from it.</param>
/// <param name="At">When it is handed in.</param>
/// <param name="Place">Which building.</param>
/// <param name="Category">What it is about; null when the reporter leaves it open.</param>
/// <param name="Channel">How it comes in.</param>
/// <param name="Anonymous">Whether nobody is to know who it is.</param>
internal sealed record Demand(int Number, Instant At, string Place, string? Category, string Channel, bool Anonymous)
{
    private static readonly string[] Channels =
        ["hotline12345", "hotline12345", "receptionDay", "doorKnock", "weChat", "weChat", "app", "redArmband", "qr", "qr", "web", "phone", "inPerson"];

    public static readonly string[] Categories =
        ["property.underground-garage.damp", "property.underground-garage.lighting", "property.underground-garage.gate", "property.lift.breakdown", "property.lift.inspection"];

    /// <summary>Demands of a month, by time; the same for the same seed.</summary>
    /// <param name="count">How many.</param>
    /// <param name="first">The first day.</param>
    /// <param name="days">How many days.</param>
    /// <param name="seed">Chooses them.</param>
    public static IReadOnlyList<Demand> Make(int count, DateTimeOffset first, int days, int seed)
    {
        var random = new Random(seed);
        return
        [
            .. Enumerable.Range(0, count)
                .Select(_ => first.AddDays(random.Next(days)).AddMinutes((7 * 60) + random.Next(13 * 60)))
                .Order()
                .Select((at, number) => new Demand(
                    number,
                    Instant.From(at),
                    SyntheticCounty.AllBuildings[random.Next(SyntheticCounty.AllBuildings.Length)],
                    random.Next(4) == 0 ? null : Categories[random.Next(Categories.Length)],
                    Channels[random.Next(Channels.Length)],
                    random.Next(20) == 0)),
        ];
    }
}
