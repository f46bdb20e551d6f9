namespace CaseFlow.Engine.Migrating;

/// <summary>Whether a moved instance can be moved back.</summary>
/// <param name="Plan">The plan by which it is moved back; null when it cannot be.</param>
/// <param name="Refusal">Why it cannot be; null when it can.</param>
public sealed record Reversal(MigrationPlan? Plan, MigrationFinding? Refusal);
