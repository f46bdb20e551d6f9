namespace CaseFlow.Calendar.Counting;

/// <summary>A stretch of time in milliseconds since the epoch: from inclusive, to exclusive.</summary>
internal readonly record struct Stretch(long From, long To)
{
    public long Length => To - From;
}
