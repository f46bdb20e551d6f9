using System.Collections.Immutable;
using System.Globalization;
using CaseFlow.Cases.Votes;
using CaseFlow.Feel;
using CaseFlow.Runtime.Forms;

namespace CaseFlow.Runtime.Actions.Votes;

/// <summary>Inputs of the actions of votes: rolls, ballots and sums as FEEL has them.</summary>
internal static class VoteInputs
{
    /// <summary>The vote that is meant; <c>vote</c> where a procedure has only one.</summary>
    public static string Vote(ActionInput input) => input.Text("vote") ?? "vote";

    /// <summary>The rows of a roll. A row that cannot be read keeps its voter and has an impossible area or weight, which the rules name.</summary>
    public static ImmutableArray<RollEntry> Roll(ActionInput input) =>
    [
        .. Rows(input, "roll").Select(row => new RollEntry(
            Text(row, "voter") ?? "", Area(row, "area") ?? -1, Whole(row, "weight", 1), Text(row, "proxy"))),
    ];

    /// <summary>Ballots: <c>ballots</c> with choices, or <c>voters</c> without.</summary>
    public static ImmutableArray<CastBallot> Ballots(ActionInput input) =>
    [
        .. Rows(input, "ballots").Select(row => new CastBallot(Text(row, "voter") ?? "", Parse<VoteChoice>(Text(row, "choice")), Text(row, "proxy"))),
        .. Rows(input, "voters").Select(row => new CastBallot(Text(row, "voter") ?? "", null, Text(row, "proxy"))),
    ];

    /// <summary>The sums of ballots that were counted apart: a context of forHeads, forArea, againstHeads and so on; null when none is given.</summary>
    public static VoteTally? Tally(ActionInput input) => input.Inputs.GetValueOrDefault("tally") is FeelValue.Context tally
        ? new VoteTally(
            Whole(tally, "forHeads", 0),
            Area(tally, "forArea") ?? -1,
            Whole(tally, "againstHeads", 0),
            Area(tally, "againstArea") ?? -1,
            Whole(tally, "abstainHeads", 0),
            Area(tally, "abstainArea") ?? -1)
        : null;

    /// <summary>An input as identifier of an enumeration in camel case; null when it is none.</summary>
    public static T? Parse<T>(string? text)
        where T : struct, Enum =>
        Enum.TryParse<T>(text, ignoreCase: true, out var value) && Enum.IsDefined(value) && !char.IsAsciiDigit(text![0]) ? value : null;

    /// <summary>An input as day; null when it is none.</summary>
    public static DateOnly? Day(ActionInput input, string name) => input.Inputs.GetValueOrDefault(name) switch
    {
        FeelValue.Date date when date.Value.TryToDateOnly(out var day) => day,
        FeelValue.DateAndTime moment when moment.Value.Date.TryToDateOnly(out var day) => day,
        FeelValue.Text text when DateOnly.TryParseExact(text.Value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) => day,
        _ => null,
    };

    /// <summary>Whether an input is given at all.</summary>
    public static bool IsGiven(ActionInput input, string name) => input.Text(name) is not null;

    /// <summary>A whole number in range; null when it is none.</summary>
    public static int? Whole(ActionInput input, string name) =>
        input.Number(name) is { } number && number == decimal.Truncate(number) && number is >= 0 and <= int.MaxValue ? (int)number : null;

    // A list of texts is a list of voters; one row alone is a list of one, as everywhere in FEEL.
    private static IEnumerable<FeelValue> Rows(ActionInput input, string name) => input.Inputs.GetValueOrDefault(name) switch
    {
        FeelValue.List list => list.Items,
        null or FeelValue.Null => [],
        var single => [single],
    };

    private static string? Text(FeelValue row, string name) => row switch
    {
        FeelValue.Context context => context.Entries.TryGetValue(name, out var value) && FieldText.Plain(value).Trim() is { Length: > 0 } text ? text : null,
        FeelValue.Text or FeelValue.Number when name == "voter" => FieldText.Plain(row).Trim(),
        _ => null,
    };

    // Missing is 0; what is no area is null.
    private static long? Area(FeelValue row, string name) => Text(row, name) switch
    {
        null => 0,
        var text when FeelNumber.TryParse(text, out var number) && number.TryToDecimal(out var area) => VoteArea.Of(area),
        _ => null,
    };

    // Missing is what it usually is; what is no whole number is -1, which no rule takes.
    private static int Whole(FeelValue row, string name, int usual) => Text(row, name) switch
    {
        null => usual,
        var text when int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var whole) => whole,
        _ => -1,
    };
}
