using CaseFlow.Bpmn.Model;
using CaseFlow.Runtime.Deployment;

namespace CaseFlow.Runtime.Handling;

/// <summary>Where a procedure begins by something that happens elsewhere.</summary>
/// <param name="Procedure">The version in force.</param>
/// <param name="Element">The start.</param>
internal sealed record StartPlace(Procedure Procedure, ElementId Element);
