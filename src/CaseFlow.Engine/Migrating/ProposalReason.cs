namespace CaseFlow.Engine.Migrating;

/// <summary>Why two elements of different versions are taken for the same, the surest first.</summary>
public enum ProposalReason
{
    /// <summary>They have the same id and are of the same kind.</summary>
    SameId,

    /// <summary>They are the only ones of their kind with this name.</summary>
    SameName,

    /// <summary>Of those with the same name and kind they are the only ones with the same role.</summary>
    SameRole,

    /// <summary>They are the only ones of their kind between the same neighbours.</summary>
    SameSurroundings,
}
