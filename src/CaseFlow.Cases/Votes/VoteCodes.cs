namespace CaseFlow.Cases.Votes;

/// <summary>Codes of what the rules of votes forbid.</summary>
public static class VoteCodes
{
    /// <summary>The vote is open already. Arguments: vote.</summary>
    public const string AlreadyOpen = "vote.already-open";

    /// <summary>The vote was not opened. Arguments: vote.</summary>
    public const string NotOpen = "vote.not-open";

    /// <summary>The vote was counted; nothing can be added or counted again. Arguments: vote.</summary>
    public const string Counted = "vote.counted";

    /// <summary>No rule is given and the matter has none. Arguments: matter.</summary>
    public const string MatterUnknown = "vote.matter-unknown";

    /// <summary>The rule is not one for such a vote. Arguments: kind, rule.</summary>
    public const string RuleUnfit = "vote.rule-unfit";

    /// <summary>The law asks for more agreement on this matter than the rule given. Arguments: matter, rule.</summary>
    public const string RuleTooWeak = "vote.rule-too-weak";

    /// <summary>The roll has no voters. Arguments: vote.</summary>
    public const string RollEmpty = "vote.roll-empty";

    /// <summary>The roll has too many voters. Arguments: most, count.</summary>
    public const string RollTooLarge = "vote.roll-too-large";

    /// <summary>A row of the roll lacks its voter, its area or its weight, or has an impossible one. Arguments: voter, field.</summary>
    public const string RollRow = "vote.roll-row";

    /// <summary>A member stands twice in the roll. Arguments: voter.</summary>
    public const string RollTwice = "vote.roll-twice";

    /// <summary>A panel has at least five members, an odd number. Arguments: count.</summary>
    public const string PanelSize = "vote.panel-size";

    /// <summary>The day on which notice was given is not known. Arguments: days.</summary>
    public const string NoticeMissing = "vote.notice-missing";

    /// <summary>The meeting is too soon after the notice. Arguments: days, given, held, earliest.</summary>
    public const string NoticeTooShort = "vote.notice-too-short";

    /// <summary>The meeting is still to come. Arguments: held.</summary>
    public const string NotHeld = "vote.not-held";

    /// <summary>No ballots are given. Arguments: vote.</summary>
    public const string BallotsNone = "vote.ballots-none";

    /// <summary>A ballot does not say what it should. Arguments: voter.</summary>
    public const string BallotUnclear = "vote.ballot-unclear";

    /// <summary>The voter is not in the roll. Arguments: voter.</summary>
    public const string VoterUnknown = "vote.voter-unknown";

    /// <summary>The voter is recused. Arguments: voter.</summary>
    public const string VoterRecused = "vote.voter-recused";

    /// <summary>The voter voted already. Arguments: voter.</summary>
    public const string VoterTwice = "vote.voter-twice";

    /// <summary>Members of panels and committees vote in person. Arguments: voter, proxy.</summary>
    public const string ProxyRefused = "vote.proxy-refused";

    /// <summary>The roll names another proxy for the voter. Arguments: voter, proxy, named.</summary>
    public const string ProxyOther = "vote.proxy-other";

    /// <summary>The proxy would vote for too many. Arguments: proxy, limit.</summary>
    public const string ProxyLimit = "vote.proxy-limit";

    /// <summary>So few secret ballots together would give choices away. Arguments: least, count.</summary>
    public const string SecretBatch = "vote.secret-batch";

    /// <summary>The sums of secret ballots are not those of the voters. Arguments: voters, ballots, votersArea, ballotsArea.</summary>
    public const string TallyDiffers = "vote.tally-differs";

    /// <summary>Owners always count in their assembly. Arguments: voter.</summary>
    public const string RecusalAssembly = "vote.recusal-assembly";
}
