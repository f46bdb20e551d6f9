using System.Buffers;
using System.Buffers.Binary;
using System.Text;

namespace CaseFlow.Host.Photos;

/// <summary>Reads a PNG file chunk by chunk (W3C PNG, second edition) with check sums, and keeps the chunks that say how it looks.</summary>
internal static class PngPhoto
{
    private static readonly string[] Kept = ["tRNS", "gAMA", "sRGB", "cHRM", "pHYs", "iCCP"];

    private static readonly SearchValues<byte> Letters = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"u8);

    private static ReadOnlySpan<byte> Signature => [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A];

    /// <summary>Whether the file begins like a PNG.</summary>
    /// <param name="bytes">The file.</param>
    public static bool Starts(ReadOnlySpan<byte> bytes) => bytes.StartsWith(Signature);

    /// <summary>Checks the whole file and cleans it.</summary>
    /// <param name="bytes">The file.</param>
    public static PhotoResult Clean(ReadOnlySpan<byte> bytes)
    {
        var output = new MemoryStream(bytes.Length);
        output.Write(Signature);
        var problem = CopyChunks(bytes, output);
        return problem is null ? PhotoResult.Accepted("image/png", output.ToArray()) : PhotoResult.Refused(problem);
    }

    private static string? CopyChunks(ReadOnlySpan<byte> bytes, MemoryStream output)
    {
        var rest = bytes[Signature.Length..];
        var previous = "";
        var hasPalette = false;
        var hasData = false;
        var needsPalette = false;
        while (TryReadChunk(ref rest, out var type, out var body, out var chunk))
        {
            var isFirst = previous.Length == 0;
            if (isFirst != (type == "IHDR"))
            {
                return PhotoCodes.Damaged;
            }

            switch (type)
            {
                case "IHDR":
                    if (HeaderProblem(body) is { } problem)
                    {
                        return problem;
                    }

                    needsPalette = body[9] == 3;
                    break;
                case "PLTE" when !hasPalette && !hasData && body.Length is > 0 and <= 768 && body.Length % 3 == 0:
                    hasPalette = true;
                    break;
                case "IDAT" when (!hasData || previous == "IDAT") && (hasPalette || !needsPalette):
                    hasData = true;
                    break;
                case "IEND":
                    output.Write(chunk);
                    return hasData && body.IsEmpty ? null : PhotoCodes.Damaged;
                case var other when char.IsAsciiLetterUpper(other[0]):
                    return PhotoCodes.Damaged;
            }

            if (char.IsAsciiLetterUpper(type[0]) || Kept.Contains(type, StringComparer.Ordinal))
            {
                output.Write(chunk);
            }

            previous = type;
        }

        return PhotoCodes.Damaged;
    }

    private static bool TryReadChunk(scoped ref ReadOnlySpan<byte> rest, out string type, out ReadOnlySpan<byte> body, out ReadOnlySpan<byte> chunk)
    {
        type = "";
        body = default;
        chunk = default;
        if (rest.Length < 12)
        {
            return false;
        }

        var length = BinaryPrimitives.ReadUInt32BigEndian(rest);
        if (length > rest.Length - 12)
        {
            return false;
        }

        chunk = rest[..(12 + (int)length)];
        var named = chunk[4..^4];
        if (named[..4].ContainsAnyExcept(Letters) || BinaryPrimitives.ReadUInt32BigEndian(chunk[^4..]) != Crc32.Of(named))
        {
            return false;
        }

        type = Encoding.ASCII.GetString(named[..4]);
        body = named[4..];
        rest = rest[chunk.Length..];
        return true;
    }

    private static string? HeaderProblem(ReadOnlySpan<byte> body)
    {
        if (body.Length != 13)
        {
            return PhotoCodes.Damaged;
        }

        var depthFits = (Color: body[9], Depth: body[8]) switch
        {
            (0, 1 or 2 or 4 or 8 or 16) => true,
            (3, 1 or 2 or 4 or 8) => true,
            (2 or 4 or 6, 8 or 16) => true,
            _ => false,
        };
        return !depthFits || body[10] != 0 || body[11] != 0 || body[12] > 1
            ? PhotoCodes.Damaged
            : PhotoCheck.SizeProblem(BinaryPrimitives.ReadUInt32BigEndian(body), BinaryPrimitives.ReadUInt32BigEndian(body[4..]));
    }
}
