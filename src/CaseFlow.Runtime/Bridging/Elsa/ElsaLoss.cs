using CaseFlow.Runtime.Comparing;

namespace CaseFlow.Runtime.Bridging.Elsa;

/// <summary>Something of a procedure that Elsa does not carry as it is meant.</summary>
/// <param name="Code">Stable dotted code; its text is looked up.</param>
/// <param name="Part">What it is about: a step, a flow, or the process for all of it.</param>
/// <param name="Fact">What the procedure says there; null where the code says it all.</param>
public sealed record ElsaLoss(string Code, ComparedPart Part, ComparedFact? Fact);
