namespace CaseFlow.Runtime.Ports;

/// <summary>How far the moving of running cases is.</summary>
public enum MoveBatchState
{
    /// <summary>Cases are being moved.</summary>
    Running,

    /// <summary>Somebody stopped it; cases that were not reached stay where they are until it goes on.</summary>
    Stopped,

    /// <summary>Every case was dealt with.</summary>
    Done,

    /// <summary>Moved cases are being moved back.</summary>
    Reversing,

    /// <summary>Every moved case was moved back, or refused to be.</summary>
    Reversed,
}
