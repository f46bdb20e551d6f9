using System.Collections.Immutable;
using CaseFlow.Dmn.Model;
using CaseFlow.Feel;

namespace CaseFlow.Dmn.Compiling;

/// <summary>Input data made ready.</summary>
internal sealed class CompiledInput(InputData element, Space space) : CompiledElement(element, space)
{
    internal FeelType Type { get; set; } = FeelType.Any;

    /// <summary>Under which names, outer contexts first, its value may be given from outside, the most exact first.</summary>
    internal ImmutableArray<ImmutableArray<string>> Routes { get; set; } = [];
}
