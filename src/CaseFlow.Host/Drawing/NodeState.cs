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
}
