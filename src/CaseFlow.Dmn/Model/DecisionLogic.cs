using System.Collections.Immutable;

namespace CaseFlow.Dmn.Model;

/// <summary>How a decision is made: a closed family.</summary>
public abstract record DecisionLogic
{
    private DecisionLogic()
    {
    }

    /// <summary>By a decision table (DMN 1.5 §8.3.1).</summary>
    /// <param name="HitPolicy">What is made of the rules that match.</param>
    /// <param name="Aggregation">How collected results are put together, as written; null for a list. Meaningful with <see cref="HitPolicy.Collect"/> only.</param>
    /// <param name="Inputs">Its input columns.</param>
    /// <param name="Outputs">Its output columns, at least one.</param>
    /// <param name="Rules">Its rules, in order.</param>
    public sealed record Table(
        HitPolicy HitPolicy,
        string? Aggregation,
        ImmutableArray<TableInput> Inputs,
        ImmutableArray<TableOutput> Outputs,
        ImmutableArray<TableRule> Rules) : DecisionLogic;

    /// <summary>By one expression (DMN 1.5 §7.3.10).</summary>
    /// <param name="Expression">The expression.</param>
    public sealed record Literal(DmnText Expression) : DecisionLogic;
}
