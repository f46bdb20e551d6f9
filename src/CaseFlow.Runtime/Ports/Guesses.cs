using CaseFlow.Calendar;

namespace CaseFlow.Runtime.Ports;

/// <summary>Tries to sign in that did not succeed, by sign-in name or by address.</summary>
/// <param name="Key">The hash of the name or address, so that what was typed is not kept.</param>
/// <param name="Count">How many since the last success.</param>
/// <param name="LastAt">When the last one was.</param>
/// <param name="LockedUntil">Until when further tries are refused, exclusive; null while they are not.</param>
public sealed record Guesses(string Key, int Count, Instant LastAt, Instant? LockedUntil);
