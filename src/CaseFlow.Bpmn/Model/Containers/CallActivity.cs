using System.Collections.Immutable;
using CaseFlow.Bpmn.Extensions;
using CaseFlow.Bpmn.Model.Tasks;

namespace CaseFlow.Bpmn.Model.Containers;

/// <summary>Calls another process (BPMN 2.0.2 §10.3.6).</summary>
/// <param name="Id">The element's id.</param>
/// <param name="Name">The text people read.</param>
/// <param name="CalledElement">The id of the process called.</param>
/// <param name="Inputs">Values handed in: variable of the called process and FEEL expression of the caller. Empty hands in all variables.</param>
/// <param name="Outputs">Values handed back: variable of the caller and FEEL expression over the called process. Empty hands back nothing.</param>
public sealed record CallActivity(
    ElementId Id,
    string? Name,
    string CalledElement,
    ImmutableArray<Mapping> Inputs,
    ImmutableArray<Mapping> Outputs) : Activity(Id, Name);
