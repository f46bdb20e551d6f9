namespace CaseFlow.Engine.Migrating;

/// <summary>What becomes of the clock of a waiting task or of a waiting timer when its instance is moved.</summary>
public enum ClockChoice
{
    /// <summary>The due moment stays as it is, whatever the version moved to would count.</summary>
    Carried,

    /// <summary>Counted anew by the version moved to, from the moment of moving where it counts from the entering of the element.</summary>
    Restarted,
}
