namespace CaseFlow.Runtime.Trying;

/// <summary>How the rerun of a trial came out.</summary>
public enum TrialOutcome
{
    /// <summary>It went as expected.</summary>
    Passed,

    /// <summary>It went another way.</summary>
    Differs,

    /// <summary>A step of it cannot be taken any more.</summary>
    Stopped,

    /// <summary>It names a place or person that is not there in this county.</summary>
    NotHere,

    /// <summary>There was no time left for it, or its file is none.</summary>
    NotRun,
}
