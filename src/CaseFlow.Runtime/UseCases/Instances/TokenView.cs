using CaseFlow.Bpmn.Model;

namespace CaseFlow.Runtime.UseCases.Instances;

/// <summary>Tokens that came to a join by one flow and wait there.</summary>
/// <param name="Join">The join.</param>
/// <param name="JoinName">The join as drawn.</param>
/// <param name="Flow">The flow.</param>
/// <param name="FlowName">The flow's name, else from where to where it leads.</param>
/// <param name="Scope">The visit of the sub-process they wait in; 0 for the process itself.</param>
/// <param name="Count">How many, from 1.</param>
public sealed record TokenView(ElementId Join, string JoinName, ElementId Flow, string FlowName, long Scope, int Count);
