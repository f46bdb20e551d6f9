using System.Collections.Immutable;
using CaseFlow.Dmn.Model;
using CaseFlow.Feel;

namespace CaseFlow.Dmn.Compiling;

/// <summary>A decision service made ready.</summary>
internal sealed class CompiledService(DecisionService element, Space space) : CompiledElement(element, space)
{
    /// <summary>What the caller gives, in the order of the parameters: input data and decisions.</summary>
    internal ImmutableArray<CompiledElement> Inputs { get; set; } = [];

    /// <summary>The parameters, as many and in the same order.</summary>
    internal ImmutableArray<FeelParameter> Parameters { get; set; } = [];

    internal ImmutableArray<CompiledDecision> Outputs { get; set; } = [];

    internal FeelType Result { get; set; } = FeelType.Any;
}
