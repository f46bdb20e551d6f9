namespace CaseFlow.Engine.Migrating;

/// <summary>What a finding about a migration means.</summary>
public enum MigrationSeverity
{
    /// <summary>Worth knowing; nothing is refused for it.</summary>
    Notice,

    /// <summary>An instance that waits there cannot be moved by this plan; others can.</summary>
    WhileWaiting,

    /// <summary>The plan, or the instance that was looked at, cannot be moved.</summary>
    Refusal,
}
