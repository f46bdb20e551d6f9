namespace CaseFlow.Cases.Votes;

/// <summary>Who votes.</summary>
public enum VoteKind
{
    /// <summary>The owners' assembly 业主大会: by head and by area (Civil Code 278).</summary>
    OwnersAssembly,

    /// <summary>A review panel 评审组: at least five, an odd number, with recusal (catalogue §7 row 34).</summary>
    Panel,

    /// <summary>A committee 委员会, such as the owners' committee, whose members vote by head.</summary>
    Committee,
}
