namespace CaseFlow.Host.Photos;

/// <summary>What the check of a photo found.</summary>
/// <param name="ContentType">The media type told by the content; null when refused.</param>
/// <param name="Cleaned">The picture without location and other private data; empty when refused.</param>
/// <param name="RefusalCode">Why it is refused, one of <see cref="PhotoCodes"/>; null when accepted.</param>
internal sealed record PhotoResult(string? ContentType, ReadOnlyMemory<byte> Cleaned, string? RefusalCode)
{
    /// <summary>An accepted photo.</summary>
    /// <param name="contentType">The media type.</param>
    /// <param name="cleaned">The picture without private data.</param>
    public static PhotoResult Accepted(string contentType, ReadOnlyMemory<byte> cleaned) => new(contentType, cleaned, null);

    /// <summary>A refused photo.</summary>
    /// <param name="code">One of <see cref="PhotoCodes"/>.</param>
    public static PhotoResult Refused(string code) => new(null, ReadOnlyMemory<byte>.Empty, code);
}
