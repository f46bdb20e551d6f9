using CaseFlow.Cases.Accounts;

namespace CaseFlow.Runtime.Ports;

/// <summary>An account that a step opened or changed.</summary>
/// <param name="Account">The account after the step.</param>
/// <param name="LoadedVersion">The version that was loaded; null for an account that was not there.</param>
public sealed record AccountChange(Account Account, long? LoadedVersion);
