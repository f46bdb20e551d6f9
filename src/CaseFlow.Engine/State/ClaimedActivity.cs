namespace CaseFlow.Engine.State;

/// <summary>A completed activity that is to be compensated; no other compensation finds it any more.</summary>
/// <param name="Id">The id under which its scope kept it.</param>
/// <param name="Scope">The scope in which it completed and is compensated.</param>
/// <param name="Activity">The activity.</param>
public sealed record ClaimedActivity(ElementInstanceId Id, ElementInstanceId Scope, CompletedActivity Activity);
