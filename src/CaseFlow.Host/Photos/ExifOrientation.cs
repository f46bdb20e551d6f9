using System.Buffers.Binary;

namespace CaseFlow.Host.Photos;

/// <summary>The one fact of Exif that a picture needs: which side is up (Exif 2.32, tag 0x0112).</summary>
internal static class ExifOrientation
{
    private const ushort OrientationTag = 0x0112;
    private const ushort ShortType = 3;

    /// <summary>Reads the orientation from an Exif segment.</summary>
    /// <param name="body">The segment without marker and length.</param>
    /// <returns>1 to 8; 1, the picture as it lies, where nothing readable is said.</returns>
    public static int Read(ReadOnlySpan<byte> body)
    {
        if (!body.StartsWith("Exif\0\0"u8))
        {
            return 1;
        }

        var tiff = body[6..];
        if (tiff.Length < 8 || !(tiff.StartsWith("II*\0"u8) || tiff.StartsWith("MM\0*"u8)))
        {
            return 1;
        }

        var little = tiff[0] == (byte)'I';
        var directory = little ? BinaryPrimitives.ReadUInt32LittleEndian(tiff[4..]) : BinaryPrimitives.ReadUInt32BigEndian(tiff[4..]);
        if (directory > tiff.Length - 2)
        {
            return 1;
        }

        var entries = tiff[(int)directory..];
        var count = Short(entries, little);
        entries = entries[2..];
        for (var index = 0; index < count && entries.Length >= 12; index++, entries = entries[12..])
        {
            if (Short(entries, little) == OrientationTag && Short(entries[2..], little) == ShortType)
            {
                return Short(entries[8..], little) is >= 1 and <= 8 and var orientation ? orientation : 1;
            }
        }

        return 1;
    }

    /// <summary>An Exif segment that says the orientation and nothing else.</summary>
    /// <param name="orientation">1 to 8.</param>
    public static byte[] Write(int orientation) =>
    [
        .. "Exif\0\0"u8,
        .. "MM\0*"u8, 0, 0, 0, 8,
        0, 1,
        OrientationTag >> 8, OrientationTag & 0xFF, 0, (byte)ShortType, 0, 0, 0, 1, 0, (byte)orientation, 0, 0,
        0, 0, 0, 0,
    ];

    private static ushort Short(ReadOnlySpan<byte> bytes, bool little) =>
        little ? BinaryPrimitives.ReadUInt16LittleEndian(bytes) : BinaryPrimitives.ReadUInt16BigEndian(bytes);
}
