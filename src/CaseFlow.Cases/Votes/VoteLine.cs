using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace CaseFlow.Cases.Votes;

/// <summary>One comparison of a count, with its figures. The text is looked up by <see cref="Code"/> and filled with <see cref="Arguments"/>.</summary>
/// <param name="Test">What is compared.</param>
/// <param name="Part">Heads, or hundredths of a square metre, from 0.</param>
/// <param name="Whole">Heads, or hundredths of a square metre, from 0.</param>
/// <param name="Needed">The share needed.</param>
public sealed record VoteLine(VoteTest Test, long Part, long Whole, VoteThreshold Needed)
{
    /// <summary>Whether the share is reached.</summary>
    [JsonIgnore]
    public bool IsMet => Needed.IsMetBy(Part, Whole);

    /// <summary>The key of the text, such as <c>vote.line.participationHeads</c>.</summary>
    [JsonIgnore]
    public string Code => $"vote.line.{char.ToLowerInvariant(Test.ToString()[0])}{Test.ToString()[1..]}";

    /// <summary>The figures of the text: part, whole, percent (one place), sign, needed.</summary>
    [JsonIgnore]
    public ImmutableSortedDictionary<string, string> Arguments => ImmutableSortedDictionary.CreateRange(StringComparer.Ordinal,
    [
        KeyValuePair.Create("needed", $"{Needed.Numerator}/{Needed.Denominator}"),
        KeyValuePair.Create("part", Figure(Part)),
        KeyValuePair.Create("percent", Percent()),
        KeyValuePair.Create("sign", Sign()),
        KeyValuePair.Create("whole", Figure(Whole)),
    ]);

    /// <summary>The comparison in figures and signs, such as <c>330/500 &lt; 2/3</c>: the same in every language.</summary>
    [JsonIgnore]
    public string Formula => $"{Figure(Part)}/{Figure(Whole)} {Sign()} {Needed.Numerator}/{Needed.Denominator}";

    private string Figure(long value) => Test is VoteTest.ParticipationArea or VoteTest.ForArea ? VoteArea.Show(value) : $"{value}";

    // What is compared says by its sign how it came out, so that a line can be checked by reading it.
    private string Sign() => (Needed.Inclusive, IsMet) switch { (true, true) => "≥", (true, false) => "<", (false, true) => ">", _ => "≤" };

    private string Percent()
    {
        var tenths = Whole == 0 ? 0 : (((Int128)Part * 2000) + Whole) / ((Int128)Whole * 2);
        return $"{tenths / 10}.{tenths % 10}";
    }
}
