namespace CaseFlow.Bpmn.Validation.StateSpace;

/// <summary>What was found about a scope: nodes by their place in it.</summary>
/// <param name="Stuck">Joins at which a token can wait for ever.</param>
/// <param name="Unsynchronised">Nodes after which two tokens can be on one flow.</param>
/// <param name="Never">Joins that tokens reach and that no run opens; empty unless every run was followed.</param>
internal sealed record ScopeVerdict(IReadOnlyCollection<int> Stuck, IReadOnlyCollection<int> Unsynchronised, IReadOnlyCollection<int> Never)
{
    public static ScopeVerdict Nothing { get; } = new([], [], []);
}
