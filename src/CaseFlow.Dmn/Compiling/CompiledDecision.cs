using System.Collections.Immutable;
using CaseFlow.Dmn.Evaluation;
using CaseFlow.Dmn.Model;
using CaseFlow.Feel;

namespace CaseFlow.Dmn.Compiling;

/// <summary>A decision made ready.</summary>
internal sealed class CompiledDecision(Decision element, Space space) : CompiledElement(element, space)
{
    internal FeelType Type { get; set; } = FeelType.Any;

    /// <summary>What it reads and calls.</summary>
    internal ImmutableArray<Need> Needs { get; set; } = [];

    /// <summary>How it is made; null where the file does not say.</summary>
    internal Logic? Logic { get; set; }

    /// <summary>A number greater than those of the decisions it reads.</summary>
    internal int Rank { get; set; }

    /// <summary>Whether it reads itself through others, so that it cannot be made.</summary>
    internal bool IsCircular { get; set; }

    /// <summary>Under which names its value may be given from outside.</summary>
    internal ImmutableArray<ImmutableArray<string>> Routes { get; set; } = [];
}
