using System.Collections.Immutable;
using CaseFlow.Feel;

namespace CaseFlow.Engine.Definitions.Data;

/// <summary>What is to be done about the data of one activity or event; elements without data have none.</summary>
internal sealed record DataPlan
{
    /// <summary>Whether it waits for data that is not there; events never do (BPMN 2.0.2 §13.3.2, §10.4.2).</summary>
    internal required bool Waits { get; init; }

    /// <summary>The variables that a visit declares, without values.</summary>
    internal required ImmutableSortedDictionary<string, FeelValue> Declared { get; init; }

    /// <summary>The variables that each instance declares where the activity is carried out several times.</summary>
    internal required ImmutableSortedDictionary<string, FeelValue> Each { get; init; }

    /// <summary>The variables of the data inputs.</summary>
    internal required ImmutableArray<string> Inputs { get; init; }

    /// <summary>The variables of the data outputs.</summary>
    internal required ImmutableArray<string> Outputs { get; init; }

    /// <summary>The associations that fill it, in file order.</summary>
    internal required ImmutableArray<DataLink> In { get; init; }

    /// <summary>The associations that it fills others by, in file order.</summary>
    internal required ImmutableArray<DataLink> Out { get; init; }

    /// <summary>The input sets in the order they are tried; empty where nothing is demanded.</summary>
    internal required ImmutableArray<DataSetPlan> InputSets { get; init; }

    /// <summary>The output sets in the order they are tried; empty where nothing is demanded.</summary>
    internal required ImmutableArray<DataSetPlan> OutputSets { get; init; }

    /// <summary>Whether something is to be done when the visit ends.</summary>
    internal bool Gives => !Out.IsEmpty || !OutputSets.IsEmpty;

    /// <summary>Whether what comes from outside becomes data outputs instead of variables.</summary>
    internal bool Catches => !Outputs.IsEmpty && !Out.IsEmpty;

    internal bool IsEmpty => Declared.IsEmpty && Each.IsEmpty && Inputs.IsEmpty && Outputs.IsEmpty && In.IsEmpty && !Gives && InputSets.IsEmpty;
}
