namespace CaseFlow.Cases.Votes;

/// <summary>The sign that a record keeps for each voter of a roll, so that ballots do not make it grow.</summary>
public static class VoteMark
{
    /// <summary>Has not voted.</summary>
    public const char Waiting = '.';

    /// <summary>Voted in secret.</summary>
    public const char Voted = 'v';

    /// <summary>May not vote on this matter.</summary>
    public const char Recused = 'r';

    /// <summary>The sign of a ballot.</summary>
    /// <param name="choice">What it says; null in a secret vote.</param>
    public static char Of(VoteChoice? choice) => choice switch
    {
        null => Voted,
        VoteChoice.For => 'f',
        VoteChoice.Against => 'n',
        _ => 'a',
    };
}
