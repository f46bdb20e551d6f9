using CaseFlow.Engine.Definitions;

namespace CaseFlow.Engine.Migrating;

/// <summary>What can come of tokens.</summary>
/// <param name="Stuck">Where tokens can wait for ever.</param>
/// <param name="Met">Where a token can come while another is there.</param>
/// <param name="IsComplete">Whether everything was followed.</param>
internal sealed record TokenVerdict(HashSet<Node> Stuck, HashSet<Node> Met, bool IsComplete);
