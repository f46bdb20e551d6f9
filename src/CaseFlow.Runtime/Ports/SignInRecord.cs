using CaseFlow.Calendar;

namespace CaseFlow.Runtime.Ports;

/// <summary>What happened to a person's sign-in.</summary>
/// <param name="At">When.</param>
/// <param name="Person">Whose; null for a sign-in name that nobody has.</param>
/// <param name="Kind">signed-in, failed, locked, freed, password-changed or password-set.</param>
/// <param name="Address">The network address it came from; empty for the console.</param>
public sealed record SignInRecord(Instant At, string? Person, string Kind, string Address);
