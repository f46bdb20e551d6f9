using CaseFlow.Calendar;

namespace CaseFlow.Runtime.Ports;

/// <summary>A stored file, such as a photo.</summary>
/// <param name="Id">The SHA-256 of the content, hexadecimal, lower case.</param>
/// <param name="ContentType">The checked media type.</param>
/// <param name="Content">The bytes.</param>
/// <param name="At">When it was stored.</param>
public sealed record StoredFile(string Id, string ContentType, ReadOnlyMemory<byte> Content, Instant At);
