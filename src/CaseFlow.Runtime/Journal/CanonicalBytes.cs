using System.Buffers;
using System.Buffers.Binary;
using System.Text;

namespace CaseFlow.Runtime.Journal;

/// <summary>
/// Bytes in which every field has its length before it, so that no two different rows of fields give the same bytes. Numbers are
/// eight bytes, texts are UTF-8, both big-endian.
/// </summary>
internal sealed class CanonicalBytes
{
    private readonly ArrayBufferWriter<byte> _bytes = new(256);

    /// <summary>What was written.</summary>
    public ReadOnlyMemory<byte> Written => _bytes.WrittenMemory;

    public CanonicalBytes Add(string text)
    {
        var length = Encoding.UTF8.GetByteCount(text);
        AddLength(length);
        _bytes.Advance(Encoding.UTF8.GetBytes(text, _bytes.GetSpan(length)));
        return this;
    }

    public CanonicalBytes Add(long number)
    {
        AddLength(sizeof(long));
        BinaryPrimitives.WriteInt64BigEndian(_bytes.GetSpan(sizeof(long)), number);
        _bytes.Advance(sizeof(long));
        return this;
    }

    private void AddLength(int length)
    {
        BinaryPrimitives.WriteInt32BigEndian(_bytes.GetSpan(sizeof(int)), length);
        _bytes.Advance(sizeof(int));
    }
}
