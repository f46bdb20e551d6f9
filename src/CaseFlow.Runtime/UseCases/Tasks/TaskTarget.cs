namespace CaseFlow.Runtime.UseCases.Tasks;

/// <summary>To whom or where a task may go.</summary>
/// <param name="Id">The person's, unit's or element's id.</param>
/// <param name="Name">Its name.</param>
public sealed record TaskTarget(string Id, string Name);
