using CaseFlow.Calendar;

namespace CaseFlow.Runtime.Ports;

/// <summary>How a person signs in with a password.</summary>
/// <param name="Person">The person.</param>
/// <param name="PasswordHash">The encoded hash.</param>
/// <param name="Stamp">Stands in every session; a session with another stamp is over.</param>
/// <param name="MustChange">Whether someone else set the password, so that it must be changed before anything else.</param>
/// <param name="ChangedAt">Since when the password holds.</param>
public sealed record Credential(string Person, string PasswordHash, string Stamp, bool MustChange, Instant ChangedAt);
