using CaseFlow.Calendar;

namespace CaseFlow.Runtime.Ports;

/// <summary>A message to a reporter or a person.</summary>
/// <param name="Id">Stable id: the outbox row's.</param>
/// <param name="Recipient">Who: <c>case:NUMBER</c> for a reporter, <c>person:ID</c>, or <c>role:ROLE@UNIT</c>.</param>
/// <param name="CaseNumber">The case it is about.</param>
/// <param name="Template">The text's key in the resources.</param>
/// <param name="Arguments">The text's data as JSON.</param>
/// <param name="At">When.</param>
public sealed record NotificationRow(string Id, string Recipient, string CaseNumber, string Template, string Arguments, Instant At);
