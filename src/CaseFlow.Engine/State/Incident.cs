using CaseFlow.Bpmn.Model;

namespace CaseFlow.Engine.State;

/// <summary>A place where the instance cannot go on without help.</summary>
/// <param name="Visit">The visit that is stuck.</param>
/// <param name="Element">Its element.</param>
/// <param name="Code">Stable dotted code.</param>
/// <param name="Detail">What went wrong, in English.</param>
/// <param name="Stage">What a retry does again.</param>
public sealed record Incident(ElementInstanceId Visit, ElementId Element, string Code, string Detail, RetryStage Stage);
