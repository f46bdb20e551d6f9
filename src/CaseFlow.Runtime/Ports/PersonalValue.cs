namespace CaseFlow.Runtime.Ports;

/// <summary>A personal value, kept beside the journal so that it can be erased; the journal holds its salted digest.</summary>
/// <param name="Name">Its name, such as <c>reporter.contact</c>.</param>
/// <param name="Salt">Random salt, hexadecimal.</param>
/// <param name="Value">The value; null to erase.</param>
public sealed record PersonalValue(string Name, string Salt, string? Value);
