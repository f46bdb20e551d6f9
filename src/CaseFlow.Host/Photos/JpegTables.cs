namespace CaseFlow.Host.Photos;

/// <summary>Whether the tables of a JPEG fill their segments exactly, so that nothing else travels in them (ITU-T T.81, annex B.2.4).</summary>
internal static class JpegTables
{
    /// <summary>Whether the segment holds whole quantization tables.</summary>
    /// <param name="body">The segment without marker and length.</param>
    public static bool AreQuantization(ReadOnlySpan<byte> body)
    {
        while (!body.IsEmpty)
        {
            var length = body[0] >> 4 == 0 ? 65 : 129;
            if (body[0] >> 4 > 1 || (body[0] & 15) > 3 || body.Length < length)
            {
                return false;
            }

            body = body[length..];
        }

        return true;
    }

    /// <summary>Whether the segment holds whole Huffman tables.</summary>
    /// <param name="body">The segment without marker and length.</param>
    public static bool AreHuffman(ReadOnlySpan<byte> body)
    {
        while (!body.IsEmpty)
        {
            if (body[0] >> 4 > 1 || (body[0] & 15) > 3 || body.Length < 17)
            {
                return false;
            }

            var length = 17;
            foreach (var codes in body[1..17])
            {
                length += codes;
            }

            if (length > 17 + 256 || body.Length < length)
            {
                return false;
            }

            body = body[length..];
        }

        return true;
    }
}
