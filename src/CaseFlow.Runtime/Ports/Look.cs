using CaseFlow.Calendar;
using CaseFlow.Cases;

namespace CaseFlow.Runtime.Ports;

/// <summary>A look at personal data, recorded in a chain of its own so that reading never contends with work.</summary>
/// <param name="Case">The case.</param>
/// <param name="Person">Who looked.</param>
/// <param name="Names">The values looked at, such as <c>reporter.contact</c>, separated by blanks.</param>
/// <param name="At">When.</param>
public sealed record Look(CaseId Case, string Person, string Names, Instant At);
