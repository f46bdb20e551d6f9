namespace CaseFlow.Cases.Records;

/// <summary>Another case, named.</summary>
/// <param name="Case">Its id.</param>
/// <param name="Number">Its number.</param>
public sealed record CaseLink(CaseId Case, string Number);
