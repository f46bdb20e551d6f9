namespace CaseFlow.Host.Photos;

/// <summary>Why a photo is refused; each code is the key of its text.</summary>
internal static class PhotoCodes
{
    /// <summary>The content is not a still JPEG, PNG or WebP picture.</summary>
    public const string NotAnImage = "photo.not-an-image";

    /// <summary>More bytes than allowed. Argument of the text: max, in MB.</summary>
    public const string TooLarge = "photo.too-large";

    /// <summary>The content begins like a picture, but its parts do not fit together or its end is missing.</summary>
    public const string Damaged = "photo.damaged";

    /// <summary>A side is longer than 12,000 pixels, or the picture has more than 60 megapixels.</summary>
    public const string Dimensions = "photo.dimensions";
}
