namespace CaseFlow.Host.Photos;

/// <summary>
/// Accepts still JPEG, PNG and WebP pictures by their content and removes what they tell besides the picture: place, camera, comments,
/// thumbnails, and whatever follows the end. The picture itself is not decoded. Never throws on content.
/// </summary>
internal static class PhotoCheck
{
    private const int LongestSide = 12_000;
    private const long MostPixels = 60_000_000;

    /// <summary>Checks and cleans a file.</summary>
    /// <param name="bytes">The whole file.</param>
    /// <param name="maxBytes">The most bytes it may have, inclusive.</param>
    public static PhotoResult Check(ReadOnlyMemory<byte> bytes, int maxBytes)
    {
        if (bytes.Length > maxBytes)
        {
            return PhotoResult.Refused(PhotoCodes.TooLarge);
        }

        var content = bytes.Span;
        return JpegPhoto.Starts(content) ? JpegPhoto.Clean(content)
            : PngPhoto.Starts(content) ? PngPhoto.Clean(content)
            : WebpPhoto.Starts(content) ? WebpPhoto.Clean(content)
            : PhotoResult.Refused(PhotoCodes.NotAnImage);
    }

    /// <summary>What is wrong with a picture's size; null when nothing is.</summary>
    /// <param name="width">Width in pixels.</param>
    /// <param name="height">Height in pixels.</param>
    public static string? SizeProblem(uint width, uint height) =>
        width == 0 || height == 0 ? PhotoCodes.Damaged
        : width > LongestSide || height > LongestSide || (long)width * height > MostPixels ? PhotoCodes.Dimensions
        : null;
}
