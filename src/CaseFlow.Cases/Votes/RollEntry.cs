namespace CaseFlow.Cases.Votes;

/// <summary>One voter of a roll. Written as a short list: voter, area, and weight and proxy where they say something.</summary>
/// <param name="Voter">Who votes: the id of a flat such as 3-2-501, or of a person; never a name.</param>
/// <param name="Area">The area of all the voter's units, in hundredths of a square metre; 0 where areas do not count.</param>
/// <param name="Weight">The heads counted, from 1; always 1 in an owners' assembly.</param>
/// <param name="Proxy">Who alone may vote for the voter, by id as voters are; null when nobody was named beforehand.</param>
public sealed record RollEntry(string Voter, long Area, int Weight, string? Proxy)
{
    /// <summary>The largest weight: 1,000.</summary>
    public const int MostWeight = 1_000;
}
