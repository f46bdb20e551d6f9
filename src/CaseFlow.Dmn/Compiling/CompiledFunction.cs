using System.Collections.Immutable;
using CaseFlow.Dmn.Evaluation;
using CaseFlow.Dmn.Model;
using CaseFlow.Feel;

namespace CaseFlow.Dmn.Compiling;

/// <summary>A business knowledge model made ready.</summary>
internal sealed class CompiledFunction(BusinessKnowledgeModel element, Space space) : CompiledElement(element, space)
{
    internal ImmutableArray<FeelParameter> Parameters { get; set; } = [];

    internal FeelType Result { get; set; } = FeelType.Any;

    /// <summary>What it calls.</summary>
    internal ImmutableArray<Need> Needs { get; set; } = [];

    /// <summary>Its body; null where the file does not say.</summary>
    internal Logic? Body { get; set; }
}
