namespace CaseFlow.Runtime.Ports;

/// <summary>A row was changed by another writer since it was loaded; the caller loads and decides again.</summary>
/// <param name="message">Which row.</param>
public sealed class VersionConflictException(string message) : Exception(message);
