namespace CaseFlow.Bpmn.Extensions;

/// <summary>
/// What another modeller wrote on a user task, as it stands in the file: attributes of Camunda 7, Activiti and Flowable, elements of Camunda 8.
/// Values may be expressions of that vendor.
/// </summary>
/// <param name="Assignee">The person who is to do it; null for none.</param>
/// <param name="CandidateUsers">Who may do it, separated by commas; null for none.</param>
/// <param name="CandidateGroups">The groups whose members may do it, separated by commas; null for none.</param>
/// <param name="DueDate">When it is due: a date, an ISO 8601 duration or an expression; null for none.</param>
/// <param name="FormKey">Which form is shown; null for none.</param>
public sealed record VendorWork(string? Assignee, string? CandidateUsers, string? CandidateGroups, string? DueDate, string? FormKey);
