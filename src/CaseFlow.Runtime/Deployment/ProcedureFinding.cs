using CaseFlow.Bpmn.Validation;

namespace CaseFlow.Runtime.Deployment;

/// <summary>A finding with the file it is about.</summary>
/// <param name="Mechanism">The mechanism.</param>
/// <param name="File">The path within the mechanism's folder.</param>
/// <param name="Finding">The finding.</param>
public sealed record ProcedureFinding(string Mechanism, string File, Finding Finding);
