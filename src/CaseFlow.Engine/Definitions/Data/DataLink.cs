using System.Collections.Immutable;
using CaseFlow.Bpmn.Model;
using CaseFlow.Feel;

namespace CaseFlow.Engine.Definitions.Data;

/// <summary>A data association made ready to run.</summary>
/// <param name="Id">Its id; null when the file gives none.</param>
/// <param name="Sources">Where the value comes from.</param>
/// <param name="Target">Where it goes; null where only assignments say.</param>
/// <param name="Transformation">What is made of the sources; null for nothing.</param>
/// <param name="Assignments">Copies of parts, in file order.</param>
internal sealed record DataLink(
    ElementId? Id,
    ImmutableArray<DataPlace> Sources,
    DataPlace? Target,
    FeelExpression? Transformation,
    ImmutableArray<DataPut> Assignments)
{
    /// <summary>Whether the one source is copied as it is.</summary>
    internal bool IsPlain => Transformation is null && Assignments.IsEmpty;
}
