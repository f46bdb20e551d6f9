namespace CaseFlow.Runtime.UseCases.Trials;

/// <summary>Somebody who may do a task of a trial.</summary>
/// <param name="Id">The person's id.</param>
/// <param name="Name">The person's name.</param>
public sealed record TrialPerson(string Id, string Name);
