using System.Buffers.Binary;

namespace CaseFlow.Host.Photos;

/// <summary>Reads a JPEG file marker by marker (ITU-T T.81, annex B) and keeps the segments that a browser needs to draw it.</summary>
internal static class JpegPhoto
{
    private const byte StartOfImage = 0xD8;
    private const byte EndOfImage = 0xD9;
    private const byte StartOfScan = 0xDA;
    private const byte QuantizationTables = 0xDB;
    private const byte HuffmanTables = 0xC4;
    private const byte RestartInterval = 0xDD;

    // A real progressive photo has about ten scans; thousands would keep a browser busy for minutes.
    private const int MostScans = 100;

    /// <summary>Whether the file begins like a JPEG.</summary>
    /// <param name="bytes">The file.</param>
    public static bool Starts(ReadOnlySpan<byte> bytes) => bytes is [0xFF, StartOfImage, 0xFF, ..];

    /// <summary>Checks the whole file and cleans it.</summary>
    /// <param name="bytes">The file.</param>
    public static PhotoResult Clean(ReadOnlySpan<byte> bytes)
    {
        var output = new MemoryStream(bytes.Length);
        output.Write([0xFF, StartOfImage]);
        var problem = CopySegments(bytes, output);
        return problem is null
            ? PhotoResult.Accepted("image/jpeg", output.ToArray())
            : PhotoResult.Refused(problem);
    }

    private static string? CopySegments(ReadOnlySpan<byte> bytes, MemoryStream output)
    {
        var position = 2;
        var hasFrame = false;
        var hasTables = false;
        var hasOrientation = false;
        var scans = 0;
        while (NextMarker(bytes, ref position) is { } marker)
        {
            if (marker == EndOfImage)
            {
                output.Write([0xFF, EndOfImage]);
                return scans > 0 ? null : PhotoCodes.Damaged;
            }

            if (!TryReadSegment(bytes, ref position, out var body))
            {
                return PhotoCodes.Damaged;
            }

            switch (marker)
            {
                case 0xC0 or 0xC1 or 0xC2:
                    if ((hasFrame ? PhotoCodes.Damaged : FrameProblem(body)) is { } problem)
                    {
                        return problem;
                    }

                    hasFrame = true;
                    WriteSegment(output, marker, body);
                    break;
                case QuantizationTables when JpegTables.AreQuantization(body):
                    hasTables = true;
                    WriteSegment(output, marker, body);
                    break;
                case HuffmanTables when JpegTables.AreHuffman(body):
                case RestartInterval when body.Length == 2:
                    WriteSegment(output, marker, body);
                    break;
                case StartOfScan:
                    if (!hasFrame || !hasTables || ++scans > MostScans || !IsScanHeader(body))
                    {
                        return PhotoCodes.Damaged;
                    }

                    WriteSegment(output, marker, body);
                    if (!CopyScan(bytes, ref position, output))
                    {
                        return PhotoCodes.Damaged;
                    }

                    break;
                case >= 0xE0 and <= 0xEF:
                    hasOrientation |= KeepApplicationSegment(output, marker, body, hasOrientation);
                    break;
                case 0xFE:
                    break;
                default:
                    return PhotoCodes.Damaged;
            }
        }

        return PhotoCodes.Damaged;
    }

    /// <summary>Reads a marker, with any fill bytes before it; null where none stands.</summary>
    private static byte? NextMarker(ReadOnlySpan<byte> bytes, ref int position)
    {
        if (position >= bytes.Length || bytes[position] != 0xFF)
        {
            return null;
        }

        while (position < bytes.Length && bytes[position] == 0xFF)
        {
            position++;
        }

        return position < bytes.Length ? bytes[position++] : null;
    }

    private static bool TryReadSegment(ReadOnlySpan<byte> bytes, ref int position, out ReadOnlySpan<byte> body)
    {
        body = default;
        if (bytes.Length - position < 2)
        {
            return false;
        }

        int length = BinaryPrimitives.ReadUInt16BigEndian(bytes[position..]);
        if (length < 2 || length > bytes.Length - position)
        {
            return false;
        }

        body = bytes.Slice(position + 2, length - 2);
        position += length;
        return true;
    }

    private static string? FrameProblem(ReadOnlySpan<byte> body)
    {
        if (body.Length < 6 || body[0] is not (8 or 12) || body[5] is < 1 or > 4 || body.Length != 6 + (3 * body[5]))
        {
            return PhotoCodes.Damaged;
        }

        return PhotoCheck.SizeProblem(BinaryPrimitives.ReadUInt16BigEndian(body[3..]), BinaryPrimitives.ReadUInt16BigEndian(body[1..]));
    }

    private static bool IsScanHeader(ReadOnlySpan<byte> body) =>
        body.Length >= 6 && body[0] is >= 1 and <= 4 && body.Length == 4 + (2 * body[0]);

    /// <summary>Copies the coded picture up to the next marker; false when the file ends before one.</summary>
    private static bool CopyScan(ReadOnlySpan<byte> bytes, ref int position, MemoryStream output)
    {
        var start = position;
        while (position < bytes.Length)
        {
            var step = bytes[position..].IndexOf((byte)0xFF);
            if (step < 0 || position + step + 1 >= bytes.Length)
            {
                return false;
            }

            position += step;
            if (bytes[position + 1] is 0x00 or (>= 0xD0 and <= 0xD7))
            {
                position += 2;
            }
            else if (bytes[position + 1] == 0xFF)
            {
                position++;
            }
            else
            {
                output.Write(bytes[start..position]);
                return position > start;
            }
        }

        return false;
    }

    /// <summary>Keeps what changes how the picture looks; true when an orientation was written.</summary>
    private static bool KeepApplicationSegment(MemoryStream output, byte marker, ReadOnlySpan<byte> body, bool hasOrientation)
    {
        if (marker == 0xE0 && body.StartsWith("JFIF\0"u8) && body.Length >= 14)
        {
            // The first twelve bytes are version and pixel shape; two zeros say that there is no thumbnail.
            WriteSegment(output, marker, [.. body[..12], 0, 0]);
        }
        else if (marker == 0xE1 && !hasOrientation && ExifOrientation.Read(body) is > 1 and var orientation)
        {
            WriteSegment(output, marker, ExifOrientation.Write(orientation));
            return true;
        }
        else if (marker == 0xE2 && body.StartsWith("ICC_PROFILE\0"u8))
        {
            WriteSegment(output, marker, body);
        }
        else if (marker == 0xEE && body.StartsWith("Adobe"u8) && body.Length >= 12)
        {
            WriteSegment(output, marker, body[..12]);
        }

        return false;
    }

    private static void WriteSegment(MemoryStream output, byte marker, ReadOnlySpan<byte> body)
    {
        var length = body.Length + 2;
        output.Write([0xFF, marker, (byte)(length >> 8), (byte)length]);
        output.Write(body);
    }
}
