namespace CaseFlow.Runtime.Comparing;

/// <summary>What happened to something between two versions.</summary>
public enum DifferenceKind
{
    /// <summary>Only the later version has it.</summary>
    Added,

    /// <summary>Only the earlier version has it.</summary>
    Removed,

    /// <summary>Both have it, with another value.</summary>
    Changed,

    /// <summary>Both have it, at another place: in another lane, or in another order.</summary>
    Moved,

    /// <summary>Nothing but how it is drawn or written; what it does is the same.</summary>
    Drawing,
}
