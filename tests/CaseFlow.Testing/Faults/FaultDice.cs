namespace CaseFlow.Testing.Faults;

/// <summary>Says what goes wrong next, from a seed. Safe to be used by many at once.</summary>
/// <param name="seed">The seed.</param>
/// <param name="rate">How many of a hundred uses go wrong.</param>
public sealed class FaultDice(int seed, int rate)
{
    private static readonly FaultKind[] Kinds = Enum.GetValues<FaultKind>()[1..];

    private readonly System.Random random = new(seed);
    private readonly Lock one = new();
    private volatile bool stopped;

    /// <summary>From now on nothing goes wrong.</summary>
    public void Stop() => stopped = true;

    /// <summary>What goes wrong with the next write.</summary>
    public FaultKind NextWrite()
    {
        lock (one)
        {
            return stopped || random.Next(100) >= rate ? FaultKind.None : Kinds[random.Next(Kinds.Length)];
        }
    }

    /// <summary>Whether the next read goes wrong.</summary>
    public bool NextReadFails() => Next(100) < rate / 3 && !stopped;

    /// <summary>A number from 0 to below a limit.</summary>
    /// <param name="limit">The limit.</param>
    public int Next(int limit)
    {
        lock (one)
        {
            return random.Next(limit);
        }
    }
}
