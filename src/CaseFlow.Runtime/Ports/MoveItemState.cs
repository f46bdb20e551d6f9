namespace CaseFlow.Runtime.Ports;

/// <summary>What became of one case of a batch.</summary>
public enum MoveItemState
{
    /// <summary>It was not dealt with yet.</summary>
    Waiting,

    /// <summary>It runs on the new version.</summary>
    Moved,

    /// <summary>It stays on its version; the code says why.</summary>
    Refused,

    /// <summary>It had ended, or ran on another version by then.</summary>
    Gone,

    /// <summary>It was moved, and moved back.</summary>
    Reversed,

    /// <summary>It was moved and stays so, though it was to be moved back; the code says why.</summary>
    Kept,
}
