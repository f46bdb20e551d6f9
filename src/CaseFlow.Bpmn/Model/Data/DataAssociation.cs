using System.Collections.Immutable;

namespace CaseFlow.Bpmn.Model.Data;

/// <summary>How a value gets into an activity or event, or out of it (BPMN 2.0.2 §10.4.2).</summary>
/// <param name="Id">The element's id; null when the file gives none.</param>
/// <param name="Sources">Where the value comes from.</param>
/// <param name="Target">Where it goes; null when the file names none.</param>
/// <param name="Transformation">What is made of the sources; null where one source is copied as it is.</param>
/// <param name="Assignments">Copies of parts, in file order; they take the place of copying the whole.</param>
public sealed record DataAssociation(
    ElementId? Id,
    ImmutableArray<ElementId> Sources,
    ElementId? Target,
    Expression? Transformation,
    ImmutableArray<DataAssignment> Assignments);
