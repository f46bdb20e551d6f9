using CaseFlow.Bpmn.Model;
using CaseFlow.Calendar;

namespace CaseFlow.Runtime.UseCases.Instances;

/// <summary>An open visit to an element.</summary>
/// <param name="Id">The visit's id.</param>
/// <param name="Element">The element.</param>
/// <param name="Name">The element as drawn; its id when it has no name.</param>
/// <param name="Since">Since when.</param>
/// <param name="Scope">The visit of the sub-process around it; 0 for the process itself.</param>
/// <param name="Counter">The number, from 1, of an instance of a repeated activity; null for any other visit.</param>
public sealed record VisitView(long Id, ElementId Element, string Name, Instant Since, long Scope, int? Counter);
