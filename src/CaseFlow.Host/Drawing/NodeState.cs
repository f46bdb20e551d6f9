namespace CaseFlow.Host.Drawing;

/// <summary>How the last visit to a node stands.</summary>
internal enum NodeState
{
    /// <summary>It was completed.</summary>
    Completed,

    /// <summary>The case is here now.</summary>
    Active,

    /// <summary>It was cancelled.</summary>
    Cancelled,

    /// <summary>It is stuck and waits for help.</summary>
    Incident,

    /// <summary>Only the later of two versions has it.</summary>
    Added,

    /// <summary>Only the earlier of two versions has it.</summary>
    Removed,

    /// <summary>Two versions differ in it.</summary>
    Altered,

    /// <summary>It stands elsewhere in the other version.</summary>
    Shifted,
}
