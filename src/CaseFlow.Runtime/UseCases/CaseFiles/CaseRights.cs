namespace CaseFlow.Runtime.UseCases.CaseFiles;

/// <summary>What a person may do with a case now.</summary>
/// <param name="MaySuspend">Suspend it.</param>
/// <param name="MayResume">Resume it.</param>
/// <param name="MayMerge">Merge it into another one.</param>
/// <param name="MaySeeReporter">See the reporter's personal data.</param>
public sealed record CaseRights(bool MaySuspend, bool MayResume, bool MayMerge, bool MaySeeReporter)
{
    /// <summary>Change its process instances by hand.</summary>
    public bool MayOperate { get; init; }
}
