using CaseFlow.Calendar;
using CaseFlow.Runtime.UseCases.Demands;

namespace CaseFlow.Runtime.UseCases.Trials;

/// <summary>Something that would have been sent.</summary>
/// <param name="At">When.</param>
/// <param name="Recipient">To whom: <c>case:NUMBER</c> for the reporter, <c>person:ID</c> or <c>role:ROLE@UNIT</c>; the kind of another effect that only waits.</param>
/// <param name="Message">What it says; null for another effect.</param>
public sealed record TrialMessage(Instant At, string Recipient, MessageView? Message);
