using System.Buffers.Binary;

namespace CaseFlow.Host.Photos;

/// <summary>Reads a still WebP file chunk by chunk (RFC 9649) and keeps picture, transparency and colour profile.</summary>
internal static class WebpPhoto
{
    private const byte ProfileFlag = 0x20;
    private const byte AlphaFlag = 0x10;
    private const int RiffHead = 12;

    /// <summary>Whether the file begins like a WebP.</summary>
    /// <param name="bytes">The file.</param>
    public static bool Starts(ReadOnlySpan<byte> bytes) =>
        bytes.Length >= RiffHead && bytes.StartsWith("RIFF"u8) && bytes[8..].StartsWith("WEBP"u8);

    /// <summary>Checks the whole file and cleans it.</summary>
    /// <param name="bytes">The file.</param>
    public static PhotoResult Clean(ReadOnlySpan<byte> bytes)
    {
        var riffLength = BinaryPrimitives.ReadUInt32LittleEndian(bytes[4..]);
        if (riffLength < 4 || riffLength > bytes.Length - 8)
        {
            return PhotoResult.Refused(PhotoCodes.Damaged);
        }

        var output = new MemoryStream(bytes.Length);
        output.Write(bytes[..RiffHead]);
        var problem = CopyChunks(bytes[RiffHead..(int)(8 + riffLength)], output);
        if (problem is not null)
        {
            return PhotoResult.Refused(problem);
        }

        var cleaned = output.ToArray();
        BinaryPrimitives.WriteUInt32LittleEndian(cleaned.AsSpan(4), (uint)(cleaned.Length - 8));
        return PhotoResult.Accepted("image/webp", cleaned);
    }

    private static string? CopyChunks(ReadOnlySpan<byte> rest, MemoryStream output)
    {
        ReadOnlySpan<byte> extended = default;
        ReadOnlySpan<byte> profile = default;
        ReadOnlySpan<byte> alpha = default;
        ReadOnlySpan<byte> name = default;
        ReadOnlySpan<byte> picture = default;
        for (var isFirst = true; !rest.IsEmpty; isFirst = false)
        {
            if (!TryReadChunk(ref rest, out var type, out var body))
            {
                return PhotoCodes.Damaged;
            }

            if (type.SequenceEqual("VP8X"u8) && isFirst && body.Length == 10)
            {
                extended = body;
            }
            else if (type.SequenceEqual("ICCP"u8))
            {
                profile = body;
            }
            else if (type.SequenceEqual("ALPH"u8))
            {
                alpha = body;
            }
            else if (type.SequenceEqual("ANIM"u8) || type.SequenceEqual("ANMF"u8))
            {
                return PhotoCodes.NotAnImage;
            }
            else if ((type.SequenceEqual("VP8 "u8) || type.SequenceEqual("VP8L"u8)) && name.IsEmpty)
            {
                name = type;
                picture = body;
            }
            else if (type.StartsWith("VP8"u8))
            {
                return PhotoCodes.Damaged;
            }
        }

        var size = name.IsEmpty ? null : name[3] == (byte)'L' ? LosslessSize(picture) : LossySize(picture);
        if (size is not { } known)
        {
            return PhotoCodes.Damaged;
        }

        if (!extended.IsEmpty)
        {
            if (Size24(extended[4..]) != known.Width || Size24(extended[7..]) != known.Height)
            {
                return PhotoCodes.Damaged;
            }

            var flags = (byte)((profile.IsEmpty ? 0 : ProfileFlag) | (extended[0] & AlphaFlag));
            WriteChunk(output, "VP8X"u8, [flags, 0, 0, 0, .. extended[4..]]);
            WriteChunk(output, "ICCP"u8, profile);
            WriteChunk(output, "ALPH"u8, alpha);
        }

        WriteChunk(output, name, picture);
        return PhotoCheck.SizeProblem(known.Width, known.Height);
    }

    private static bool TryReadChunk(scoped ref ReadOnlySpan<byte> rest, out ReadOnlySpan<byte> type, out ReadOnlySpan<byte> body)
    {
        type = default;
        body = default;
        if (rest.Length < 8)
        {
            return false;
        }

        var length = BinaryPrimitives.ReadUInt32LittleEndian(rest[4..]);
        if (length > rest.Length - 8)
        {
            return false;
        }

        type = rest[..4];
        body = rest.Slice(8, (int)length);
        // Some writers leave out the padding byte of the last chunk.
        rest = rest[Math.Min(rest.Length, 8 + (int)length + ((int)length & 1))..];
        return true;
    }

    /// <summary>The size told by a VP8 key frame (RFC 6386 §9.1); null when it is none or its first part does not fit.</summary>
    private static (uint Width, uint Height)? LossySize(ReadOnlySpan<byte> body)
    {
        if (body.Length < 10 || (body[0] & 1) != 0 || !body[3..].StartsWith((ReadOnlySpan<byte>)[0x9D, 0x01, 0x2A]))
        {
            return null;
        }

        var firstPart = (body[0] | (body[1] << 8) | (body[2] << 16)) >> 5;
        return firstPart > body.Length - 10
            ? null
            : (BinaryPrimitives.ReadUInt16LittleEndian(body[6..]) & 0x3FFFu, BinaryPrimitives.ReadUInt16LittleEndian(body[8..]) & 0x3FFFu);
    }

    /// <summary>The size told by a lossless picture (RFC 9649 §3.4); null when its head does not fit.</summary>
    private static (uint Width, uint Height)? LosslessSize(ReadOnlySpan<byte> body)
    {
        if (body.Length < 6 || body[0] != 0x2F)
        {
            return null;
        }

        var head = BinaryPrimitives.ReadUInt32LittleEndian(body[1..]);
        return head >> 29 != 0 ? null : ((head & 0x3FFF) + 1, ((head >> 14) & 0x3FFF) + 1);
    }

    private static uint Size24(ReadOnlySpan<byte> bytes) => (uint)(bytes[0] | (bytes[1] << 8) | (bytes[2] << 16)) + 1;

    private static void WriteChunk(MemoryStream output, ReadOnlySpan<byte> type, ReadOnlySpan<byte> body)
    {
        if (body.IsEmpty)
        {
            return;
        }

        Span<byte> length = stackalloc byte[4];
        BinaryPrimitives.WriteUInt32LittleEndian(length, (uint)body.Length);
        output.Write(type);
        output.Write(length);
        output.Write(body);
        if ((body.Length & 1) == 1)
        {
            output.WriteByte(0);
        }
    }
}
