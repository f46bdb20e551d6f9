namespace CaseFlow.Runtime.Backtesting;

/// <summary>What can be done to a case as a whole.</summary>
internal enum ScriptTurnKind
{
    /// <summary>Its clocks were stopped.</summary>
    Suspended,

    /// <summary>Its clocks were let run again.</summary>
    Resumed,

    /// <summary>It was withdrawn, merged or ended otherwise from outside.</summary>
    Cancelled,

    /// <summary>Variables were set by hand.</summary>
    Set,
}
