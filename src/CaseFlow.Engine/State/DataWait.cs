using CaseFlow.Bpmn.Model;
using CaseFlow.Calendar;

namespace CaseFlow.Engine.State;

/// <summary>An activity that has its token and waits for data (BPMN 2.0.2 §13.3.2, state Ready).</summary>
/// <param name="Element">The activity.</param>
/// <param name="Since">The moment of the step in which it began to wait.</param>
public sealed record DataWait(ElementId Element, Instant Since);
