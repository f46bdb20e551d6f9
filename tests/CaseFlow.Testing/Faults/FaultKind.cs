namespace CaseFlow.Testing.Faults;

/// <summary>What goes wrong with one use of the store.</summary>
public enum FaultKind
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>It fails before the work begins.</summary>
    BeforeBegin,

    /// <summary>It fails at a statement within the work.</summary>
    AtStatement,

    /// <summary>The work is done, but the commit fails and nothing is kept.</summary>
    AtCommit,

    /// <summary>The work is kept, but the caller is told of an error: the outcome is unknown to it.</summary>
    AfterCommit,

    /// <summary>The work is done, but another writer was faster.</summary>
    Conflict,

    /// <summary>The caller gives up, before or while the work waits.</summary>
    Cancelled,

    /// <summary>Others overtake, before the work begins and before its caller is told.</summary>
    Slow,
}
