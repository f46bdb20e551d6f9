namespace CaseFlow.Runtime.Ports;

/// <summary>What can happen to a draft.</summary>
public enum ProcedureDraftEventKind
{
    /// <summary>It was opened from the version in force.</summary>
    Opened,

    /// <summary>It was opened from an older version; the text is its number.</summary>
    Restored,

    /// <summary>It was opened from files from outside, or such files replaced its own; the text is what was not carried, as data.</summary>
    Imported,

    /// <summary>Its files were changed; further changes of the same person within ten minutes are not told.</summary>
    Saved,

    /// <summary>Somebody took it over from another who was editing it; the text is the other's id.</summary>
    LockTaken,

    /// <summary>It was handed in for review; the text is the note.</summary>
    Submitted,

    /// <summary>The reviewer sent it back; the text is the reason.</summary>
    SentBack,

    /// <summary>It became a version; the text is its number.</summary>
    Published,

    /// <summary>It was given up; the text is the reason.</summary>
    Discarded,
}
