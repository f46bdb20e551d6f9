namespace CaseFlow.Runtime.UseCases.Trials;

/// <summary>A step that runs an action.</summary>
/// <param name="Element">The element's id.</param>
/// <param name="Name">Its name as drawn; its id when it has none.</param>
public sealed record TrialAction(string Element, string Name);
