namespace CaseFlow.Runtime.UseCases.Lists;

/// <summary>Where a version of a reference list stands.</summary>
public enum ListVersionState
{
    /// <summary>Cases registered now use it.</summary>
    InForce,

    /// <summary>It becomes effective later.</summary>
    Coming,

    /// <summary>A newer version is in force; cases registered before it keep this one.</summary>
    Past,
}
