using CaseFlow.Cases;

namespace CaseFlow.Runtime.UseCases.Demands;

/// <summary>What the reporter is given.</summary>
/// <param name="Case">The case.</param>
/// <param name="Number">The case number.</param>
/// <param name="FollowCode">The follow-up code: 8 characters without look-alikes, told only now.</param>
public sealed record DemandReceipt(CaseId Case, string Number, string FollowCode);
