using System.Collections.Immutable;
using CaseFlow.Dmn.Model;
using CaseFlow.Feel;

namespace CaseFlow.Dmn.Compiling;

/// <summary>How a decision is made, with expressions parsed: a closed family.</summary>
internal abstract record CompiledLogic
{
    internal sealed record Table(
        HitPolicy HitPolicy,
        ImmutableArray<CompiledInput> Inputs,
        ImmutableArray<CompiledOutput> Outputs,
        ImmutableArray<CompiledRule> Rules) : CompiledLogic;

    internal sealed record Literal(FeelExpression Expression) : CompiledLogic;
}
