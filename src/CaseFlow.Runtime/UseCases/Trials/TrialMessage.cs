using CaseFlow.Calendar;

namespace CaseFlow.Runtime.UseCases.Trials;

/// <summary>Something that would have been sent.</summary>
/// <param name="At">When.</param>
/// <param name="Recipient">To whom: <c>case:NUMBER</c> for the reporter, <c>person:ID</c>, <c>role:ROLE@UNIT</c>, or the kind of an effect that only waits.</param>
/// <param name="Template">The text's key; empty for another effect.</param>
/// <param name="Arguments">Its data as JSON.</param>
public sealed record TrialMessage(Instant At, string Recipient, string Template, string Arguments);
