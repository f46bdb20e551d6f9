namespace CaseFlow.Bpmn.Validation.StateSpace;

/// <summary>A marking and how it was first come to.</summary>
/// <param name="Marking">The marking.</param>
/// <param name="Before">The step before; -1 for the first.</param>
/// <param name="By">The transition that led here.</param>
internal readonly record struct Step(Marking Marking, int Before, Transition By);
