namespace CaseFlow.Host.Api.Demands;

/// <summary>What the reporter is given.</summary>
/// <param name="Number">The case number.</param>
/// <param name="FollowUpCode">The follow-up code, told only now: with it the reporter follows, withdraws and rates the demand.</param>
internal sealed record DemandRegistered(string Number, string FollowUpCode);
