namespace CaseFlow.Host.Api.Instances;

/// <summary>Branches that came to a join by one flow and wait there.</summary>
/// <param name="Join">The join's id.</param>
/// <param name="Flow">The flow's id.</param>
/// <param name="Scope">The visit of the sub-process they wait in; 0 for the process itself.</param>
/// <param name="Count">How many.</param>
internal sealed record TokenItem(string Join, string Flow, long Scope, int Count);
