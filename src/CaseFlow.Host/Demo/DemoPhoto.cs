using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;

namespace CaseFlow.Host.Demo;

/// <summary>Draws small pictures that stand in for photos: a wall, a floor and a stain whose place and colour depend on a number.</summary>
internal static class DemoPhoto
{
    private const int Width = 320;
    private const int Height = 240;
    private static readonly byte[] Signature = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A];
    private static readonly uint[] CrcTable = [.. Enumerable.Range(0, 256).Select(n => CrcOf((uint)n))];

    /// <summary>Draws a picture.</summary>
    /// <param name="number">Which one.</param>
    /// <returns>A PNG file (W3C PNG 1.2: IHDR, IDAT, IEND).</returns>
    public static byte[] Draw(int number)
    {
        using var file = new MemoryStream();
        file.Write(Signature);
        var header = new byte[13];
        BinaryPrimitives.WriteInt32BigEndian(header, Width);
        BinaryPrimitives.WriteInt32BigEndian(header.AsSpan(4), Height);
        header[8] = 8;
        header[9] = 2;
        Chunk(file, "IHDR", header);
        Chunk(file, "IDAT", Pixels(number));
        Chunk(file, "IEND", []);
        return file.ToArray();
    }

    private static byte[] Pixels(int number)
    {
        var (left, top, radius) = (60 + (number * 47 % 200), 110 + (number * 31 % 90), 25 + (number * 13 % 40));
        using var packed = new MemoryStream();
        using (var deflate = new ZLibStream(packed, CompressionLevel.Fastest, leaveOpen: true))
        {
            var row = new byte[1 + (Width * 3)];
            for (var y = 0; y < Height; y++)
            {
                for (var x = 0; x < Width; x++)
                {
                    var isStain = ((x - left) * (x - left)) + (2 * (y - top) * (y - top)) < radius * radius;
                    var isJoint = y < 150 && (y % 30 == 0 || (x + (y / 30 * 25)) % 50 == 0);
                    var (red, green, blue) = isStain ? (70 + (number * 9 % 40), 82, 90) : isJoint ? (150, 145, 138) : y < 150 ? (205, 198, 186) : (128, 130, 133 - (y / 12));
                    row[1 + (x * 3)] = (byte)red;
                    row[2 + (x * 3)] = (byte)green;
                    row[3 + (x * 3)] = (byte)blue;
                }

                deflate.Write(row);
            }
        }

        return packed.ToArray();
    }

    private static void Chunk(MemoryStream file, string kind, byte[] data)
    {
        Span<byte> number = stackalloc byte[4];
        BinaryPrimitives.WriteInt32BigEndian(number, data.Length);
        file.Write(number);
        byte[] body = [.. Encoding.ASCII.GetBytes(kind), .. data];
        file.Write(body);
        var crc = uint.MaxValue;
        foreach (var value in body)
        {
            crc = CrcTable[(crc ^ value) & 0xFF] ^ (crc >> 8);
        }

        BinaryPrimitives.WriteUInt32BigEndian(number, ~crc);
        file.Write(number);
    }

    private static uint CrcOf(uint value)
    {
        for (var bit = 0; bit < 8; bit++)
        {
            value = (value & 1) == 1 ? 0xEDB88320u ^ (value >> 1) : value >> 1;
        }

        return value;
    }
}
