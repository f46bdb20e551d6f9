namespace CaseFlow.Bpmn.Validation.StateSpace;

/// <summary>Which places hold a token, one bit each.</summary>
internal readonly struct Marking(ulong[] bits) : IEquatable<Marking>
{
    /// <summary>The places in one word.</summary>
    public const int Width = 64;

    private readonly ulong[] bits = bits;

    public bool IsEmpty => !bits.AsSpan().ContainsAnyExcept(0UL);

    public static Marking Empty(int places) => new(new ulong[((places - 1) / Width) + 1]);

    public bool Has(int place) => (bits[place / Width] & (1UL << (place % Width))) != 0;

    public void Put(int place) => bits[place / Width] |= 1UL << (place % Width);

    public void Take(int place) => bits[place / Width] &= ~(1UL << (place % Width));

    public Marking Copy() => new((ulong[])bits.Clone());

    /// <summary>The places that hold a token.</summary>
    public IEnumerable<int> Places()
    {
        for (var word = 0; word < bits.Length; word++)
        {
            for (var rest = bits[word]; rest != 0; rest &= rest - 1)
            {
                yield return (word * Width) + System.Numerics.BitOperations.TrailingZeroCount(rest);
            }
        }
    }

    /// <summary>Whether a place of both holds a token.</summary>
    public bool Meets(Marking other)
    {
        for (var word = 0; word < bits.Length; word++)
        {
            if ((bits[word] & other.bits[word]) != 0)
            {
                return true;
            }
        }

        return false;
    }

    public bool Equals(Marking other) => bits.AsSpan().SequenceEqual(other.bits);

    public override bool Equals(object? obj) => obj is Marking other && Equals(other);

    public override int GetHashCode()
    {
        var hash = 0UL;
        foreach (var word in bits)
        {
            hash = (hash ^ word) * 0x9E3779B97F4A7C15UL;
            hash ^= hash >> 29;
        }

        return (int)(hash ^ (hash >> 32));
    }
}
