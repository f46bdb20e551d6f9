namespace CaseFlow.Engine.State;

/// <summary>Which part of an event with several definitions a waiting place is.</summary>
/// <param name="Whole">The id under which the event waits as a whole.</param>
/// <param name="Part">The number of the definition, from 0.</param>
public sealed record PartOf(ElementInstanceId Whole, int Part);
