using System.Buffers.Binary;
using System.Text;
using CaseFlow.Host.Photos;

namespace CaseFlow.Host.Tests.Photos;

/// <summary>Small pictures built byte by byte.</summary>
internal static class SamplePhotos
{
    public const string Secret = "GPS:39.9042N,116.4074E";

    public static byte[] Join(params byte[][] parts) => [.. parts.SelectMany(part => part)];

    public static byte[] Ascii(string text) => Encoding.Latin1.GetBytes(text);

    public static byte[] Segment(byte marker, params byte[] body) =>
        [0xFF, marker, (byte)((body.Length + 2) >> 8), (byte)(body.Length + 2), .. body];

    public static byte[] Frame(int width, int height) =>
        Segment(0xC0, 8, (byte)(height >> 8), (byte)height, (byte)(width >> 8), (byte)width, 1, 1, 0x11, 0);

    public static byte[] Jpeg(params byte[][] extra) => Jpeg(16, 16, extra);

    public static byte[] Jpeg(int width, int height, params byte[][] extra) => Join(
        [0xFF, 0xD8],
        Segment(0xE0, Ascii("JFIF\0\u0001\u0002\0\0\u0048\0\u0048\0\0")),
        Join(extra),
        Segment(0xDB, [0, .. Enumerable.Repeat((byte)1, 64)]),
        Frame(width, height),
        Segment(0xC4, [0, .. new byte[16]]),
        Segment(0xDA, 1, 1, 0, 0, 63, 0),
        [0x12, 0xFF, 0x00, 0x34, 0xFF, 0xD0, 0x56],
        [0xFF, 0xD9]);

    /// <summary>Exif as a phone writes it: an orientation, a pointer to the GPS directory, and the place.</summary>
    public static byte[] ExifWithPlace(int orientation, bool little)
    {
        byte[] Short(int value) => little ? [(byte)value, (byte)(value >> 8)] : [(byte)(value >> 8), (byte)value];
        byte[] Long(int value) => little ? [(byte)value, (byte)(value >> 8), 0, 0] : [0, 0, (byte)(value >> 8), (byte)value];
        return Segment(0xE1, Join(
            Ascii("Exif\0\0"),
            Ascii(little ? "II" : "MM"), Short(42), Long(8),
            Short(2),
            Short(0x0112), Short(3), Long(1), Short(orientation), [0, 0],
            Short(0x8825), Short(4), Long(1), Long(38),
            Long(0),
            Short(1), Short(1), Short(2), Long(2), Ascii("N\0\0\0"), Long(0),
            Ascii(Secret)));
    }

    public static byte[] Chunk(string type, params byte[] body)
    {
        byte[] named = [.. Ascii(type), .. body];
        var ends = new byte[8];
        BinaryPrimitives.WriteUInt32BigEndian(ends, (uint)body.Length);
        BinaryPrimitives.WriteUInt32BigEndian(ends.AsSpan(4), Crc32.Of(named));
        return [.. ends[..4], .. named, .. ends[4..]];
    }

    public static byte[] Header(int width, int height) => Chunk(
        "IHDR",
        [(byte)(width >> 24), (byte)(width >> 16), (byte)(width >> 8), (byte)width, (byte)(height >> 24), (byte)(height >> 16), (byte)(height >> 8), (byte)height, 8, 2, 0, 0, 0]);

    public static byte[] Png(params byte[][] extra) => Png(2, 2, extra);

    public static byte[] Png(int width, int height, params byte[][] extra) => Join(
        [0x89, .. Ascii("PNG\r\n\u001A\n")],
        Header(width, height),
        Join(extra),
        Chunk("IDAT", 0x78, 0x9C, 0x63, 0x60, 0x40, 0x05, 0, 0x10, 0, 1),
        Chunk("IEND"));

    public static byte[] RiffChunk(string type, params byte[] body) =>
        [.. Ascii(type), (byte)body.Length, (byte)(body.Length >> 8), 0, 0, .. body, .. new byte[body.Length & 1]];

    public static byte[] Riff(params byte[][] chunks)
    {
        var content = Join(chunks);
        var length = content.Length + 4;
        return [.. Ascii("RIFF"), (byte)length, (byte)(length >> 8), 0, 0, .. Ascii("WEBP"), .. content];
    }

    public static byte[] Lossless(int width, int height)
    {
        var head = (uint)(width - 1) | ((uint)(height - 1) << 14);
        return RiffChunk("VP8L", 0x2F, (byte)head, (byte)(head >> 8), (byte)(head >> 16), (byte)(head >> 24), 1, 2, 3, 4);
    }

    public static byte[] Lossy(int width, int height) => RiffChunk(
        "VP8 ", 0x50, 0, 0, 0x9D, 0x01, 0x2A, (byte)width, (byte)(width >> 8), (byte)height, (byte)(height >> 8), 1, 2, 3);

    public static byte[] Extended(byte flags, int width, int height) => RiffChunk(
        "VP8X", flags, 0, 0, 0, (byte)(width - 1), (byte)((width - 1) >> 8), 0, (byte)(height - 1), (byte)((height - 1) >> 8), 0);
}
